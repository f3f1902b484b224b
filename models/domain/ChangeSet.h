// What a committed transaction touched. Leaves the unit of work after the commit and never before.
#pragma once

#include "domain/Id.h"

#include <QSet>

namespace skranke {

struct ChangeSet {
    QSet<CaseId> cases;
    bool registers = false; ///< customers, contacts, sites, agreements, agents, calendars
    bool timers = false;
    bool time = false; ///< time entries and locked periods
    bool breaches = false;
    bool outbox = false;
    bool monitoring = false; ///< sources, alerts, outages
    bool everything = false; ///< made elsewhere: what exactly is not known, read again

    bool isEmpty() const
    {
        return cases.isEmpty() && !registers && !timers && !time && !breaches && !outbox
            && !monitoring && !everything;
    }
    void add(const ChangeSet &other)
    {
        cases += other.cases;
        registers |= other.registers;
        timers |= other.timers;
        time |= other.time;
        breaches |= other.breaches;
        outbox |= other.outbox;
        monitoring |= other.monitoring;
        everything |= other.everything;
    }
};

} // namespace skranke
