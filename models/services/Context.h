// What every use case is built from. Owned by the composition; outlives the services.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "domain/Time.h"
#include "services/Session.h"

namespace skranke::services {

class UndoStack;

struct Context {
    Store &store;
    const Clock &clock;
    Session &session;
    const MailReader &mailReader;
    const MailWriter &mailWriter;
    UndoStack *undo = nullptr; ///< none: nothing is remembered to be taken back
};

} // namespace skranke::services
