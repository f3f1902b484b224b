// Mail that is composed and waits to go out: read it, take it out as files.
#pragma once

#include "services/OutboxService.h"
#include "ui/outbox/OutboxColumns.h"
#include "ui/widgets/Page.h"

class QPlainTextEdit;
class QPushButton;

namespace skranke::ui {

class ChoiceButton;
class TableArea;

class OutboxPage : public Page {
    Q_OBJECT
public:
    OutboxPage(const Theme &theme, services::OutboxService &outbox, const Store &store,
               const services::Session &session, QWidget *parent = nullptr);
    ~OutboxPage() override;

    /// Shows mails that were read already.
    void setEntries(const QList<OutgoingEntry> &entries);

    /// Where the keyboard belongs when the page is opened.
    void takeFocus() override;

protected:
    void refresh() override;

private:
    void buildHead();
    QWidget *buildPreview();
    void showPreview();
    void showMessage(const Message &message);
    void enableButtons();
    QList<OutgoingId> selected() const;
    void exportMails(const QList<OutgoingId> &ids);
    OutgoingState state() const;
    void holdOrSend(); ///< what waits is stopped, what failed is sent again

    services::OutboxService &m_outbox;
    const services::Session &m_session;
    OutboxTable m_table;
    ChoiceButton *m_state;
    QPushButton *m_exportSelected;
    QPushButton *m_exportAll;
    QPushButton *m_holdOrSend;
    TableArea *m_area;
    QWidget *m_preview = nullptr;
    Label *m_subject = nullptr;
    Label *m_people = nullptr;
    QPlainTextEdit *m_text = nullptr;
    OutgoingId m_shown;
};

} // namespace skranke::ui
