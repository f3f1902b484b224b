#include "ui/calendars/YearView.h"

#include "domain/Time.h"
#include "ui/calendars/DayText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace skranke::ui {

using namespace std::chrono;

namespace {

sys_days sameDay(sys_days date, int year)
{
    const year_month_day was{date};
    const year_month_day wanted{std::chrono::year{year}, was.month(), was.day()};
    return wanted.ok() ? sys_days{wanted}
                       : sys_days{std::chrono::year{year} / was.month() / std::chrono::last};
}

} // namespace

YearView::YearView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("yearView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void YearView::setCalendar(const Calendar &calendar)
{
    if (!m_days.isEmpty() && calendar == m_calendar)
        return;
    m_calendar = calendar;
    layOut();
}

void YearView::setYear(int year)
{
    year = std::clamp(year, FirstYear, LastYear);
    if (year == m_year && !m_days.isEmpty())
        return;
    m_year = year;
    m_current = sameDay(m_current, year);
    m_hovered.reset();
    layOut();
}

void YearView::setToday(year_month_day today)
{
    m_today = sys_days{today};
    m_current = m_today;
    setYear(int(today.year()));
    update();
}

void YearView::layOut()
{
    Calendar bare = m_calendar;
    bare.exceptions.clear();
    m_days.clear();
    const std::chrono::year year{m_year};
    for (sys_days date{year / January / 1}; date <= sys_days{year / December / 31};
         date += days{1}) {
        const CalendarDay day = dayOf(m_calendar, date);
        m_days.append({date, day, markOf(day, dayOf(bare, date))});
    }
    setAccessibleName(tr("The days of %1").arg(m_year));
    update();
    Q_EMIT daysChanged();
    tell();
}

YearGrid YearView::grid() const
{
    return YearGrid(width(), m_theme.scale());
}

QSize YearView::sizeHint() const
{
    return {YearGrid::narrowest(4, m_theme.scale()), grid().height()};
}

QSize YearView::minimumSizeHint() const
{
    return {YearGrid::narrowest(2, m_theme.scale()), grid().height()};
}

// As many months beside each other as fit; the height follows.
void YearView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(grid().height());
}

const YearView::Day *YearView::find(sys_days date) const
{
    if (m_days.isEmpty())
        return nullptr;
    const auto index = (date - m_days.first().date).count();
    return index >= 0 && index < m_days.size() ? &m_days[index] : nullptr;
}

const YearView::Day *YearView::dayAt(const QPointF &position) const
{
    const YearGrid places = grid();
    const auto found = std::find_if(m_days.cbegin(), m_days.cend(), [&](const Day &day) {
        return places.cellOf(day.date).contains(position.toPoint());
    });
    return found == m_days.cend() ? nullptr : &*found;
}

QString YearView::reading() const
{
    const Day *day = m_hovered ? find(*m_hovered) : hasFocus() ? find(m_current) : nullptr;
    return day ? describeDay(day->date, day->day) : QString();
}

void YearView::tell()
{
    const QString now = reading();
    if (now == m_told)
        return;
    m_told = now;
    setAccessibleDescription(now);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT readingChanged(now);
}

void YearView::point(std::optional<sys_days> hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
    tell();
}

void YearView::walkTo(sys_days date)
{
    const int year = int(year_month_day{date}.year());
    if (year < FirstYear || year > LastYear)
        return;
    m_current = date;
    m_hovered.reset();
    if (year != m_year)
        setYear(year);
    update();
    tell();
    Q_EMIT stepped(grid().cellOf(m_current));
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Day *day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? describeDay(day->date, day->day) : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const year_month_day now{m_current};
    const auto inMonth = [&](months by) {
        const year_month wanted = now.year() / now.month() + by;
        const year_month_day same = wanted / now.day();
        return same.ok() ? sys_days{same} : sys_days{wanted / std::chrono::last};
    };
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & Qt::AltModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return walkTo(m_current - days{1});
    case Qt::Key_Right:
        return walkTo(m_current + days{1});
    case Qt::Key_Up:
        return walkTo(m_current - days{7});
    case Qt::Key_Down:
        return walkTo(m_current + days{7});
    case Qt::Key_PageUp:
        return walkTo(inMonth(months{-1}));
    case Qt::Key_PageDown:
        return walkTo(inMonth(months{1}));
    case Qt::Key_Home:
        return walkTo(control ? now.year() / January / 1 : now.year() / now.month() / 1);
    case Qt::Key_End:
        return walkTo(control ? sys_days{now.year() / December / 31}
                              : sys_days{now.year() / now.month() / std::chrono::last});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (control)
            break;
        Q_EMIT dayChosen(now);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const Day *day = dayAt(event->position());
    point(day ? std::optional(day->date) : std::nullopt);
}

void YearView::mouseReleaseEvent(QMouseEvent *event)
{
    const Day *day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day)
        return;
    m_current = day->date;
    update();
    Q_EMIT dayChosen(m_current);
}

void YearView::leaveEvent(QEvent *)
{
    point(std::nullopt);
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tell();
    if (event->reason() != Qt::MouseFocusReason)
        Q_EMIT stepped(grid().cellOf(m_current));
}

QVariant YearView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return grid().cellOf(m_current);
    return QWidget::inputMethodQuery(query);
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    tell();
}

} // namespace skranke::ui
