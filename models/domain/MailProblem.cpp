#include "domain/MailProblem.h"

namespace skranke {

namespace {

ErrorKind kindOf(MailProblem problem)
{
    switch (problem) {
    case MailProblem::LoginRefused:
    case MailProblem::TokenExpired:
    case MailProblem::TokenRefused:
    case MailProblem::ClientUnknown:
    case MailProblem::SignInFailed:
    case MailProblem::SignInRefused:
    case MailProblem::SignInTooLate:
    case MailProblem::SignInStopped:
    case MailProblem::SignInNotLasting:
    case MailProblem::SenderRefused:
    case MailProblem::RecipientRefused:
    case MailProblem::Refused:
    case MailProblem::Held:
        return ErrorKind::Refused;
    case MailProblem::SecretMissing:
    case MailProblem::NotSignedIn:
    case MailProblem::FolderMissing:
    case MailProblem::NoAccount:
        return ErrorKind::NotFound;
    case MailProblem::Empty:
    case MailProblem::TooLarge:
    case MailProblem::NotRegistered:
        return ErrorKind::Invalid;
    default:
        return ErrorKind::Unreachable;
    }
}

} // namespace

Error mailError(MailProblem problem, QStringList arguments, QString detail)
{
    arguments.prepend(toCode(problem));
    return {kindOf(problem), Reason::None, std::move(arguments), std::move(detail)};
}

std::optional<MailProblem> mailProblemOf(const Error &error)
{
    if (error.reason != Reason::None)
        return std::nullopt;
    return fromCode<MailProblem>(error.arguments.value(0));
}

} // namespace skranke
