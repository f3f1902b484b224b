// Machine-made mail, recognised by its head (R7.4).
#pragma once

#include "domain/Message.h"
#include "mail/HeaderFields.h"

#include <QString>

namespace skranke::mail {

/// Everything but delivery reports. A person's reply to an automatic mail is not automatic.
Automatic automaticOf(const HeaderFields &fields, const QString &subject);

} // namespace skranke::mail
