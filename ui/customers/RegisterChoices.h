// What the fields of the registers can be chosen from. Values are the texts of RegisterColumns.
#pragma once

#include "services/RegisterColumns.h"
#include "ui/widgets/ChoiceButton.h"

namespace skranke::ui {

QList<Choice> languageChoices();
QList<Choice> languageOrCustomersChoices(); ///< a contact's own, or as the customer's
QList<Choice> agreementChoices(const QList<Agreement> &agreements); ///< in use, or none
QList<Choice> calendarChoices(const QList<Calendar> &calendars);
QList<Choice> roundingChoices();
QList<Choice> roleChoices();

} // namespace skranke::ui
