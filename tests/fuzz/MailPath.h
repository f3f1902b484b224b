// Everything that is made of a stranger's bytes before a person sees them, and what must hold of it
// whatever the bytes are (R7.2, R7.5, R7.6). A broken promise ends the program.
#pragma once

#include <QByteArray>

namespace skranke::fuzz {

void takeMail(const QByteArray &raw);

} // namespace skranke::fuzz
