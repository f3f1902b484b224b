// Which letter a step of the workflow carries to the customer (R5).
#pragma once

#include "domain/Workflow.h"

#include <optional>

namespace skranke {

[[nodiscard]] constexpr std::optional<Purpose> letterOf(Transition transition)
{
    switch (transition) {
    case Transition::Ask:
        return Purpose::Question;
    case Transition::SendEstimate:
        return Purpose::Estimate;
    case Transition::HandOver:
        return Purpose::TestHandover;
    case Transition::Publish:
        return Purpose::PublishNotice;
    default:
        return std::nullopt;
    }
}

} // namespace skranke
