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

inline const QString PasswordField = QStringLiteral("password");

} // namespace skranke::ui
