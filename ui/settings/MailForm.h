// A mailbox as the texts of a form, and back.
#pragma once

#include "domain/MailAccount.h"
#include "domain/Result.h"
#include "ui/customers/FieldForm.h"

namespace skranke::ui {

void addMailFields(FieldForm &form);

FieldTexts textsOf(const MailAccount &account);
/// FieldInvalid names the first field that cannot be read.
Result<MailAccount> accountFrom(MailAccount account, const FieldTexts &texts);

/// The port that belongs to a security, where the other security's stands in the field.
/// Was there something to change?
bool followSecurity(FieldForm &form);

/// Shows what belongs to the way of logging in, and to the provider.
void showMailFields(FieldForm &form);
/// The servers of the provider, where another is chosen than `before`, which is brought up to date.
/// Servers that somebody has typed in stay. Was there something to change?
bool followProvider(FieldForm &form, QString &before);
/// What is chosen now, for followProvider().
QString chosenProvider(const FieldForm &form);

inline const QString ClientSecretField = QStringLiteral("client_secret");
inline const QString PasswordField = QStringLiteral("password");

} // namespace skranke::ui
