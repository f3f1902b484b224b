// The registers of a made-up desk. Inside a write job.
#pragma once

#include "domain/Store.h"
#include "services/SampleHistory.h"

namespace skranke::services {

/// Nobody has worked here yet: no customers and no cases.
bool isUntouched(UnitOfWork &work);

/// A large desk: as many customers as so many cases would have, made up from the seed.
SampleWorld writeLargeRegisters(UnitOfWork &work, qint64 cases, quint64 seed);

/// The small desk of the pictures: Bokhuset, Nordlys Sport, Fjordmat AS, Havbruk Nord, Teaterlaget
/// and Kommune X, with the people who write its sample mails. The first agent is Kari Nes, a lead,
/// the second Thea Berg, the third Stian Lie.
SampleWorld writeDeskRegisters(UnitOfWork &work);

} // namespace skranke::services
