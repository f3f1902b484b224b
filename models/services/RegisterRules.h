// What the registers accept (R2.7). Pure; refusals name the field by its code, the same as the
// column of the CSV files.
#pragma once

#include "domain/Register.h"
#include "domain/Result.h"

namespace skranke::services {

/// The longest value of any field, in characters.
inline constexpr int LongestField = 200;

/// Nine digits of which the last is the weighted sum of the others, modulo 11, as the Brønnøysund
/// Register Centre assigns them.
bool isOrganisationNumber(QStringView text);
/// `bokhuset.example`, also with letters such as ø. Lower case.
bool isDomain(QStringView text);
bool isMailAddress(QStringView text);
/// `Kari Nes` → `KN`; two or three letters, whatever the name.
QString initialsOf(const QString &name);

/// Each brings a value into the form in which it is stored (trimmed, lower case where it is, no
/// domain twice) or refuses it with FieldEmpty, FieldInvalid, TextTooLong or DomainPublic.
Result<Customer> tidied(Customer value);
Result<Contact> tidied(Contact value);
Result<Site> tidied(Site value);
Result<Agreement> tidied(Agreement value);
Result<Agent> tidied(Agent value);

} // namespace skranke::services
