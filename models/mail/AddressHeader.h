// Address lists of real mail.
#pragma once

#include "domain/Mail.h"

#include <QByteArray>
#include <QList>

namespace skranke::mail {

/// The mailboxes of a From, To, Cc, Reply-To or Return-Path value; groups are opened. Entries
/// without a usable address are left out. Must run on a stack of ParserStack. Needs startGMime().
QList<Mailbox> mailboxesIn(QByteArrayView rawValue);

/// Anything in a broken value that reads as an address, with what stands before it as the name.
std::optional<Mailbox> salvagedMailbox(QByteArrayView rawValue);

/// `local@domain` without blanks, brackets and control characters.
bool isUsableAddress(QStringView address);

} // namespace skranke::mail
