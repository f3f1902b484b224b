// What can go wrong between us and a mail server. One code for each thing a person can do something
// about; ui/words has the words.
#pragma once

#include "domain/Codes.h"
#include "domain/Result.h"

namespace skranke {

enum class MailProblem {
    HostUnknown,          ///< arguments: host
    PortClosed,           ///< arguments: host, port
    NetworkAway,          ///< arguments: host
    Silent,               ///< no answer in time; arguments: host
    Lost,                 ///< the connection was cut; arguments: host
    NoTls,                ///< what answers does not speak TLS on this port; arguments: host, port
    NoStartTls,           ///< the server does not offer STARTTLS; arguments: host, port
    CertificateUntrusted, ///< arguments: host
    CertificateName,      ///< the certificate is another host's; arguments: host
    CertificateOld,       ///< arguments: host
    NotMail,         ///< answers, but not as a mail server of this kind does; arguments: host, port
    LoginRefused,    ///< arguments: user
    LoginWayMissing, ///< the server takes no login of the chosen kind; arguments: host
    TokenExpired,    ///< somebody must sign in again; arguments: user
    TokenRefused,    ///< not even a token just issued is let in; arguments: user, host
    TokenNotKept,    ///< the provider's new one could not be put away; arguments: user
    NotSignedIn,     ///< nobody has signed in yet; arguments: user
    ClientUnknown,   ///< the provider does not know our registration; arguments: host
    NotSignInServer, ///< answers, but not as a provider of tokens does; arguments: host
    SignInFailed,    ///< arguments: host, the provider's words
    SignInRefused,   ///< whoever sat at the browser said no, or the provider to them
    SignInTooLate,   ///< nobody signed in for so long; arguments: minutes
    SignInStopped,   ///< it was called off
    SignInNotLasting, ///< no refresh token came along; arguments: host
    NoLoopback,       ///< the browser's answer cannot be waited for; arguments: port
    SecretMissing,    ///< no password is kept for it; arguments: user
    SecretsAway,      ///< the keychain cannot be reached
    FolderMissing,    ///< arguments: folder
    NotHandedOver,    ///< the server has the mail but does not give it
    Empty,            ///< a mail without a single byte
    TooLarge,         ///< arguments: greatest size in MB
    NotRegistered,    ///< our own rules stopped it
    SenderRefused,    ///< arguments: address, the server's words
    RecipientRefused, ///< arguments: address, the server's words
    Refused,          ///< for good; arguments: the server's words
    Deferred,         ///< the server asks to try later; arguments: its words
    Unclear,          ///< cut off after the mail was handed over and before the answer
    GivenUp,          ///< tried for too long; arguments: days
    Held,             ///< an agent stopped it
    NoAccount,        ///< no mailbox sends for this address; arguments: address
};
template <> struct Codes<MailProblem> {
    static constexpr auto table = std::to_array<Code<MailProblem>>({
        {MailProblem::HostUnknown, "mail.host_unknown"},
        {MailProblem::PortClosed, "mail.port_closed"},
        {MailProblem::NetworkAway, "mail.network_away"},
        {MailProblem::Silent, "mail.silent"},
        {MailProblem::Lost, "mail.lost"},
        {MailProblem::NoTls, "mail.no_tls"},
        {MailProblem::NoStartTls, "mail.no_starttls"},
        {MailProblem::CertificateUntrusted, "mail.certificate_untrusted"},
        {MailProblem::CertificateName, "mail.certificate_name"},
        {MailProblem::CertificateOld, "mail.certificate_old"},
        {MailProblem::NotMail, "mail.not_mail"},
        {MailProblem::LoginRefused, "mail.login_refused"},
        {MailProblem::LoginWayMissing, "mail.login_way_missing"},
        {MailProblem::TokenExpired, "mail.token_expired"},
        {MailProblem::TokenRefused, "mail.token_refused"},
        {MailProblem::TokenNotKept, "mail.token_not_kept"},
        {MailProblem::NotSignedIn, "mail.not_signed_in"},
        {MailProblem::ClientUnknown, "mail.client_unknown"},
        {MailProblem::NotSignInServer, "mail.not_sign_in_server"},
        {MailProblem::SignInFailed, "mail.sign_in_failed"},
        {MailProblem::SignInRefused, "mail.sign_in_refused"},
        {MailProblem::SignInTooLate, "mail.sign_in_too_late"},
        {MailProblem::SignInStopped, "mail.sign_in_stopped"},
        {MailProblem::SignInNotLasting, "mail.sign_in_not_lasting"},
        {MailProblem::NoLoopback, "mail.no_loopback"},
        {MailProblem::SecretMissing, "mail.secret_missing"},
        {MailProblem::SecretsAway, "mail.secrets_away"},
        {MailProblem::FolderMissing, "mail.folder_missing"},
        {MailProblem::NotHandedOver, "mail.not_handed_over"},
        {MailProblem::Empty, "mail.empty"},
        {MailProblem::TooLarge, "mail.too_large"},
        {MailProblem::NotRegistered, "mail.not_registered"},
        {MailProblem::SenderRefused, "mail.sender_refused"},
        {MailProblem::RecipientRefused, "mail.recipient_refused"},
        {MailProblem::Refused, "mail.refused"},
        {MailProblem::Deferred, "mail.deferred"},
        {MailProblem::Unclear, "mail.unclear"},
        {MailProblem::GivenUp, "mail.given_up"},
        {MailProblem::Held, "mail.held"},
        {MailProblem::NoAccount, "mail.no_account"},
    });
};

/// As an Error, whose arguments are the code and then the problem's own. The codes begin with
/// `mail.`, by which such an Error is known.
[[nodiscard]] Error mailError(MailProblem problem, QStringList arguments = {}, QString detail = {});
[[nodiscard]] inline tl::unexpected<Error>
mailFailure(MailProblem problem, QStringList arguments = {}, QString detail = {})
{
    return tl::make_unexpected(mailError(problem, std::move(arguments), std::move(detail)));
}
/// None when the error is about something else.
std::optional<MailProblem> mailProblemOf(const Error &error);

} // namespace skranke
