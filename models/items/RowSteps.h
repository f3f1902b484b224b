// How one list of keys becomes another with the fewest changes to the rows of a model.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <vector>

namespace skranke::items {

/// Steps are applied in order; each speaks of the rows as the steps before it have left them.
struct RowStep {
    enum class Kind {
        Remove, ///< rows first..last go
        Move,   ///< row first comes to stand at last, counted after it has been taken out
        Insert, ///< rows first..last are new
    };
    Kind kind = Kind::Remove;
    int first = 0;
    int last = 0;

    bool operator==(const RowStep &) const = default;
};

namespace detail {

// Which members of `places` form a longest increasing subsequence.
inline std::vector<bool> longestIncreasing(const std::vector<int> &places)
{
    std::vector<int> tails; // indexes into places
    std::vector<int> before(places.size(), -1);
    for (int i = 0; i < int(places.size()); ++i) {
        const auto tail = std::lower_bound(tails.begin(), tails.end(), places[i],
                                           [&](int t, int place) { return places[t] < place; });
        before[i] = tail == tails.begin() ? -1 : *(tail - 1);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> chosen(places.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[i])
        chosen[i] = true;
    return chosen;
}

template <typename Key>
void removeMissing(QList<Key> &rows, const QList<Key> &wanted, QList<RowStep> &steps)
{
    const QSet<Key> kept(wanted.begin(), wanted.end());
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (kept.contains(rows[last]))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(rows[first - 1]))
            --first;
        steps.append({RowStep::Kind::Remove, first, last});
        rows.remove(first, last - first + 1);
        last = first;
    }
}

// Those that stand in the right order among themselves stay; each of the others is put behind its
// neighbour, in the wanted order, so that a neighbour is in place before it is asked for.
template <typename Key>
void moveDisplaced(QList<Key> &rows, const QList<Key> &wanted, QList<RowStep> &steps)
{
    QHash<Key, int> places;
    for (const Key &key : wanted)
        places.insert(key, int(places.size()));
    std::vector<int> order;
    order.reserve(rows.size());
    for (const Key &key : rows)
        order.push_back(places.value(key));
    const std::vector<bool> stays = longestIncreasing(order);
    QSet<Key> displaced;
    for (int i = 0; i < rows.size(); ++i)
        if (!stays[i])
            displaced.insert(rows[i]);

    const QSet<Key> present(rows.begin(), rows.end());
    const Key *neighbour = nullptr;
    for (const Key &key : wanted) {
        if (!present.contains(key))
            continue;
        if (displaced.contains(key)) {
            const int from = int(rows.indexOf(key));
            int to = neighbour ? int(rows.indexOf(*neighbour)) + 1 : 0;
            if (from < to)
                --to;
            if (from != to) {
                rows.move(from, to);
                steps.append({RowStep::Kind::Move, from, to});
            }
        }
        neighbour = &key;
    }
}

template <typename Key>
void insertNew(const QList<Key> &rows, const QList<Key> &wanted, QList<RowStep> &steps)
{
    const QSet<Key> present(rows.begin(), rows.end());
    for (int first = 0; first < wanted.size(); ++first) {
        if (present.contains(wanted[first]))
            continue;
        int last = first;
        while (last + 1 < wanted.size() && !present.contains(wanted[last + 1]))
            ++last;
        steps.append({RowStep::Kind::Insert, first, last});
        first = last;
    }
}

} // namespace detail

/// Keys are unique in each list. As many moves as there are rows out of order, no more.
template <typename Key> QList<RowStep> rowSteps(QList<Key> rows, const QList<Key> &wanted)
{
    QList<RowStep> steps;
    detail::removeMissing(rows, wanted, steps);
    detail::moveDisplaced(rows, wanted, steps);
    detail::insertNew(rows, wanted, steps);
    return steps;
}

} // namespace skranke::items
