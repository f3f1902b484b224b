// Folder names as IMAP writes them: modified UTF-7 (RFC 3501, 5.1.3).
#pragma once

#include <QByteArray>
#include <QString>

namespace skranke::mail {

QByteArray imapFolderName(const QString &name);

} // namespace skranke::mail
