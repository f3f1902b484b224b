#include "domain/MailPreset.h"

namespace skranke {

std::optional<MailPreset> presetOf(SignInProvider provider)
{
    switch (provider) {
    case SignInProvider::Microsoft:
        return MailPreset{{QStringLiteral("outlook.office365.com"), 993, MailSecurity::Tls},
                          {QStringLiteral("smtp.office365.com"), 587, MailSecurity::StartTls},
                          QStringLiteral("Sent Items")};
    case SignInProvider::Google:
        // It keeps a copy of what is sent by itself.
        return MailPreset{{QStringLiteral("imap.gmail.com"), 993, MailSecurity::Tls},
                          {QStringLiteral("smtp.gmail.com"), 465, MailSecurity::Tls},
                          {}};
    case SignInProvider::Other:
        break;
    }
    return std::nullopt;
}

} // namespace skranke
