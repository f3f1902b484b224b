#include "ui/calendars/YearNames.h"

#include "ui/calendars/DayText.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace skranke::ui {

namespace {

constexpr int Columns = 2;
constexpr int DateWidth = 82;

bool isNamed(const YearView::Day &day)
{
    return !nameOfDay(day.day).isEmpty() || day.mark == DayMark::Closed
        || day.mark == DayMark::Changed;
}

QString aboutOf(const YearView::Day &day)
{
    const bool plain = day.mark == DayMark::Holiday || day.mark == DayMark::Off;
    QStringList parts{nameOfDay(day.day), plain ? QString() : hoursOrClosed(day.day.hours)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

YearNames::YearNames(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("yearNames"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(theme.px(2));
    m_grid->setHorizontalSpacing(theme.metrics().margin);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void YearNames::setDays(const QList<YearView::Day> &days)
{
    QStringList lines;
    QList<std::pair<QString, QString>> entries;
    for (const YearView::Day &day : days) {
        if (!isNamed(day))
            continue;
        entries.append({shortDate(day.date), aboutOf(day)});
        lines.append(entries.last().first + u' ' + entries.last().second);
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(m_entries);
    m_entries.clear();
    for (const auto &[date, about] : entries) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *when = new Label(m_theme, FontRole::Small, ColorRole::MutedText, date, entry);
        when->setFixedWidth(m_theme.px(DateWidth));
        auto *what = new ElidedLabel(m_theme, FontRole::Small, ColorRole::Text, about, entry);
        what->setTextFormat(Qt::PlainText);
        row->addWidget(when);
        row->addWidget(what, 1);
        m_entries.append(entry);
    }
    // Down the columns, as in a printed calendar.
    const int rows = (int(m_entries.size()) + Columns - 1) / Columns;
    for (int i = 0; i < m_entries.size(); ++i)
        m_grid->addWidget(m_entries[i], i % rows, i / rows);
}

} // namespace skranke::ui
