// One case: its head, its conversation, where one writes, and the column beside.
#pragma once

#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/CaseContent.h"

#include "services/CaseService.h"
#include "services/RegisterService.h"
#include "services/TimeService.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace skranke::ui {

class ActionPanel;
class CaseHeader;
class CaseLoader;
class CasePicks;
class CaseSide;
class Composer;
class Conversation;
class Notice;
class TransitionForm;

class CasePage final : public QWidget {
    Q_OBJECT
public:
    using HtmlReader = std::function<SafeHtml(const Message &)>;

    /// Everything passed by reference outlives the page. `html` sanitises a message for showing.
    CasePage(const Theme &theme, services::CaseService &cases, services::TimeService &time,
             services::RegisterService &registers, Store &store, const Clock &clock,
             const services::Session &session, HtmlReader html, QWidget *parent = nullptr);
    ~CasePage() override;

    void show(CaseId id); ///< none: an empty page
    using QWidget::show;
    CaseId shown() const { return m_case; }
    /// The page's commands with their keys, for a list beside it to be given them too.
    QList<QAction *> commands() const { return m_commands.actions(); }

Q_SIGNALS:
    void openCase(skranke::CaseId id);
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void setFile(const services::CaseFile &file);
    void run(CaseCommand command);
    void edit(const services::CaseEdit &edit);
    void begin(Transition transition);
    TransitionForm *openForm(Transition transition);
    void takeAtOnce(Transition transition);
    void recordApproval(MessageId message);
    void openLedger();
    void write(ComposerTab tab);
    void readAgents();
    void arrange();
    void tick();
    void report(const Error &error);
    void take(const Result<void> &outcome)
    {
        if (!outcome)
            report(outcome.error());
    }

    const Theme &m_theme;
    services::CaseService &m_cases;
    services::RegisterService &m_registers;
    const Clock &m_clock;
    const services::Session &m_session;
    CaseCommands m_commands;
    CasePicks *m_picks;
    QTimer m_ticker;

    CaseId m_case;
    std::optional<services::CaseFile> m_file;
    bool m_narrow = false;
    bool m_taking = false; ///< a step without a form is on its way

    CaseLoader *m_loader;
    CaseHeader *m_header;
    Notice *m_notice;
    ActionPanel *m_panel;
    Conversation *m_conversation;
    Composer *m_composer;
    CaseSide *m_side;
    QWidget *m_talk = nullptr; ///< conversation and composer
    QStackedLayout *m_pages = nullptr;
};

} // namespace skranke::ui
