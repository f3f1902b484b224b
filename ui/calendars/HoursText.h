// The opening hours of a day as people type and read them: `09:00–11:30, 12:00–16:00`.
#pragma once

#include "domain/Calendar.h"
#include "domain/Result.h"

#include <QString>
#include <QStringView>

namespace skranke::ui {

/// What is wrong with typed hours, and the part of the text that it is wrong with.
struct HoursProblem {
    enum class Kind { Unreadable, Backwards, Overlap };
    Kind kind = Kind::Unreadable;
    QString part;

    bool operator==(const HoursProblem &) const = default;
};

/// `09–16`, `9.30-12 og 13-1600`, `døgnet` and `24`; nothing, or `stengt`, is a closed day. In any
/// order of the intervals; the answer is in order.
tl::expected<QList<OpenInterval>, HoursProblem> parseHours(QStringView typed);

/// As parseHours() reads it back; empty for a closed day.
QString hoursText(const QList<OpenInterval> &hours);

/// The sentence at the field.
QString sentence(const HoursProblem &problem);

} // namespace skranke::ui
