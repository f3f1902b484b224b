#include "ui/widgets/Page.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace skranke::ui {

Page::Page(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new Label(theme, FontRole::PageTitle, ColorRole::Text, title, this)),
      m_head(new QHBoxLayout),
      m_second(new QHBoxLayout),
      m_notice(new Notice(theme, this)),
      m_scroll(new QScrollArea(this)),
      m_body(new QVBoxLayout)
{
    const Metrics &metrics = theme.metrics();
    m_head->setContentsMargins(0, 0, metrics.pageMargin, 0);
    m_head->setSpacing(theme.px(10));
    m_second->setContentsMargins(0, 0, metrics.pageMargin, 0);
    m_second->setSpacing(theme.px(10));
    m_second->addStretch();
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_title->setVisible(!title.isEmpty());
    m_title->setMinimumHeight(
        metrics.controlHeight); // at one height, with controls beside it or without
    m_body->setSpacing(theme.px(12));

    auto *content = new QWidget;
    content->setLayout(m_body);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its keys come from what is in it
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(0, 0, metrics.pageMargin, 0);
    notice->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, theme.px(14), 0, 0);
    layout->setSpacing(theme.px(12));
    layout->addLayout(m_head);
    layout->addLayout(m_second);
    layout->addLayout(notice);
    layout->addWidget(m_scroll, 1);
    keepMargin(0);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { keepMargin(most); });

    setAccessibleName(title);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_stale = false;
        refresh();
        settleFocus();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

/// What scrolls runs to the window's edge, and the scroll bar stands in the margin.
void Page::keepMargin(int range)
{
    if (m_holdsPages)
        return m_body->setContentsMargins(0, 0, 0, 0);
    const int margin = m_theme.metrics().pageMargin;
    const int taken = range > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_body->setContentsMargins(0, 0, margin - taken, margin);
}

void Page::holdPages()
{
    m_holdsPages = true;
    keepMargin(0);
}

void Page::standWithin()
{
    layout()->setContentsMargins(0, 0, 0, 0);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Page::addToHead(QWidget *control)
{
    m_head->insertWidget(m_headControls++, control);
}

void Page::addToHeadEnd(QWidget *control)
{
    m_head->addWidget(control);
    m_headEnd.append(control);
}

void Page::arrangeHead()
{
    const bool isSplit = m_second->count() > 1;
    int wanted = layout()->contentsMargins().left() + m_head->sizeHint().width();
    if (isSplit)
        wanted += m_second->sizeHint().width();
    const bool splits = wanted > width() && !m_headEnd.isEmpty();
    if (splits == isSplit)
        return;
    for (QWidget *control : std::as_const(m_headEnd)) {
        (splits ? m_head : m_second)->removeWidget(control);
        (splits ? m_second : m_head)->addWidget(control);
    }
}

bool Page::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeHead();
    return handled;
}

void Page::bringIntoView(QWidget *part)
{
    m_scroll->ensureWidgetVisible(part, 0, m_theme.metrics().gap);
}

void Page::requestRefresh()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Page::follow(const Store &store, std::function<bool(const ChangeSet &)> concerns)
{
    connect(&store, &Store::committed, this,
            [this, concerns = std::move(concerns)](const ChangeSet &changes) {
                if (changes.everything || concerns(changes))
                    requestRefresh();
            });
}

void Page::showError(const Error &error)
{
    m_readingFailed = false;
    m_notice->show(error);
}

bool Page::settleReading(const Error *error)
{
    if (error) {
        m_readingFailed = true;
        m_notice->show(*error);
    } else if (m_readingFailed) {
        m_readingFailed = false;
        m_notice->dismiss();
    }
    return !error;
}

void Page::takeFocus()
{
    for (auto *list : findChildren<QAbstractItemView *>()) {
        if (list->isVisibleTo(this)) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    settleFocus();
}

/// While the page has the keyboard itself, nothing in it has.
void Page::settleFocus()
{
    if (!hasFocus())
        return;
    takeFocus();
    // A list is not shown before it has been read, nor with nothing in it: then on to what can be
    // done here.
    const bool isRead = !m_stale && m_answered == m_asked;
    const QList<QWidget *> stops = tabStops(*this);
    if (hasFocus() && isRead && !stops.isEmpty())
        stops.constFirst()->setFocus(Qt::OtherFocusReason);
}

void Page::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Window));
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        requestRefresh();
}

} // namespace skranke::ui
