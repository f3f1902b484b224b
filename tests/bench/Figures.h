// What the benches share: medians, and the floor they are measured against.
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace skranke::bench {

/// Sorted in place. `share` 0.5 is the median, 0.99 the 99th of a hundred.
inline double quantile(std::vector<double> &values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

template <typename F> double millisecondsOf(F call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// The median; a call that takes longer than a second is made but three times.
template <typename F> double medianMilliseconds(F call, int rounds = 15)
{
    constexpr double Slow = 1000;
    std::vector<double> taken;
    for (int round = 0; round < rounds; ++round) {
        taken.push_back(millisecondsOf(call));
        if (taken.back() > Slow && round >= 2)
            break;
    }
    return quantile(taken, 0.5);
}

/// Milliseconds for a hundred rows of the queue by SQL alone, on a connection of its own.
double bareSqlPage(const QString &databasePath);

} // namespace skranke::bench
