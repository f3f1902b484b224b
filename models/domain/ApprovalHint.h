// The console suggests, never decides, that a reply reads like an approval (R5.2).
#pragma once

#include <QString>

namespace skranke {

/// Looks at the visible part only, in bokmål, nynorsk and English; "virker ikke" is no approval.
bool readsLikeApproval(const QString &text);

} // namespace skranke
