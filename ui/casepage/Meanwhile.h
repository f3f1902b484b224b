// What others did to a case while somebody was at it: told to the second of two who changed it
// (R10.2).
#pragma once

#include "services/CaseFile.h"

namespace skranke::ui {

/// The newest event that a page knows of; none on a case without any.
EventId lastEventOf(const services::CaseFile &file);

/// Did anybody else than `me` do anything after `since`?
bool isTouchedByOthers(const services::CaseFile &file, EventId since, AgentId me);

/// A sentence with everything that others than `me` did after `since`, oldest first, and that what
/// was typed is kept. Without anything of the kind it says only that somebody was first.
QString meanwhile(const services::CaseFile &file, EventId since, AgentId me);

} // namespace skranke::ui
