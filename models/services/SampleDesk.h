// The story of the sample desk.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "services/SampleHistory.h"

namespace skranke::services {

/// Some months of closed cases, then the last ten working days up to `now`: cases in every state, a
/// late answer, an update that is owed, a running timer, approvals, and every flag of the billing
/// view. Blocks.
Result<void> tellDesk(Store &store, const MailReader &reader, const MailWriter &writer,
                      const SampleWorld &world, Instant now);

} // namespace skranke::services
