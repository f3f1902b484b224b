#include "ui/customers/RegisterChoices.h"

#include "ui/words/RegisterWords.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::RegisterChoices)
};

template <typename E> QList<Choice> coded(QString (*words)(E))
{
    QList<Choice> choices;
    for (const auto &code : Codes<E>::table)
        choices.append({words(code.value), QString::fromLatin1(code.text)});
    return choices;
}

} // namespace

QList<Choice> languageChoices()
{
    return coded<Language>(words::language);
}

QList<Choice> languageOrCustomersChoices()
{
    QList<Choice> choices = languageChoices();
    choices.prepend({Texts::tr("As the customer"), QString()});
    return choices;
}

QList<Choice> agreementChoices(const QList<Agreement> &agreements)
{
    QList<Choice> choices{{Texts::tr("No agreement"), QString()}};
    for (const Agreement &agreement : agreements)
        if (!agreement.retired)
            choices.append({agreement.name, agreement.name});
    return choices;
}

QList<Choice> calendarChoices(const QList<Calendar> &calendars)
{
    QList<Choice> choices{{Texts::tr("Service hours"), QString()}};
    for (const Calendar &calendar : calendars)
        choices.append({calendar.name, calendar.name});
    return choices;
}

QList<Choice> roundingChoices()
{
    return coded<RoundingRule>(words::rounding);
}

QList<Choice> roleChoices()
{
    return coded<Role>(words::role);
}

} // namespace skranke::ui
