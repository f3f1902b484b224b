// Two agents on one case: what the second decided on the case as they saw it, and the case as it is
// by now (R10.2). What does not touch what the first changed goes through; the rest is a Conflict.
#pragma once

#include "domain/Store.h"
#include "services/CaseEdit.h"

namespace skranke::services {

/// What a decision rests on, so that it does not hold when that has changed.
enum class RestsOn {
    Fields,   ///< those that it corrects
    WholeStep ///< also the stage, the estimate, and that the customer has not written since
};

/// The case as it is now, when `edit` may be applied to it by somebody who saw `seen`. NotFound;
/// Conflict, which names the case.
Result<Case> loadSeen(UnitOfWork &work, const Case &seen, const CaseEdit &edit, RestsOn restsOn);

} // namespace skranke::services
