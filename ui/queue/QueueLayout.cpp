#include "ui/queue/QueueLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

int usualWidth(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return 110;
    case QueueColumn::Level:
        return 50;
    case QueueColumn::Number:
        return 100;
    case QueueColumn::Subject:
        return 200;
    case QueueColumn::Customer:
    case QueueColumn::Contact:
        return 104;
    case QueueColumn::State:
        return 152; // holds the longest of them
    case QueueColumn::Kind:
        return 104;
    case QueueColumn::Assignee:
        return 54;
    case QueueColumn::Submitted:
        return 118;
    }
    Q_UNREACHABLE();
}

/// What still tells something where the list is narrow.
int leastWidth(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return 74;
    case QueueColumn::Level:
        return 50;
    case QueueColumn::Number:
        return 94;
    case QueueColumn::Subject:
        return 112;
    case QueueColumn::Customer:
    case QueueColumn::Contact:
    case QueueColumn::Kind:
        return 76;
    case QueueColumn::State:
        return 148;
    case QueueColumn::Assignee:
        return 52;
    case QueueColumn::Submitted:
        return 90;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QueueSort> QueueLayout::orderOf(View view) const
{
    return sort && isSortable(sort->column, view) ? sort : std::nullopt;
}

int QueueLayout::widthOf(QueueColumn column) const
{
    return widths.value(column, usualWidth(column));
}

QList<QueueColumnWidth> QueueLayout::fittingIn(int room) const
{
    QList<QueueColumnWidth> fitting;
    int wanted = 0;
    int least = 0;
    const auto leastOf = [this](QueueColumn column) {
        return std::min(leastWidth(column), widthOf(column));
    };
    for (const QueueColumn column : shown) {
        const int width = column == QueueColumn::Subject ? FairSubject : widthOf(column);
        fitting.append({column, width});
        wanted += width;
        least += leastOf(column);
    }
    // The last that makes room enough goes, else the widest: as many as can be stay.
    while (least > room && fitting.size() > 1) {
        const int over = least - room;
        auto gone = fitting.end();
        for (auto each = fitting.begin(); each != fitting.end(); ++each) {
            const int its = leastOf(each->column);
            if (each->column == QueueColumn::Subject)
                continue;
            if (its >= over || gone == fitting.end() || its > leastOf(gone->column))
                gone = each;
        }
        wanted -= gone->width;
        least -= leastOf(gone->column);
        fitting.erase(gone);
    }
    // What is short is taken from each according to what it can spare.
    int over = wanted - room;
    int spare = wanted - least;
    for (QueueColumnWidth &each : fitting) {
        if (over <= 0 || spare <= 0)
            break;
        const int its = std::max(0, each.width - leastOf(each.column));
        const int taken = std::min(its, int((qint64(over) * its + spare - 1) / spare));
        each.width -= taken;
        over -= taken;
        spare -= its;
    }
    return fitting;
}

void QueueLayout::show(QueueColumn column, bool shows)
{
    // Beside the subject, where it is in sight on a narrow list too.
    if (shows && !shown.contains(column))
        shown.insert(shown.indexOf(QueueColumn::Subject) + 1, column);
    else if (!shows && shown.size() > 1)
        shown.removeOne(column);
}

void QueueLayout::move(QueueColumn column, int by)
{
    const qsizetype from = shown.indexOf(column);
    if (from >= 0)
        shown.move(from, std::clamp<qsizetype>(from + by, 0, shown.size() - 1));
}

void QueueLayout::widen(QueueColumn column, int by)
{
    widths.insert(column, std::clamp(widthOf(column) + by, NarrowestColumn, WidestColumn));
}

void QueueLayout::sortBy(QueueColumn column)
{
    const bool again = sort && sort->column == column;
    sort = QueueSort{column, again && !sort->descending};
}

QByteArray QueueLayout::toBytes() const
{
    QJsonArray names;
    for (const QueueColumn column : shown)
        names.append(toCode(column));
    QJsonObject sizes;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        sizes.insert(toCode(it.key()), it.value());
    QJsonObject whole{{u"columns"_s, columns}, {u"shown"_s, names}, {u"widths"_s, sizes}};
    if (sort) {
        whole.insert(u"sort"_s, toCode(sort->column));
        whole.insert(u"descending"_s, sort->descending);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QueueLayout QueueLayout::fromBytes(const QByteArray &bytes)
{
    QueueLayout layout;
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    layout.columns = whole[u"columns"_s].toBool();
    if (const auto by = fromCode<QueueColumn>(whole[u"sort"_s].toString()))
        layout.sort = QueueSort{*by, whole[u"descending"_s].toBool()};
    QList<QueueColumn> shown;
    for (const QJsonValue &name : whole[u"shown"_s].toArray())
        if (const auto column = fromCode<QueueColumn>(name.toString());
            column && !shown.contains(*column))
            shown.append(*column);
    if (!shown.isEmpty())
        layout.shown = shown;
    const QJsonObject sizes = whole[u"widths"_s].toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        if (const auto column = fromCode<QueueColumn>(it.key()))
            layout.widths.insert(*column,
                                 std::clamp(it.value().toInt(), NarrowestColumn, WidestColumn));
    return layout;
}

} // namespace skranke::ui
