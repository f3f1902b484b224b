#include "ui/casepage/Conversation.h"

#include "ui/casepage/AttachmentPreview.h"
#include "ui/casepage/EventLine.h"
#include "ui/casepage/LetterLine.h"
#include "ui/casepage/MessageBubble.h"
#include "ui/casepage/RoughHeight.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FocusEdge.h"
#include "ui/widgets/LayoutPause.h"
#include "ui/widgets/Retire.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace skranke::ui {

namespace {

constexpr int Margin = 14;
constexpr qsizetype PreparedAtOnce = 12; ///< items, more than there is room for in sight
constexpr int OutgoingIndent = 36;       ///< what we wrote stands apart from what they wrote

QString nameOfCustomer(const services::CaseFile &file)
{
    return file.customer ? file.customer->name : QString();
}

} // namespace

Conversation::Conversation(const Theme &theme, CaseContent content, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_content(std::move(content)),
      m_saver(m_content, this),
      m_page(new QWidget(this)),
      m_layout(new QVBoxLayout(m_page)),
      m_earlier(new LinkButton(tr("Show earlier"), m_page))
{
    setObjectName(QStringLiteral("conversation"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    new FocusEdge(theme, *this);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    // The bar has its room in the margin, so that what is said ends where the composer ends.
    m_layout->setContentsMargins(theme.px(Margin), theme.px(12),
                                 theme.px(Margin) - verticalScrollBar()->sizeHint().width(), 0);
    m_layout->setSpacing(theme.px(10));
    m_earlier->setObjectName(QStringLiteral("showEarlier"));
    m_layout->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_layout->addStretch();
    setWidget(m_page);
    m_page->installEventFilter(this);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_stayAtEnd = false;
        m_first = std::max<qsizetype>(0, m_first - BuiltAtOnce);
        showFrom(m_first);
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(PaintedBy);
    connect(&m_rest, &QTimer::timeout, this, [this] { showFrom(m_first); });
    connect(&m_saver, &AttachmentSaver::failed, this, &Conversation::failed);
    connect(&m_saver, &AttachmentSaver::previewWanted, this, &Conversation::preview);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_stayAtEnd)
            scrollToEnd();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_stayAtEnd = false; });
}

void Conversation::preview(const Attachment &attachment, const QList<Attachment> &all)
{
    if (!m_preview) {
        m_preview = new AttachmentPreview(m_theme, m_content, parentWidget());
        connect(m_preview, &AttachmentPreview::openWanted, &m_saver, &AttachmentSaver::open);
        connect(m_preview, &AttachmentPreview::saveWanted, &m_saver, &AttachmentSaver::saveAs);
    }
    m_preview->show(attachment, all);
}

void Conversation::setFile(const services::CaseFile &file, Instant now)
{
    const bool another = m_case != file.value.id;
    if (another) {
        if (m_preview)
            m_preview->hide();
        for (const Shown &shown : std::exchange(m_shown, {}))
            retire(shown.widget);
        m_case = file.value.id;
    } else {
        m_stayAtEnd = isAtEnd();
    }
    const qsizetype before = m_items.size();
    m_now = now;
    m_customerName = nameOfCustomer(file);
    m_items = conversationOf(file);
    if (another)
        m_first = std::max<qsizetype>(0, m_items.size() - BuiltAtOnce);
    else if (m_items.size() < before)
        m_first = std::min(m_first, std::max<qsizetype>(0, m_items.size() - BuiltAtOnce));
    m_built = another ? firstInSight() : m_first;
    showItems();
    if (m_built > m_first)
        m_rest.start();
    else
        m_rest.stop();
    if (another) {
        m_stayAtEnd = true;
        scrollToEnd();
    }
}

void Conversation::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void Conversation::prepare(const services::CaseFile &file, Instant now)
{
    const int width = widthOfItems();
    if (file.value.id == m_case || width <= 0)
        return;
    QList<ConversationItem> items = conversationOf(file);
    items = items.last(std::min(items.size(), PreparedAtOnce));
    // Their pictures are fetched for whoever opens the case, and for the screen it is on.
    items.removeIf([](const ConversationItem &item) {
        return item.message() && !item.message()->attachments.isEmpty();
    });
    m_backstage.prepare(context(now, nameOfCustomer(file)), items, width,
                        std::bind_front(&Conversation::build, this));
}

BubbleContext Conversation::context(Instant now, const QString &customerName)
{
    return {m_theme, m_content, m_saver, now, customerName, !m_readOnly};
}

void Conversation::showItems()
{
    const LayoutPause together(m_page);
    const BubbleContext context = this->context(m_now, m_customerName);
    QHash<qint64, Shown> gone = std::exchange(m_shown, {});
    int place = 1; // below "show earlier"
    for (const ConversationItem &item : std::as_const(m_items).sliced(m_built)) {
        Shown shown = gone.take(item.key());
        if (shown.widget && shown.item != item) {
            retire(shown.widget);
            shown.widget = nullptr;
        }
        if (!shown.widget)
            shown.widget = m_backstage.take(context, item);
        if (!shown.widget)
            shown.widget = build(context, item, m_page);
        shown.item = item;
        if (m_layout->indexOf(shown.widget) != place) {
            m_layout->insertWidget(place, shown.widget);
            const LayoutPause alone(shown.widget); // it has no width yet
            shown.widget->show();                  // the layout would show each on its own, later
        }
        ++place;
        m_shown.insert(item.key(), shown);
    }
    for (const Shown &shown : std::as_const(gone))
        retire(shown.widget);
    m_earlier->setVisible(m_first > 0);
    updateGeometry();
}

// The layout itself knows no width while it is to be done anew.
int Conversation::widthOfItems() const
{
    const QMargins margins = m_layout->contentsMargins();
    return m_page->width() - margins.left() - margins.right();
}

qsizetype Conversation::firstInSight() const
{
    if (!isVisible())
        return m_first;
    const int width = widthOfItems();
    const QLayout *around = parentWidget()->layout();
    const int others = around->totalMinimumSize().height() - minimumSizeHint().height();
    int room = parentWidget()->height() - others;
    qsizetype first = m_items.size();
    while (first > m_first && room > 0)
        room -= roughHeight(m_theme, m_items.at(--first), width);
    return first;
}

void Conversation::showFrom(qsizetype first)
{
    const int fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    m_built = first;
    showItems();
    // What was in sight stays in sight once the new items have their heights.
    m_layout->activate();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - fromEnd);
}

QWidget *Conversation::build(const BubbleContext &context, const ConversationItem &item,
                             QWidget *parent)
{
    if (!item.message())
        return new EventLine(context, item, parent);
    if (isNotice(*item.message()))
        return new LetterLine(context, item, parent);
    auto *bubble = new MessageBubble(context, item, parent);
    connect(bubble, &MessageBubble::approvalChosen, this, &Conversation::approvalChosen);
    connect(bubble, &MessageBubble::splitOutChosen, this, &Conversation::splitOutChosen);
    connect(bubble, &MessageBubble::everybodyChosen, this, &Conversation::everybodyChosen);
    connect(bubble, &MessageBubble::forwardChosen, this, &Conversation::forwardChosen);
    connect(bubble, &MessageBubble::asideChosen, this, &Conversation::asideChosen);
    if (item.message()->kind == MessageKind::Outgoing)
        bubble->setIndent(m_theme.px(OutgoingIndent));
    return bubble;
}

QSize Conversation::sizeHint() const
{
    const int width = viewport()->width();
    const int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                                     : m_layout->totalSizeHint().height();
    return {400, height};
}

bool Conversation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

bool Conversation::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void Conversation::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace skranke::ui
