// What the page is filled with while a case is open: its head, its conversation, where one writes,
// and the column beside.
#pragma once

#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/CaseContext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;

namespace skranke::ui {

class ActionForm;
class ActionPanel;
class CaseHeader;
class CasePicks;
class CaseRequests;
class CaseSide;
class Composer;
class Conversation;
class Notice;
class TransitionForm;

class CaseSheet final : public QWidget {
    Q_OBJECT
public:
    CaseSheet(const CaseContext &context, const CaseCommands &commands, QWidget *parent = nullptr);
    ~CaseSheet() override;

    void setFile(const services::CaseFile &file);
    /// Another case is likely to come: as much of it as can be is built in advance.
    void prepare(const services::CaseFile &file);
    void leave(); ///< another case is coming: what was typed is kept, what was said goes
    void run(CaseCommand command);
    void report(const Error &error);
    void setOthers(const QList<Presence> &others);
    bool isWriting() const; ///< a form is open, or something has been typed on this visit

Q_SIGNALS:
    void openCase(skranke::CaseId id);
    void stale(); ///< what is shown does not hold: it is to be read again
    void writingChanged();
    void left(); ///< what had the keyboard is no longer there

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void connectSide();
    void connectRequests();
    void begin(Transition transition);
    TransitionForm *openForm(Transition transition);
    void recordApproval(MessageId message);
    void openLedger();
    void forward(MessageId message);
    void forwardNewest();
    void writeAside(const QString &side);
    void replyToAll();
    void openForm(const QString &name, const std::function<ActionForm *()> &make);
    void write(ComposerTab tab);
    void readAgents();
    void arrange();
    void tick();
    void overtake();

    const CaseContext m_context;
    QTimer m_ticker;
    std::optional<services::CaseFile> m_file;
    std::optional<EventId> m_overtakenAt; ///< somebody was first; what they did comes after this
    std::optional<int>
        m_estimateFrom; ///< the version whose estimate is to be sent, once it is read
    bool m_typing = false;
    bool m_narrow = false;

    CaseRequests *m_requests;
    CasePicks *m_picks;
    CaseHeader *m_header;
    Notice *m_notice;
    ActionPanel *m_panel;
    Conversation *m_conversation;
    Composer *m_composer;
    CaseSide *m_side;
    QFrame *m_sideLine = nullptr; ///< between it and the conversation
    QWidget *m_talk = nullptr;    ///< conversation and composer
};

} // namespace skranke::ui
