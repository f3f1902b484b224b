#include "ui/outbox/OutboxPage.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/FocusEdge.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/RegisterWords.h"

#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

QString emptyWords(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Waiting:
        return OutboxPage::tr("No mail waits to go out");
    case OutgoingState::Exported:
        return OutboxPage::tr("No mail has been exported");
    case OutgoingState::Failed:
        return OutboxPage::tr("No mail has failed or been stopped");
    case OutgoingState::Sent:
        break;
    }
    return OutboxPage::tr("No mail has been sent");
}

} // namespace

OutboxPage::OutboxPage(const Theme &theme, services::OutboxService &outbox, const Store &store,
                       const services::Session &session, QWidget *parent)
    : Page(theme, tr("Outbox"), parent),
      m_outbox(outbox),
      m_session(session),
      m_table(outboxColumns(), [](const OutgoingEntry &entry) { return entry.id; }),
      m_state(new ChoiceButton(tr("Status"), this)),
      m_exportSelected(new SecondaryButton(tr("Export selected …"), this)),
      m_exportAll(new PrimaryButton(tr("Export all …"), this)),
      m_holdOrSend(new SecondaryButton(QString(), this)),
      m_area(new TableArea(theme, m_table, OutboxSubjectColumn, this))
{
    setObjectName(QStringLiteral("outboxPage"));
    buildHead();
    TableView &table = m_area->table();
    table.setObjectName(QStringLiteral("outboxTable"));
    table.setAccessibleName(tr("Mail in the outbox"));
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    body()->addWidget(m_area, 3);
    body()->addWidget(buildPreview(), 2);

    connect(&table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openCase(m_table.at(index.row()).caseId); });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutboxPage::showPreview);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutboxPage::enableButtons);
    follow(store, [](const ChangeSet &changes) { return changes.outbox; });
    setEntries({});
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::buildHead()
{
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_state->setChoices(
        {{words::outgoingState(OutgoingState::Waiting), int(OutgoingState::Waiting)},
         {words::outgoingState(OutgoingState::Exported), int(OutgoingState::Exported)},
         {words::outgoingState(OutgoingState::Failed), int(OutgoingState::Failed)},
         {words::outgoingState(OutgoingState::Sent), int(OutgoingState::Sent)}});
    connect(m_state, &ChoiceButton::chosen, this, &Page::requestRefresh);
    m_exportSelected->setObjectName(QStringLiteral("exportSelected"));
    m_exportSelected->setToolTip(tr("Save the selected mails as files (Ctrl+E)"));
    connect(m_exportSelected, &QPushButton::clicked, this, [this] { exportMails(selected()); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_exportSelected, &QPushButton::click);
    m_exportAll->setObjectName(QStringLiteral("exportAll"));
    connect(m_exportAll, &QPushButton::clicked, this, [this] {
        QList<OutgoingId> ids;
        for (const OutgoingEntry &entry : m_table.rows())
            ids.append(entry.id);
        exportMails(ids);
    });
    m_holdOrSend->setObjectName(QStringLiteral("holdOrSend"));
    connect(m_holdOrSend, &QPushButton::clicked, this, &OutboxPage::holdOrSend);
    addToHead(m_state);
    addToHeadEnd(m_holdOrSend);
    addToHeadEnd(m_exportSelected);
    addToHeadEnd(m_exportAll);
}

QWidget *OutboxPage::buildPreview()
{
    auto *card = new Card(theme(), this);
    m_preview = card;
    m_subject = new Label(theme(), FontRole::Strong, ColorRole::Text, {}, card);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_people = new Label(theme(), FontRole::Small, ColorRole::MutedText, {}, card);
    m_people->setTextFormat(Qt::PlainText);
    m_people->setWordWrap(true);
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(QStringLiteral("mailText"));
    m_text->setAccessibleName(tr("Text of the mail"));
    m_text->setReadOnly(true);
    new FocusEdge(theme(), *m_text);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("look", QStringLiteral("bare"));
    m_text->document()->setDocumentMargin(0);
    // It scrolls itself, and asks for no more of a low window than a few lines.
    m_text->setMinimumHeight(4 * m_text->fontMetrics().lineSpacing());
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme().px(15, 10, 15, 10));
    layout->addWidget(m_subject);
    layout->addWidget(m_people);
    layout->addSpacing(theme().metrics().unit);
    layout->addWidget(m_text, 1);
    card->hide();
    return card;
}

void OutboxPage::refresh()
{
    read(m_outbox.list(state()),
         [this](const QList<OutgoingEntry> &entries) { setEntries(entries); });
}

void OutboxPage::setEntries(const QList<OutgoingEntry> &entries)
{
    m_table.update(entries);
    const bool waiting = state() == OutgoingState::Waiting;
    m_area->setEmptyWords(
        emptyWords(state()),
        waiting ? tr("What you send to a customer waits here until it is sent or exported.")
                : QString());
    m_exportAll->setVisible(waiting);
    m_holdOrSend->setText(waiting ? tr("Stop") : tr("Send again"));
    m_holdOrSend->setVisible(state() != OutgoingState::Sent);
    enableButtons();
    showPreview();
}

void OutboxPage::enableButtons()
{
    const bool may = m_session.requireAgent().has_value();
    m_exportSelected->setEnabled(may && m_area->table().selectionModel()->hasSelection());
    m_holdOrSend->setEnabled(may && m_area->table().selectionModel()->hasSelection());
    m_exportAll->setEnabled(may && m_table.rowCount() > 0);
}

QList<OutgoingId> OutboxPage::selected() const
{
    QList<OutgoingId> ids;
    for (const QModelIndex &index : m_area->table().selectionModel()->selectedRows())
        ids.append(m_table.at(index.row()).id);
    return ids;
}

void OutboxPage::showPreview()
{
    const QModelIndex current = m_area->table().currentIndex();
    m_preview->setVisible(current.isValid());
    const OutgoingId wanted = current.isValid() ? m_table.at(current.row()).id : OutgoingId{};
    if (wanted == m_shown || !wanted) {
        m_shown = wanted;
        return;
    }
    m_shown = wanted;
    perform(m_outbox.message(wanted), [this, wanted](const Message &message) {
        if (wanted == m_shown)
            showMessage(message);
    });
}

void OutboxPage::showMessage(const Message &message)
{
    m_subject->setText(message.subject);
    QStringList lines{tr("To: %1").arg(message.recipients.join(QStringLiteral(", ")))};
    if (!message.copies.isEmpty())
        lines.append(tr("Copy: %1").arg(message.copies.join(QStringLiteral(", "))));
    for (const Attachment &attachment : message.attachments)
        lines.append(tr("Attachment: %1").arg(attachment.name));
    m_people->setText(lines.join(u'\n'));
    m_text->setPlainText(message.text);
}

void OutboxPage::exportMails(const QList<OutgoingId> &ids)
{
    if (ids.isEmpty())
        return;
    askForDirectory(this, tr("Export mails to"), [this, ids](const QString &directory) {
        perform(m_outbox.exportTo(directory, ids), [this, directory](int written) {
            notice().show(Tone::Success,
                          tr("%n mail(s) saved in %1", nullptr, written).arg(directory));
        });
    });
}

OutgoingState OutboxPage::state() const
{
    return OutgoingState(m_state->value().toInt());
}

void OutboxPage::holdOrSend()
{
    for (const OutgoingId id : selected()) {
        const auto done =
            state() == OutgoingState::Waiting ? m_outbox.hold(id) : m_outbox.sendAgain(id);
        perform(done, [] {});
    }
}

void OutboxPage::takeFocus()
{
    m_area->table().setFocus();
}

} // namespace skranke::ui
