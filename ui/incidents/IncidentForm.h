// What is written about an outage: an update, that all is well again, a call, the report. Keeps
// what was typed, of each outage and each of these, until it has gone.
#pragma once

#include "services/IncidentService.h"
#include "ui/widgets/Card.h"

#include <QMap>

#include <optional>
#include <utility>

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

    void setBusy(bool busy); ///< what is shown is on its way; or nothing is, any more
    /// What was on its way has gone. Puts the form away, unless it shows something else by now:
    /// false.
    bool finish();
    void goToPerson();
    void goToRecipients();

Q_SIGNALS:
    void letterAsked(std::optional<skranke::Language> language);
    void sent();
    void saveAsked(); ///< the report, as a file
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        QString text;
        QString person;
        QString recipients;
        std::optional<Language> language;
        bool closes = true;
    };
    using Of = std::pair<qint64, Task>; ///< the case's id
    void enable();
    Of shown() const { return {m_row.value.id.value, m_task}; }
    void keepTyped();
    bool bringBack(); ///< what was typed before, if anything was
    void showParts();
    QString titleOf(Task task) const;

    Task m_task = Task::Update;
    services::IncidentRow m_row;
    QMap<Of, Typed> m_typed;
    std::optional<Of> m_sending;
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
