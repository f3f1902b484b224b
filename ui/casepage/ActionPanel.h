// The strip below the header where a step asks for what it needs. Never a box in the way: the
// conversation stays in sight, and what was typed stays until the step is taken or another case is
// shown.
#pragma once

#include "services/CaseService.h"
#include "ui/widgets/Card.h"

#include <QHash>

#include <functional>

class QVBoxLayout;

namespace skranke::ui {

class ActionForm;
class Label;
class Notice;
class PrimaryButton;

class ActionPanel final : public QWidget {
    Q_OBJECT
public:
    ActionPanel(const Theme &theme, services::CaseService &cases, QWidget *parent = nullptr);

    /// Another case puts away everything that was typed for the one before.
    void setFile(const services::CaseFile &file);
    /// Shows the form of this name; makes it the first time. Returns it.
    ActionForm *open(const QString &name, const std::function<ActionForm *()> &make);
    /// Puts the panel away; what was typed comes back with the next open().
    void close();
    bool isOpen() const;
    bool takesComposersPlace() const; ///< of the form that is open

Q_SIGNALS:
    void performed();
    void closed();
    void stale(); ///< somebody was first: the case is to be read again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void perform();
    void finish(ActionForm *form, const Result<void> &outcome);
    void tellMeanwhile();
    void focusFirstField();
    void adopt(ActionForm *form);

    const Theme &m_theme;
    services::CaseService &m_cases;
    std::optional<services::CaseFile> m_file;
    QHash<QString, ActionForm *> m_forms;
    ActionForm *m_current = nullptr;
    bool m_overtaken = false; ///< what others did is told when it has been read

    Label *m_title;
    Notice *m_notice;
    QVBoxLayout *m_body;
    PrimaryButton *m_perform;
};

} // namespace skranke::ui
