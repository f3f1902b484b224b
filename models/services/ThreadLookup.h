// Finds what a mail points at by its headers, a case number and its sender, and where it therefore
// belongs (R7.3). Inside the write job that registers it.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "domain/Threading.h"

namespace skranke::services {

class ThreadLookup {
public:
    ThreadLookup(UnitOfWork &work, Instant now) : m_work(work), m_now(now) {}

    ThreadDecision decide(const IncomingMail &mail);

private:
    /// The side conversation of the case in which this was said. `named` is the one that a header
    /// points at. Who takes part beside the customer speaks for the customer (R5.2).
    QString sideOf(CaseId id, const QString &named, const QString &sender);
    /// The case, or the one it has become part of.
    std::optional<Pointed> pointed(std::optional<Case> value);
    CustomerId customerOf(const QString &address);

    UnitOfWork &m_work;
    Instant m_now;
};

} // namespace skranke::services
