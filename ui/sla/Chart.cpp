#include "ui/sla/Chart.h"

#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

constexpr qreal SideMargin = 14;
constexpr qreal WidestSlot = 66;
constexpr qreal LabelRoom = 22;

} // namespace

Chart::Chart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Chart::setColumns(const QList<ChartColumn> &columns)
{
    const QString before = reading();
    m_columns = columns;
    m_hovered = -1;
    m_current = std::min(m_current, int(columns.size()) - 1);
    QStringList table;
    for (const ChartColumn &column : m_columns)
        table.append(column.reading);
    setAccessibleDescription(table.join(u'\n'));
    if (reading() != before)
        Q_EMIT readingChanged(reading());
    update();
}

QString Chart::reading() const
{
    return chosen() < 0 ? QString() : m_columns.at(chosen()).reading;
}

QSize Chart::sizeHint() const
{
    return m_theme.px(QSize(760, 170));
}

QSize Chart::minimumSizeHint() const
{
    return m_theme.px(QSize(240, 130));
}

int Chart::chosen() const
{
    if (m_hovered >= 0)
        return m_hovered;
    return hasFocus() ? m_current : -1;
}

void Chart::point(int hovered, int current)
{
    const QString before = reading();
    m_hovered = hovered;
    m_current = current;
    update();
    if (reading() != before)
        Q_EMIT readingChanged(reading());
}

QRectF Chart::slot(int index, QSizeF size) const
{
    const qreal room = size.width() - 2 * m_theme.px(SideMargin);
    const auto count = qreal(std::max<qsizetype>(m_columns.size(), 1));
    const qreal step = std::min(m_theme.px(WidestSlot), room / count);
    const qreal left = m_theme.px(SideMargin) + (room - step * qreal(m_columns.size())) / 2;
    return {left + step * index, 0, step, size.height()};
}

int Chart::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (slot(i, size()).contains(position))
            return i;
    return -1;
}

int Chart::labelStep(QSizeF size) const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Caption));
    qreal wanted = 1;
    for (const ChartColumn &column : m_columns)
        wanted = std::max(wanted, metrics.horizontalAdvance(column.label));
    return std::max(1, int(std::ceil((wanted + m_theme.metrics().gap) / slot(0, size).width())));
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleDescription(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void Chart::draw(QPainter &painter, QSizeF size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = labelStep(size);
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF room = slot(i, size);
        drawColumn(painter, i, room.adjusted(0, 0, 0, -m_theme.px(LabelRoom)));
        // The last always has its label; the others count back from it.
        if ((m_columns.size() - 1 - i) % step != 0)
            continue;
        painter.setPen(m_theme.color(i == chosen() ? ColorRole::Text : ColorRole::FaintText));
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.drawText(room.adjusted(-m_theme.px(40), size.height() - m_theme.px(LabelRoom),
                                       m_theme.px(40), 0),
                         Qt::AlignHCenter | Qt::AlignVCenter, m_columns.at(i).label);
    }
    drawLegend(painter, QRectF({}, size));
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, size());
    if (hasFocus() && m_current >= 0)
        drawFocusRing(painter, m_theme,
                      slot(m_current, size())
                          .toRect()
                          .adjusted(0, int(legendRoom()), 0, -int(m_theme.px(LabelRoom))));
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    const int last = int(m_columns.size()) - 1;
    int wanted = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = m_current - 1;
        break;
    case Qt::Key_Right:
        wanted = m_current + 1;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        point(-1, std::clamp(wanted, 0, last));
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        m_current = int(m_columns.size()) - 1;
    Q_EMIT readingChanged(reading());
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT readingChanged(reading());
    update();
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    point(indexAt(event->position()), m_current);
}

void Chart::leaveEvent(QEvent *)
{
    point(-1, m_current);
}

} // namespace skranke::ui
