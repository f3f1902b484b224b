#include "ui/words/MailWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

QString connection(MailProblem problem, const QString &host, const QString &port)
{
    switch (problem) {
    case MailProblem::HostUnknown:
        return Words::tr("There is no server called %1. Check how its name is written.").arg(host);
    case MailProblem::PortClosed:
        return Words::tr("%1 takes no connections on port %2. Check the port number.")
            .arg(host, port);
    case MailProblem::NetworkAway:
        return Words::tr("%1 cannot be reached. Check the network connection.").arg(host);
    case MailProblem::Silent:
        return Words::tr("%1 does not answer.").arg(host);
    case MailProblem::Lost:
        return Words::tr("The connection to %1 was cut.").arg(host);
    case MailProblem::NoTls:
        return Words::tr(
                   "%1 does not encrypt on port %2. STARTTLS, or another port, may be what it "
                   "wants.")
            .arg(host, port);
    case MailProblem::NoStartTls:
        return Words::tr(
                   "%1 does not offer STARTTLS on port %2. Nothing is sent in clear text; try "
                   "TLS, on the port for it.")
            .arg(host, port);
    case MailProblem::CertificateUntrusted:
        return Words::tr(
                   "The certificate of %1 is not trusted, so nothing was sent to it. If it is "
                   "your own, have its authority added to the system's trusted ones.")
            .arg(host);
    case MailProblem::CertificateName:
        return Words::tr("The certificate that %1 shows belongs to another name. Check how the "
                         "server's name is written.")
            .arg(host);
    case MailProblem::CertificateOld:
        return Words::tr("The certificate of %1 has expired, or is not valid yet.").arg(host);
    case MailProblem::NotMail:
        return Words::tr("%1 answers on port %2, but not as a mail server of this kind does.")
            .arg(host, port);
    case MailProblem::LoginWayMissing:
        return Words::tr("%1 does not accept this way of logging in.").arg(host);
    default:
        return {};
    }
}

QString login(MailProblem problem, const QString &user)
{
    switch (problem) {
    case MailProblem::LoginRefused:
        return Words::tr("The server refuses the user name or the password of %1.").arg(user);
    case MailProblem::TokenExpired:
        return Words::tr("The sign-in for %1 is no longer valid. Sign in again, under Settings, "
                         "Mailboxes. Mail waits until then.")
            .arg(user);
    case MailProblem::TokenNotKept:
        return Words::tr("The keychain did not take the renewed sign-in for %1. Mail waits until "
                         "it does.")
            .arg(user);
    case MailProblem::NotSignedIn:
        return Words::tr("Nobody has signed in for %1 on this computer. Sign in under Settings, "
                         "Mailboxes.")
            .arg(user);
    case MailProblem::SecretMissing:
        return Words::tr("No password is kept for %1.").arg(user);
    case MailProblem::SecretsAway:
        return Words::tr(
            "The keychain of this machine cannot be reached, so what one logs in with is not at "
            "hand.");
    case MailProblem::FolderMissing:
        return Words::tr("The mailbox has no folder “%1”.").arg(user);
    default:
        return {};
    }
}

QString signIn(MailProblem problem, const QString &first, const QString &second)
{
    switch (problem) {
    case MailProblem::TokenRefused:
        return Words::tr(
                   "%2 does not let %1 in, though the sign-in at the provider is valid. Whoever "
                   "signed in needs access to the mailbox, and IMAP and SMTP must be allowed "
                   "for it.")
            .arg(first, second);
    case MailProblem::ClientUnknown:
        return Words::tr("%1 does not know the client ID, or the client secret is wrong or has "
                         "expired.")
            .arg(first);
    case MailProblem::NotSignInServer:
        return Words::tr("%1 answers, but not as a server for sign-ins does. Check the addresses.")
            .arg(first);
    case MailProblem::SignInFailed:
        return Words::tr("%1 refused the sign-in: %2").arg(first, second);
    case MailProblem::SignInRefused:
        return Words::tr("The sign-in was refused in the browser: somebody said no there, or may "
                         "not say yes.");
    case MailProblem::SignInTooLate:
        return Words::tr("Nobody signed in within %n minute(s).", nullptr, first.toInt());
    case MailProblem::SignInStopped:
        return Words::tr("The sign-in was cancelled.");
    case MailProblem::SignInNotLasting:
        return Words::tr("%1 gave a sign-in that ends within the hour. The scope must ask for a "
                         "lasting one, often with the word offline_access.")
            .arg(first);
    case MailProblem::NoLoopback:
        return Words::tr("The browser’s answer cannot be waited for: port %1 on this computer is "
                         "taken.")
            .arg(first);
    default:
        return {};
    }
}

QString intake(MailProblem problem, const QString &argument)
{
    switch (problem) {
    case MailProblem::NotHandedOver:
        return Words::tr("The server does not deliver this mail.");
    case MailProblem::Empty:
        return Words::tr("The mail is empty.");
    case MailProblem::TooLarge:
        return Words::tr("The mail is larger than %1 MB.").arg(argument);
    case MailProblem::NotRegistered:
        return Words::tr("The mail could not be registered.");
    default:
        return {};
    }
}

QString sending(MailProblem problem, const QString &first, const QString &second)
{
    switch (problem) {
    case MailProblem::SenderRefused:
        return Words::tr("The server does not let us send from %1: %2").arg(first, second);
    case MailProblem::RecipientRefused:
        return Words::tr("%1 was refused as a recipient: %2").arg(first, second);
    case MailProblem::Refused:
        return Words::tr("The server refused the mail: %1").arg(first);
    case MailProblem::Deferred:
        return Words::tr("The server asks us to try again later: %1").arg(first);
    case MailProblem::Unclear:
        return Words::tr("The connection was cut before the server had said that it has the mail.");
    case MailProblem::GivenUp:
        return Words::tr("Given up after %n day(s) of trying.", nullptr, first.toInt());
    case MailProblem::Held:
        return Words::tr("Stopped before it was sent.");
    case MailProblem::NoAccount:
        return Words::tr("No mailbox is set up to send from %1.").arg(first);
    default:
        return {};
    }
}

} // namespace

QString mailProblem(const QStringList &problem)
{
    const auto known = fromCode<MailProblem>(problem.value(0));
    if (!known)
        return problem.join(u' ');
    const QString first = problem.value(1), second = problem.value(2);
    for (const QString &sentence :
         {connection(*known, first, second), login(*known, first), signIn(*known, first, second),
          intake(*known, first), sending(*known, first, second)})
        if (!sentence.isEmpty())
            return sentence;
    return problem.join(u' ');
}

QString letterKind(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement:
        return Words::tr("Acknowledgement");
    case LetterKind::AcknowledgementClosed:
        return Words::tr("Acknowledgement, outside service hours");
    case LetterKind::AcknowledgementHoliday:
        return Words::tr("Acknowledgement, on holidays and closed days");
    case LetterKind::QuestionMissing:
        return Words::tr("Question about what is missing");
    case LetterKind::Estimate:
        return Words::tr("Estimate");
    case LetterKind::TestHandover:
        return Words::tr("Ready for testing");
    case LetterKind::PublishNotice:
        return Words::tr("Published");
    case LetterKind::Update:
        return Words::tr("Update while the downtime lasts");
    case LetterKind::IncidentRestored:
        return Words::tr("The downtime is over");
    case LetterKind::IncidentReport:
        return Words::tr("Incident report");
    }
    return {};
}

QString mailSecurity(MailSecurity security)
{
    return security == MailSecurity::Tls ? QStringLiteral("TLS") : QStringLiteral("STARTTLS");
}

QString mailLogin(MailLogin login)
{
    return login == MailLogin::Password ? Words::tr("Password")
                                        : Words::tr("Sign-in with the browser");
}

QString signInProvider(SignInProvider provider)
{
    switch (provider) {
    case SignInProvider::Microsoft:
        return QStringLiteral("Microsoft 365");
    case SignInProvider::Google:
        return QStringLiteral("Gmail, Google Workspace");
    case SignInProvider::Other:
        break;
    }
    return Words::tr("Another provider");
}

QString whereClientsComeFrom(SignInProvider provider)
{
    switch (provider) {
    case SignInProvider::Microsoft:
        return Words::tr(
            "The client ID is your own: register an app at entra.microsoft.com, App "
            "registrations, for mobile and desktop applications, with the redirect address "
            "http://localhost and the permissions IMAP.AccessAsUser.All and SMTP.Send.");
    case SignInProvider::Google:
        return Words::tr(
            "The client ID and its secret are your own: make an OAuth client of the type "
            "Desktop app at console.cloud.google.com, APIs & Services, Credentials.");
    case SignInProvider::Other:
        break;
    }
    return Words::tr("The provider says where a client ID is had, and which addresses and scope to "
                     "use. The redirect address is http://localhost, on any port.");
}

QString afterIntake(AfterIntake after)
{
    return after == AfterIntake::MarkSeen ? Words::tr("stays, marked as read")
                                          : Words::tr("is moved to a folder");
}

QString oldMail(OldMail old)
{
    switch (old) {
    case OldMail::Leave:
        return Words::tr("is left alone");
    case OldMail::Unread:
        return Words::tr("is registered if it is unread");
    case OldMail::All:
        break;
    }
    return Words::tr("is all registered");
}

} // namespace skranke::ui::words
