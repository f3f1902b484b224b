// Mail from files: single mails, mbox files, Maildirs and directories of any of them (R7.1).
#pragma once

#include "domain/Mail.h"

namespace skranke::mail {

/// A file is an mbox when it begins with a "From " line and is not named .eml. A directory with
/// `new` and `cur` is a Maildir: only those two and its subfolders are read. Other directories are
/// walked in order of name, hidden entries left out, each real directory once however many links
/// lead to it. Any other file is one mail, whatever its name and content.
///
/// Items with an error: NotFound (no such path), Unreadable (no permission, a device or pipe, an
/// input error), Invalid (larger than LargestMail: FileTooLarge).
class FileMailSource final : public MailSource {
public:
    void walk(const QStringList &paths, const std::function<bool(Item)> &take) const override;
};

} // namespace skranke::mail
