// Pictures out of mail: decoded only from kinds that cannot act, and never larger than a screen.
#pragma once

#include "domain/Message.h"

#include <QImage>
#include <QSize>

namespace skranke::ui {

/// Whether the attachment says it is a picture of a kind that is shown in the conversation.
bool isShownPicture(const Attachment &attachment);

/// The picture scaled down into `bounds` (device pixels); null when the bytes are no picture, are
/// of another kind, or would decode to an absurd size.
QImage readPicture(const QByteArray &bytes, QSize bounds);

} // namespace skranke::ui
