// What is written about an outage: an update, that all is well again, a call, the report. Keeps
// what was typed until it has gone.
#pragma once

#include "services/IncidentService.h"
#include "ui/widgets/Card.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace skranke::ui {

class ChoiceButton;
class Label;

class IncidentForm : public Card {
    Q_OBJECT
public:
    enum class Task { Update, Restored, Call, Report };

    explicit IncidentForm(const Theme &theme, QWidget *parent = nullptr);

    void start(Task task, const services::IncidentRow &row);
    void setLetter(const services::PreparedLetter &letter); ///< unless something was typed
    Task task() const { return m_task; }
    CaseId caseId() const { return m_row.value.id; }

    QString text() const;
    QString person() const;
    QStringList recipients() const;
    bool closes() const;
    std::optional<Language> language() const; ///< none until a letter has come

    void setBusy(bool busy);
    void finish(); ///< it has gone: puts the form away

Q_SIGNALS:
    void letterAsked(std::optional<skranke::Language> language);
    void sent();
    void saveAsked(); ///< the report, as a file
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showParts();
    QString titleOf(Task task) const;

    Task m_task = Task::Update;
    services::IncidentRow m_row;
    bool m_hasLetter = false;
    Label *m_title;
    ChoiceButton *m_language;
    QLineEdit *m_recipients;
    QLineEdit *m_person;
    QPlainTextEdit *m_text;
    QCheckBox *m_close;
    QPushButton *m_send;
    QPushButton *m_save;
};

} // namespace skranke::ui
