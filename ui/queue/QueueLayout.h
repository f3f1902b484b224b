// How one view of the queue is laid out: rows of two lines, or columns, which of them and in which
// order. Remembered for each view by whoever sits here.
#pragma once

#include "domain/Queue.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace skranke::ui {

struct QueueColumnWidth {
    QueueColumn column;
    int width; ///< pixels, at the usual size of text
    bool operator==(const QueueColumnWidth &) const = default;
};

struct QueueLayout {
    bool columns = false;
    std::optional<QueueSort> sort; ///< none: the view's own order
    QList<QueueColumn> shown{QueueColumn::Due,      QueueColumn::Level, QueueColumn::Subject,
                             QueueColumn::Customer, QueueColumn::State, QueueColumn::Assignee};
    QHash<QueueColumn, int> widths; ///< those that were changed, as above

    /// The order to ask for; none where the view cannot be sorted so.
    std::optional<QueueSort> orderOf(View view) const;
    int widthOf(QueueColumn column) const;
    /// Those that `room` pixels hold, with the widths they have there: all of them narrower first,
    /// then as few as can be left out. The subject takes what is to spare.
    QList<QueueColumnWidth> fittingIn(int room) const;

    void show(QueueColumn column, bool shows); ///< the last one stays
    void move(QueueColumn column, int by);     ///< to the right, or to the left
    void widen(QueueColumn column, int by);
    /// By this column; once more: the other way round.
    void sortBy(QueueColumn column);

    QByteArray toBytes() const;
    /// What cannot be understood is as it is before anybody has chosen.
    static QueueLayout fromBytes(const QByteArray &bytes);

    bool operator==(const QueueLayout &) const = default;
};

inline constexpr int NarrowestColumn = 36;
inline constexpr int FairSubject = 180; ///< before another column gives way
inline constexpr int WidestColumn = 900;

} // namespace skranke::ui
