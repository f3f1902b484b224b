// A desk whose cases have clocks running.
#pragma once

#include "services/ResponseClock.h"
#include "services/SlaService.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

struct ClockDesk : Desk {
    Customer customer =
        addCustomer(QStringLiteral("Fjordmat AS"), QStringLiteral("fjordmat.example"));

    Case open(Level level, const char *submitted)
    {
        return addCase(customer, [&](Case &value) {
            value.state = State::Assessing;
            value.level = level;
            value.submitted = at(submitted);
            value.assignee = agent.id;
        });
    }
    /// Runs `change` on the stored case and saves it, as a use case does.
    Case with(CaseId id, const std::function<void(UnitOfWork &, Case &)> &change)
    {
        return write([&](UnitOfWork &work) -> Result<Case> {
            Case value = work.cases().find(id).value();
            change(work, value);
            if (!work.cases().update(value))
                return fail(ErrorKind::Conflict);
            return value;
        });
    }
    Case started(Level level, const char *submitted)
    {
        return with(open(level, submitted).id, [this](UnitOfWork &work, Case &value) {
            services::recomputeDue(work, value, clock.now());
        });
    }
    Case word(CaseId id)
    {
        Message message;
        message.caseId = id;
        message.kind = MessageKind::Outgoing;
        message.purpose = Purpose::Update;
        message.agent = agent.id;
        message.authorName = agent.name;
        message.at = clock.now();
        return with(id, [&](UnitOfWork &work, Case &value) {
            work.messages().insert(message);
            services::settleWord(work, value, clock.now(), agent, clock.now());
        });
    }
    int record() { return must(services::SlaService(context()).recordBreaches()); }
};

} // namespace skranke::tests
