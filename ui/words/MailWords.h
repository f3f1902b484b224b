// What went wrong with a mail or a mail server, and what a person can do about it.
#pragma once

#include "domain/Letter.h"
#include "domain/MailAccount.h"
#include "domain/MailProblem.h"

namespace skranke::ui::words {

/// `problem` is the code of a MailProblem and its arguments. Something else is shown as it is.
QString mailProblem(const QStringList &problem);

QString letterKind(LetterKind kind);

QString mailSecurity(MailSecurity security);
QString mailLogin(MailLogin login);
QString signInProvider(SignInProvider provider);
/// Where one registers the desk with the provider, and what for.
QString whereClientsComeFrom(SignInProvider provider);
QString afterIntake(AfterIntake after);
QString oldMail(OldMail old);

} // namespace skranke::ui::words
