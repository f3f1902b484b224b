#include "ui/calendars/DayMarks.h"

#include <QCoreApplication>
#include <QPainter>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayMarks)
};

constexpr qreal Dot = 1.6;
constexpr int LineLength = 10;
constexpr int Foot = 3; // from the cell's lower edge to the dot or the line

Tone toneOf(DayMark mark)
{
    switch (mark) {
    case DayMark::Open:
    case DayMark::Off:
        return Tone::Neutral;
    case DayMark::Holiday:
        return Tone::Danger;
    case DayMark::Closed:
        return Tone::Warning;
    case DayMark::Changed:
        return Tone::Info;
    }
    return Tone::Neutral;
}

} // namespace

DayMark markOf(const CalendarDay &day, const CalendarDay &usual)
{
    if (day.hours != usual.hours)
        return day.hours.isEmpty() ? DayMark::Closed : DayMark::Changed;
    switch (day.kind) {
    case DayKind::Working:
        return DayMark::Open;
    case DayKind::Holiday:
        return DayMark::Holiday;
    case DayKind::Weekend:
        return DayMark::Off;
    case DayKind::ClosedDay:
        return day.exceptionName.isEmpty() ? DayMark::Off : DayMark::Closed;
    }
    return DayMark::Open;
}

QString nameOfMark(DayMark mark)
{
    switch (mark) {
    case DayMark::Open:
        return Words::tr("Open");
    case DayMark::Off:
        return Words::tr("Closed every week");
    case DayMark::Holiday:
        return Words::tr("Holiday");
    case DayMark::Closed:
        return Words::tr("Extra closed day");
    case DayMark::Changed:
        return Words::tr("Other hours");
    }
    return {};
}

void drawDay(QPainter &painter, const Theme &theme, const QRect &cell, const QString &number,
             DayMark mark)
{
    const bool plain = mark == DayMark::Open || mark == DayMark::Off;
    const Tone tone = toneOf(mark);
    if (!plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.toneFill(tone));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4);
    } else if (mark == DayMark::Off) {
        painter.fillRect(cell.adjusted(0, 1, 0, -1), theme.color(ColorRole::Track));
    }
    QFont font = theme.font(FontRole::Caption);
    font.setBold(!plain);
    painter.setFont(font);
    const QColor ink = mark == DayMark::Open ? theme.color(ColorRole::Text)
        : mark == DayMark::Off               ? theme.color(ColorRole::MutedText)
                                             : theme.toneText(tone);
    painter.setPen(ink);
    painter.drawText(cell, Qt::AlignCenter, number);

    const QPointF foot(cell.center().x() + 0.5, cell.bottom() - theme.px(Foot) + 1.5);
    const QPointF half(theme.px(LineLength) / 2.0, 0);
    if (mark == DayMark::Holiday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(foot, theme.px(Dot), theme.px(Dot));
    } else if (mark == DayMark::Changed) {
        painter.setPen(QPen(ink, 1.5));
        painter.drawLine(foot - half, foot + half);
    } else if (mark == DayMark::Closed) {
        const QPointF middle(cell.center().x() + 0.5, cell.center().y() + 0.5);
        QColor thin = ink; // the number stays readable
        thin.setAlphaF(0.7F);
        painter.setPen(QPen(thin, 1));
        painter.drawLine(middle - half - QPointF(2, -3) * theme.scale(),
                         middle + half + QPointF(2, -3) * theme.scale());
    }
}

} // namespace skranke::ui
