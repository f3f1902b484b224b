// Reads mail with GMime, behind the guards that hostile and broken mail needs.
#pragma once

#include "domain/Mail.h"

namespace skranke::mail {

/// Any thread, also several at once: every mail is parsed on a short-lived thread of its own with
/// a stack of ParserStack, because GMime's address parser recurses with its input.
class GMimeReader final : public MailReader {
public:
    GMimeReader();
    /// Unreadable when the bytes are empty or nowhere begin like a mail. See MailLimits.h for
    /// what is cut; each cut and repair is one English sentence in `remarks`.
    Result<IncomingMail> read(const QByteArray &raw) const override;
};

} // namespace skranke::mail
