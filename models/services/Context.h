// What every use case is built from. Owned by the composition; outlives the services.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "domain/Time.h"
#include "services/Session.h"

namespace skranke::services {

struct Context {
    Store &store;
    const Clock &clock;
    Session &session;
    const MailReader &mailReader;
    const MailWriter &mailWriter;
};

} // namespace skranke::services
