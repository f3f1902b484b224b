// What may happen when somebody opens a file that came by mail.
#pragma once

#include <QString>

namespace skranke {

enum class AttachmentKind {
    Harmless, ///< programs that open it show it and run nothing of it
    Unknown,
    Acts, ///< a program, a script, or a document that can hold one
};

/// Desktops go by the name, whatever the mail said of the type: harmless is only what both say.
AttachmentKind attachmentKind(const QString &name, const QString &type);

} // namespace skranke
