// Fills an empty database with realistic Norwegian data (R11 `sample`). Everything blocks; every
// error leaves a database that should be thrown away.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "domain/Time.h"

#include <functional>

namespace skranke::services {

class SampleService {
public:
    explicit SampleService(Store &store) : m_store(store) {}

    /// Nobody has worked here yet: no customers and no cases.
    Result<bool> isEmpty() const;

    /// So many cases of the years before `now`, the newest of them open: about two of a hundred,
    /// and what the last weeks have not finished. The same seed and time give the same cases.
    /// Invalid when the database is not empty. `progress` is told how many are written, now and
    /// then.
    Result<void> fill(qint64 cases, quint64 seed, Instant now,
                      const std::function<void(qint64)> &progress = {});

    /// The small desk that a visitor meets: some months of closed cases, and the compiled-in sample
    /// mails taken through the real intake and workflow up to `now`. Invalid when the database is
    /// not empty.
    Result<void> fillDesk(const MailReader &reader, const MailWriter &writer, Instant now);

private:
    Store &m_store;
};

} // namespace skranke::services
