// Instants, durations and the clock that is passed in. Nothing in the rules asks the system what
// time it is.
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace skranke {

/// A point in UTC, to the second (R2.3, R3.6).
using Instant = std::chrono::sys_seconds;
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;

/// The years in which calendars and instants are accepted.
inline constexpr int FirstYear = 1900;
inline constexpr int LastYear = 2200;

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::floor<Seconds>(std::chrono::system_clock::now());
    }
};

/// Stands still until it is told otherwise: tests, pictures (`--now`) and replays.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Seconds by) { m_now += by; }

private:
    Instant m_now;
};

/// `2026-05-15T14:00:00Z`, the only form in and out of the command line (R11). Years outside
/// FirstYear..LastYear, dates that do not exist and any other form give nothing.
std::optional<Instant> parseInstant(QStringView text);
QString formatInstant(Instant instant);

constexpr qint64 toUnix(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromUnix(qint64 seconds)
{
    return Instant{Seconds{seconds}};
}

} // namespace skranke
