#include "ui/casepage/MessageBubble.h"

#include "ui/casepage/AttachmentChips.h"
#include "ui/casepage/HtmlView.h"
#include "ui/casepage/MessageHead.h"
#include "ui/casepage/MessageMenuButton.h"
#include "ui/casepage/MessageText.h"

#include "services/SideConversation.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/words/RegisterWords.h"
#include "ui/words/TimeWords.h"
#include "ui/words/WorkflowWords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

/// Whether somebody may want to know, or undo, why the mail is in this case (R7.3).
bool wasThreaded(const Message &message)
{
    switch (message.threadReason) {
    case ThreadReason::References:
    case ThreadReason::SentMarker:
    case ThreadReason::SubjectNumber:
    case ThreadReason::BouncedMail:
    case ThreadReason::Manual:
        return message.kind == MessageKind::Incoming && !message.rawSha256.isEmpty()
            && message.side.isEmpty();
    default:
        return false;
    }
}

} // namespace

MessageBubble::MessageBubble(const BubbleContext &context, const ConversationItem &item,
                             QWidget *parent)
    : Card(context.theme, parent),
      m_message(*item.message()),
      m_content(context.content),
      m_layout(new QVBoxLayout(this)),
      m_text(new MessageText(context.theme, m_message.text, this))
{
    setObjectName(QStringLiteral("message_") + toCode(m_message.kind));
    setAccessibleName(QStringLiteral("%1, %2").arg(author(), words::weekdayDateTime(m_message.at)));
    if (m_message.kind == MessageKind::Note)
        setGround(ColorRole::NoteBackground);
    else if (!m_message.side.isEmpty())
        setGround(ColorRole::Selection);
    m_layout->setContentsMargins(theme().px(13, 9, 13, 12));
    m_layout->setSpacing(theme().px(4));
    m_layout->addWidget(head(context));
    m_layout->addWidget(m_text);
    if (!m_message.attachments.isEmpty())
        m_layout->addWidget(new AttachmentChips(context.theme, context.content, context.saver,
                                                m_message.attachments, this));
    addMarks(item);
}

QString MessageBubble::author() const
{
    switch (m_message.kind) {
    case MessageKind::Note:
        return tr("Internal note");
    case MessageKind::Telephone:
        return tr("Telephone call");
    case MessageKind::Outgoing:
        return words::shortName(m_message.authorName);
    case MessageKind::Incoming:
        break;
    }
    return m_message.authorName.isEmpty() ? m_message.authorAddress : m_message.authorName;
}

QString MessageBubble::authorSuffix(const QString &customerName) const
{
    const QString who = words::shortName(m_message.authorName);
    if (!m_message.side.isEmpty())
        return m_message.kind == MessageKind::Outgoing
            ? tr("on the side to %1").arg(m_message.recipients.join(QStringLiteral(", ")))
            : m_message.authorAddress;
    switch (m_message.kind) {
    case MessageKind::Note:
        return who;
    case MessageKind::Telephone:
        return m_message.recipients.isEmpty()
            ? who
            : tr("%1 talked with %2").arg(who, m_message.recipients.first());
    case MessageKind::Outgoing:
        return m_message.recipients.isEmpty()
            ? words::purpose(m_message.purpose)
            : tr("%1 to %2")
                  .arg(words::purpose(m_message.purpose),
                       m_message.recipients.join(QStringLiteral(", ")));
    case MessageKind::Incoming:
        break;
    }
    return customerName;
}

QWidget *MessageBubble::head(const BubbleContext &context)
{
    const QString from = authorSuffix(context.customerName);
    const QString at = words::dateTime(m_message.at);
    const bool isNote = m_message.kind == MessageKind::Note;
    const bool isIncoming = m_message.kind == MessageKind::Incoming;
    auto *head = new MessageHead(
        context.theme,
        {.author = author(),
         .authorHint = isIncoming ? m_message.authorAddress : QString(),
         .whence = from.isEmpty() ? QString() : QStringLiteral("· ") + from,
         .time = words::when(m_message.at, context.now),
         .timeHint = wasThreaded(m_message)
             ? QStringLiteral("%1\n%2").arg(at, words::threadReason(m_message.threadReason))
             : at},
        isNote ? ColorRole::MutedText : ColorRole::Text, this);
    fillMenu(head->menu(), context);
    return head;
}

void MessageBubble::fillMenu(MessageMenuButton &menu, const BubbleContext &context)
{
    if (!m_message.html.isEmpty() && m_content.html) {
        QAction *html = menu.offer(tr("Show as it was formatted"), QStringLiteral("showHtml"));
        html->setCheckable(true);
        connect(html, &QAction::toggled, this, &MessageBubble::showHtml);
    }
    if (context.canChange)
        offerAnswers(menu);
    connect(menu.offer(tr("Copy the text")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_message.text); });
    if (wasThreaded(m_message)) {
        menu.offerLine();
        menu.offer(words::threadReason(m_message.threadReason))->setEnabled(false);
        if (context.canChange) {
            QAction *split =
                menu.offer(tr("Move to a case of its own"), QStringLiteral("splitOut"));
            connect(split, &QAction::triggered, this,
                    [this] { Q_EMIT splitOutChosen(m_message.id); });
        }
    }
}

void MessageBubble::offerAnswers(MessageMenuButton &menu)
{
    const auto offer = [&](const QString &text, const QString &name, auto chosen) {
        connect(menu.offer(text, name), &QAction::triggered, this, chosen);
    };
    if (!m_message.side.isEmpty()) {
        offer(tr("Reply in the side conversation …"), QStringLiteral("replyAside"),
              [this] { Q_EMIT asideChosen(m_message.side); });
        return;
    }
    if (isFromCustomer(m_message) && !m_message.authorAddress.isEmpty())
        offer(tr("Reply to all"), QStringLiteral("replyToEverybody"),
              [this] { Q_EMIT everybodyChosen(); });
    if (services::mayBeForwarded(m_message))
        offer(tr("Forward …"), QStringLiteral("forward"),
              [this] { Q_EMIT forwardChosen(m_message.id); });
}

void MessageBubble::addMarks(const ConversationItem &item)
{
    const auto mark = [this](const QString &text, Tone tone) {
        auto *chip = new Chip(theme(), text, tone, this);
        m_layout->addWidget(chip, 0, Qt::AlignLeft);
        return chip;
    };
    if (!m_message.side.isEmpty())
        mark(tr("Side conversation · the customer does not see it"), Tone::Neutral)
            ->setObjectName(QStringLiteral("asideMark"));
    switch (m_message.automatic) {
    case Automatic::No:
        break;
    case Automatic::AutoReply:
        mark(tr("Automatic reply"), Tone::Neutral);
        break;
    case Automatic::Bulk:
        mark(tr("Mass mail"), Tone::Neutral);
        break;
    case Automatic::Bounce:
        mark(tr("Could not be delivered"), Tone::Danger);
        break;
    case Automatic::Report:
        mark(tr("Delivery report"), Tone::Neutral);
        break;
    }
    if (m_message.threadReason == ThreadReason::SubjectNumber
        || m_message.threadReason == ThreadReason::BouncedMail)
        m_layout->addWidget(new Label(theme(), FontRole::Caption, ColorRole::MutedText,
                                      words::threadReason(m_message.threadReason), this));
    if (item.suggestsApproval) {
        Chip *chip = mark(tr("Reads like an approval · record it"), Tone::Success);
        chip->setObjectName(QStringLiteral("suggestedApproval"));
        chip->setClickable(true);
        connect(chip, &Chip::clicked, this, [this] { Q_EMIT approvalChosen(m_message.id); });
    }
}

void MessageBubble::showHtml(bool html)
{
    if (html && !m_html) {
        m_html = new HtmlView(theme(), m_content, m_message, this);
        m_html->setObjectName(QStringLiteral("messageHtml"));
        m_layout->insertWidget(m_layout->indexOf(m_text) + 1, m_html);
        if (m_html->leavesOut() && m_content.remote.picture)
            tellLeftOut();
    }
    m_text->setVisible(!html);
    if (m_html)
        m_html->setVisible(html);
    if (m_leftOut)
        m_leftOut->setVisible(html && m_html->leavesOut());
}

void MessageBubble::tellLeftOut()
{
    m_leftOut = new QWidget(this);
    auto *row = new QHBoxLayout(m_leftOut);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new ElidedLabel(theme(), FontRole::Small, ColorRole::MutedText,
                                  tr("Pictures on the network are left out."), m_leftOut);
    auto *load = new LinkButton(tr("Load once"), m_leftOut);
    load->setObjectName(QStringLiteral("loadRemote"));
    load->setToolTip(tr("Fetching them tells the sender that the mail was read."));
    row->addWidget(words, 1);
    row->addWidget(load);
    m_layout->insertWidget(m_layout->indexOf(m_html), m_leftOut);
    connect(load, &QPushButton::clicked, this, [this] {
        m_html->loadRemote();
        m_leftOut->hide();
    });
}

} // namespace skranke::ui
