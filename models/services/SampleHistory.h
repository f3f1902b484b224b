// Makes up cases with a past that the rules allow: every move goes through the workflow's own
// table, every due instant and overrun through the working-time rules.
#pragma once

#include "domain/Approval.h"
#include "domain/Case.h"
#include "domain/Event.h"
#include "domain/Message.h"
#include "domain/Register.h"
#include "domain/Sla.h"
#include "domain/TimeEntry.h"
#include "domain/WorkTime.h"
#include "services/SampleRandom.h"

#include <QHash>
#include <QList>

#include <optional>

namespace skranke::services {

/// A customer as the made-up cases need it.
struct SampleClient {
    Customer customer;
    Agreement agreement;
    QList<Contact> contacts;
    QList<Site> sites;
};

/// What made-up cases refer to. Its rows are in the database already.
struct SampleWorld {
    QList<Agent> agents;
    QList<SampleClient> clients;
    WorkTime hours;
    QString deskName;
    QString deskAddress;
};

/// A case with everything that belongs to it. Ids are stand-ins that count from 1 until the rows
/// are written: the case is 1, and an approval names the message by its place.
struct SampleCase {
    Case value;
    QList<Message> messages;
    QList<Event> events;
    QList<Approval> approvals;
    QList<TimeEntry> entries;
    QList<Breach> breaches;
};

class SampleHistory {
public:
    /// Nothing is made up that happens after `now`. Cases number from 1 each year.
    SampleHistory(const SampleWorld &world, quint64 seed, Instant now);

    /// A case submitted then. `mostMoves`: it goes no further than so many transitions, and is left
    /// open there. Throws Failure when a rule refuses what was made up.
    SampleCase next(Instant submitted, std::optional<int> mostMoves);

private:
    const SampleWorld &m_world;
    SampleRandom m_random;
    Instant m_now;
    QHash<int, int> m_sequences;
};

} // namespace skranke::services
