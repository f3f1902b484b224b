#include "services/SampleWriter.h"

#include "domain/Calendar.h"

#include <algorithm>
#include <memory>

namespace skranke::services {

namespace {

/// Cases of one transaction: few enough to sit in memory, many enough to make commits cheap.
constexpr qint64 ChunkSize = 5000;

// Customers write most in working hours, but in the evening and at weekends too.
WorkTime writingHours()
{
    Calendar calendar;
    calendar.closedOnHolidays = false;
    for (QList<OpenInterval> &day : calendar.week)
        day = {{7 * 60, 22 * 60}};
    calendar.week[5] = calendar.week[6] = {{10 * 60, 12 * 60}};
    const auto hours = WorkTime::compile(calendar);
    if (!hours)
        throw Failure(hours.error());
    return *hours;
}

void write(UnitOfWork &work, SampleCase &one)
{
    const CaseNumber expected = one.value.number;
    work.cases().insert(one.value, expected.year);
    if (one.value.number != expected)
        throw Failure({ErrorKind::Invalid,
                       Reason::None,
                       {},
                       QStringLiteral("case numbers have been drawn before")});
    const CaseId id = one.value.id;
    for (Message &message : one.messages) {
        message.caseId = id;
        work.messages().insert(message);
    }
    for (Event &event : one.events) {
        event.caseId = id;
        work.events().append(event);
    }
    for (Approval &approval : one.approvals) {
        approval.caseId = id;
        approval.message = one.messages[approval.message.value - 1].id;
        work.approvals().insert(approval);
    }
    for (TimeEntry &entry : one.entries) {
        entry.caseId = id;
        work.time().insert(entry);
    }
    for (Breach &breach : one.breaches) {
        breach.caseId = id;
        work.breaches().insert(breach);
    }
}

using Chunk = std::shared_ptr<QList<SampleCase>>;

QFuture<Result<void>> writeChunk(Store &store, const Chunk &chunk)
{
    return store.write([chunk](UnitOfWork &work) -> Result<void> {
        for (SampleCase &one : *chunk)
            write(work, one);
        return {};
    });
}

} // namespace

Result<void> writeHistory(Store &store, SampleHistory &history, qint64 count, Instant from,
                          Instant to, int openShare, quint64 seed,
                          const std::function<void(qint64)> &progress)
{
    constexpr int MostMovesOpen = 7;
    const WorkTime hours = writingHours();
    const Seconds span = hours.between(from, to);
    SampleRandom random(seed);
    // Twice the share, of which every second one has been left open.
    const qint64 oldestOpen = count - count * openShare * 2 / 1000;
    std::optional<QFuture<Result<void>>> pending;
    for (qint64 first = 0; first < count; first += ChunkSize) {
        const auto chunk = std::make_shared<QList<SampleCase>>();
        for (qint64 i = first; i < std::min(count, first + ChunkSize); ++i) {
            // The product of span and count does not fit in 64 bits.
            const auto share = static_cast<double>(i) / static_cast<double>(count);
            const Seconds open{static_cast<qint64>(static_cast<double>(span.count()) * share)};
            const auto submitted = hours.add(from, open);
            if (!submitted)
                return tl::make_unexpected(submitted.error());
            std::optional<int> mostMoves;
            if (i >= oldestOpen && random.permille(500))
                mostMoves = static_cast<int>(random.between(0, MostMovesOpen));
            chunk->append(history.next(*submitted, mostMoves));
        }
        if (pending) {
            if (auto written = pending->result(); !written)
                return written;
            if (progress)
                progress(first);
        }
        pending = writeChunk(store, chunk);
    }
    if (!pending)
        return {};
    auto written = pending->result();
    if (written && progress)
        progress(count);
    return written;
}

} // namespace skranke::services
