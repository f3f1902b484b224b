// What other terms mean to the cases that are still owed a first response (R4.6): an agreement is
// changed, or a customer gets another one. Inside the write job that does it.
#pragma once

#include "domain/Case.h"
#include "domain/Register.h"
#include "domain/Store.h"

#include <functional>

namespace skranke::services {

class TermsChange {
public:
    /// Made before the rows are written: only what their change itself moves is moved afterwards.
    TermsChange(UnitOfWork &work, const std::function<bool(const Case &)> &concerns);

    /// After they are. Each case whose due time moves has it on its record, with the agreement's
    /// name. Throws Failure.
    void settle(const Agent &me, Instant now, const QString &agreement);

private:
    struct Owed {
        Case value;
        std::optional<Instant> before; ///< as the terms had it
    };

    UnitOfWork &m_work;
    QList<Owed> m_owed;
};

} // namespace skranke::services
