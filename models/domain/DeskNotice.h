// What a person at the desk may be told of outside the window, and what one person wants of it.
#pragma once

#include "domain/Queue.h"

namespace skranke {

enum class NoticeKind {
    NewCritical, ///< a level A case, mine or nobody's, that has not been answered
    DueSoon,     ///< an answer or an update is owed within half an hour, by me or by nobody yet
    Answered,    ///< the customer wrote on a case of mine
};

/// What one person wants to be told of.
struct NoticeWishes {
    bool newCritical = true;
    bool dueSoon = true;
    bool answered = true;
    bool quietHours = false;
    Minutes quietFrom = std::chrono::hours{22}; ///< after midnight, in Oslo
    Minutes quietTo = std::chrono::hours{7};    ///< before quietFrom: on the next day

    bool wants(NoticeKind kind) const;
    bool isQuiet(Instant now) const;
    bool operator==(const NoticeWishes &) const = default;
};

struct DeskNotice {
    NoticeKind kind = NoticeKind::NewCritical;
    QueueRow row;

    bool operator==(const DeskNotice &) const = default;
};

} // namespace skranke
