#include "services/SampleService.h"

#include "services/SampleDesk.h"
#include "services/SampleRegisters.h"
#include "services/SampleWriter.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr int OpenShare = 20; ///< of a thousand

template <typename F> Result<SampleWorld> registersOf(Store &store, F write)
{
    return store
        .write([write](UnitOfWork &work) -> Result<SampleWorld> {
            if (!isUntouched(work))
                return fail(ErrorKind::Invalid, QStringLiteral("the database is not empty"));
            return write(work);
        })
        .result();
}

} // namespace

Result<bool> SampleService::isEmpty() const
{
    return m_store.read([](UnitOfWork &work) -> Result<bool> { return isUntouched(work); })
        .result();
}

Result<void> SampleService::fill(qint64 cases, quint64 seed, Instant now,
                                 const std::function<void(qint64)> &progress)
{
    const auto world = registersOf(m_store, [cases, seed](UnitOfWork &work) {
        return writeLargeRegisters(work, cases, seed);
    });
    if (!world)
        return tl::make_unexpected(world.error());
    // A desk of twenty cases a day or more, over five years at most.
    const std::chrono::days span{std::clamp<qint64>(cases / 20, 90, 5 * 365)};
    try {
        SampleHistory history(*world, seed, now);
        return writeHistory(m_store, history, cases, now - span, now, OpenShare, seed, progress);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
}

Result<void> SampleService::fillDesk(const MailReader &reader, const MailWriter &writer,
                                     Instant now)
{
    const auto world = registersOf(m_store, writeDeskRegisters);
    if (!world)
        return tl::make_unexpected(world.error());
    try {
        return tellDesk(m_store, reader, writer, *world, now);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
}

} // namespace skranke::services
