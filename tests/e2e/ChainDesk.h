// What tests of whole chains share: mail that arrives, and steps by their use cases.
#pragma once

#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

namespace skranke::tests {

inline TransitionRequest request(Transition transition)
{
    TransitionRequest value;
    value.transition = transition;
    return value;
}

inline TransitionRequest withMessage(Transition transition, const char *text)
{
    TransitionRequest value = request(transition);
    value.message = OutgoingText{QString::fromUtf8(text), {}, {}, {}};
    return value;
}

inline TransitionRequest withEvidence(Transition transition, MessageId message)
{
    TransitionRequest value = request(transition);
    value.evidence = Evidence{message, {}, {}, {}};
    return value;
}

/// A desk that mail comes to and cases are worked on.
struct ChainDesk : Desk {
    services::CaseService cases{context()};
    services::IntakeService intake{context()};

    ChainDesk() { initResources(); }

    services::IntakeReport arrive(const SampleMail &mail)
    {
        SampleMail now = mail;
        now.received = clock.now();
        return intake.registerMail(QStringLiteral("mail.eml"), now.raw());
    }

    Case perform(CaseId id, const TransitionRequest &what)
    {
        return must(cases.perform(id, reload(id).version, what));
    }

    Reason refused(CaseId id, const TransitionRequest &what)
    {
        const Case before = reload(id);
        const auto result = wait(cases.perform(id, before.version, what));
        if (reload(id) != before)
            return Reason::None;
        return refusalOf(result);
    }

    QString lastSentHeaderId(CaseId id)
    {
        const auto file = must(cases.open(id));
        for (auto message = file.messages.crbegin(); message != file.messages.crend(); ++message)
            if (message->kind == MessageKind::Outgoing)
                return message->messageId;
        return {};
    }
};

} // namespace skranke::tests
