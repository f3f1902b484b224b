// Composes mail with GMime.
#pragma once

#include "domain/Mail.h"

namespace skranke::mail {

/// Any thread. Text is UTF-8 in quoted-printable, so every line survives unbroken; attachments are
/// base64 and their names RFC 2231. Every value that becomes a header is cleaned first, so no
/// value can add a header of its own. Invalid when the sender or a recipient has no usable
/// address, there is no recipient, or an id holds blanks or brackets; `arguments`: the value.
class GMimeWriter final : public MailWriter {
public:
    GMimeWriter();
    Result<QByteArray> write(const OutgoingMail &mail) const override;
};

} // namespace skranke::mail
