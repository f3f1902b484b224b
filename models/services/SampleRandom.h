// Reproducible chance for sample data: the same seed gives the same desk on every platform, which
// the standard library's distributions do not promise.
#pragma once

#include <QList>
#include <QtGlobal>

#include <span>

namespace skranke::services {

/// SplitMix64.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// In [from, to].
    qint64 between(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(next() % static_cast<quint64>(to - from + 1));
    }
    /// True `share` times of a thousand.
    bool permille(int share) { return between(0, 999) < share; }
    template <typename T> const T &of(std::span<const T> choices)
    {
        return choices[static_cast<size_t>(between(0, static_cast<qint64>(choices.size()) - 1))];
    }
    template <typename T> const T &of(const QList<T> &choices)
    {
        return choices[between(0, choices.size() - 1)];
    }
    /// An index into `count` things of which the first are met far more often than the last, as a
    /// few customers write most of the mail.
    qint64 skewed(qint64 count) { return std::min(between(0, count - 1), between(0, count - 1)); }

private:
    quint64 m_state;
};

} // namespace skranke::services
