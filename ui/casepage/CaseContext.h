// What the case page works with. Everything referred to outlives the page.
#pragma once

#include "ui/casepage/CaseContent.h"

#include "services/CaseService.h"
#include "services/DraftFiles.h"
#include "services/DraftSpool.h"
#include "services/PresenceService.h"
#include "services/RegisterService.h"
#include "services/TimeService.h"
#include "ui/theme/Theme.h"

namespace skranke::ui {

struct CaseContext {
    const Theme &theme;
    services::CaseService &cases;
    services::TimeService &time;
    services::RegisterService &registers;
    Store &store;
    const Clock &clock;
    const services::Session &session;
    std::function<SafeHtml(const Message &)> html; ///< sanitises a message for showing
    services::DraftSpool *spool = nullptr;         ///< none: the database is at hand
    services::PresenceService *presence = nullptr; ///< none: nobody else is ever here
    RemoteContent remote = {};
    services::DraftFiles *files = nullptr; ///< none: unsent files go with the window
    /// Lets the person take a part of the screen; empty: cannot be done here.
    TakePicture takePicture = {};

    bool isReadOnly() const { return session.me().role == Role::Viewer; }
};

} // namespace skranke::ui
