// What the desktop is told of the cases that need somebody.
#pragma once

#include "domain/DeskNotice.h"

namespace skranke::ui::words {

QString noticeTitle(const DeskNotice &notice, Instant now); ///< `Svaret skal ut om 12 minutter`
QString
noticeText(const DeskNotice &notice); ///< `Nettbutikken svarer ikke · Fjordmat AS · 2026-000417`
QString noticeCount(NoticeKind kind, int cases); ///< `2 med frist innen en halv time`

} // namespace skranke::ui::words
