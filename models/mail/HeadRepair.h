// Makes bytes safe and fit for GMime before it sees them.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace skranke::mail {

struct RepairedMail {
    QByteArray bytes;    ///< the raw mail itself when nothing had to be done
    bool isMail = false; ///< a header known from mail was found where the head should be
    QStringList remarks;
};

/// Drops junk before the first header field (mbox "From " lines, blank lines, a byte order mark),
/// joins lines that broke off their field, ends a head that runs into the body, cuts fields at
/// LongestHeaderField and MostGroups, and blanks NUL. Address fields of enclosed mails are cut as
/// well.
RepairedMail repairHead(const QByteArray &raw);

} // namespace skranke::mail
