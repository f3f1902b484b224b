#include "ui/sla/WeekBars.h"

#include "ui/widgets/Painting.h"
#include "ui/words/FigureWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

using services::SlaWeek;

namespace {

constexpr qreal SideMargin = 14;
constexpr qreal WidestBar = 38;
constexpr qreal WidestSlot = 66;
constexpr qreal BarShare = 0.62;
constexpr qreal BreachGap = 2;
constexpr qreal BreachHeight = 7;
constexpr qreal BreachRoom = 28;
constexpr qreal LabelRoom = 22;
constexpr qreal TopRoom = 4;
constexpr qreal Corner = 3;

int total(const SlaWeek &week)
{
    return week.inTime + week.late;
}

QString label(const SlaWeek &week)
{
    return WeekBars::tr("w%1").arg(week.week);
}

QString inWords(const SlaWeek &week)
{
    if (total(week) == 0)
        return WeekBars::tr("Week %1: no cases with a response time").arg(week.week);
    return WeekBars::tr("Week %1: %2 of %3 in time (%4), %5")
        .arg(week.week)
        .arg(week.inTime)
        .arg(total(week))
        .arg(words::percent(week.inTime, total(week)),
             WeekBars::tr("%n breach(es)", nullptr, week.late));
}

} // namespace

WeekBars::WeekBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void WeekBars::setWeeks(const QList<SlaWeek> &weeks)
{
    if (weeks == m_weeks)
        return;
    const QString before = reading();
    m_weeks = weeks;
    m_hovered = -1;
    m_current = std::min(m_current, int(weeks.size()) - 1);
    QStringList table;
    for (const SlaWeek &week : m_weeks)
        table.append(inWords(week));
    setAccessibleDescription(table.join(u'\n'));
    if (reading() != before)
        Q_EMIT readingChanged(reading());
    update();
}

QString WeekBars::reading() const
{
    return chosen() < 0 ? QString() : inWords(m_weeks.at(chosen()));
}

QSize WeekBars::sizeHint() const
{
    return {760, 170};
}

QSize WeekBars::minimumSizeHint() const
{
    return {240, 130};
}

int WeekBars::chosen() const
{
    if (m_hovered >= 0)
        return m_hovered;
    return hasFocus() ? m_current : -1;
}

void WeekBars::point(int hovered, int current)
{
    const QString before = reading();
    m_hovered = hovered;
    m_current = current;
    update();
    if (reading() != before)
        Q_EMIT readingChanged(reading());
}

QRectF WeekBars::slot(int index) const
{
    const qreal room = width() - 2 * SideMargin;
    const qreal step = std::min(WidestSlot, room / qreal(std::max<qsizetype>(m_weeks.size(), 1)));
    const qreal left = SideMargin + (room - step * qreal(m_weeks.size())) / 2;
    return {left + step * index, 0, step, qreal(height())};
}

int WeekBars::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_weeks.size(); ++i)
        if (slot(i).contains(position))
            return i;
    return -1;
}

int WeekBars::labelStep() const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Caption));
    const qreal wanted = metrics.horizontalAdvance(tr("w%1").arg(52)) + m_theme.metrics().gap;
    return std::max(1, int(std::ceil(wanted / slot(0).width())));
}

bool WeekBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleDescription(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 0;
    for (const SlaWeek &week : std::as_const(m_weeks))
        most = std::max(most, week.late);
    const qreal breachHeight = std::min(BreachHeight, BreachRoom / std::max(most, 1));

    const int step = labelStep();
    for (int i = 0; i < m_weeks.size(); ++i) {
        paintWeek(painter, i, breachHeight);
        // The newest week always has its label; the others count back from it.
        if ((m_weeks.size() - 1 - i) % step != 0)
            continue;
        painter.setPen(m_theme.color(i == chosen() ? ColorRole::Text : ColorRole::FaintText));
        painter.setFont(m_theme.font(FontRole::Caption));
        const QRectF room = slot(i).adjusted(-20, height() - LabelRoom, 20, 0);
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, label(m_weeks.at(i)));
    }
}

void WeekBars::paintWeek(QPainter &painter, int index, qreal breachHeight) const
{
    const SlaWeek &week = m_weeks.at(index);
    const QRectF room = slot(index);
    const qreal barWidth = std::min(WidestBar, room.width() * BarShare);
    const qreal left = std::round(room.center().x() - barWidth / 2);
    const qreal floor = height() - LabelRoom - BreachRoom - BreachGap;
    const qreal corner = std::min(Corner, barWidth / 4);

    painter.setPen(Qt::NoPen);
    if (total(week) == 0) {
        painter.setBrush(m_theme.color(ColorRole::Track));
        painter.drawRect(QRectF(left, floor - 2, barWidth, 2));
    } else {
        QColor bar = m_theme.color(ColorRole::Accent);
        bar.setAlphaF(index == chosen() ? 1.0F : 0.85F);
        painter.setBrush(bar);
        const qreal tall = std::round((floor - TopRoom) * week.inTime / total(week));
        if (tall > 0)
            painter.drawRoundedRect(QRectF(left, floor - tall, barWidth, tall), corner, corner);
        painter.setBrush(m_theme.toneBar(Tone::Danger));
        if (week.late > 0)
            painter.drawRoundedRect(
                QRectF(left, floor + BreachGap, barWidth, breachHeight * week.late), 2, 2);
    }
    if (hasFocus() && index == m_current)
        drawFocusRing(painter, m_theme, room.toRect().adjusted(2, 0, -2, 0));
}

void WeekBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_weeks.size()) - 1;
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

void WeekBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        m_current = int(m_weeks.size()) - 1;
    Q_EMIT readingChanged(reading());
    update();
}

void WeekBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT readingChanged(reading());
    update();
}

void WeekBars::mouseMoveEvent(QMouseEvent *event)
{
    point(indexAt(event->position()), m_current);
}

void WeekBars::leaveEvent(QEvent *)
{
    point(-1, m_current);
}

} // namespace skranke::ui
