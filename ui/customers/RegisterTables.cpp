#include "ui/customers/RegisterTables.h"

#include "ui/widgets/Columns.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/FigureWords.h"
#include "ui/words/RegisterWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::RegisterTables)
};

template <typename T, typename Text>
items::Column<T> field(const char *code, Text text, std::optional<int> drawnAs = {})
{
    return columns::text<T>(words::field(QLatin1String(code)), text, drawnAs);
}

template <typename T> items::Column<T> retiredColumn()
{
    return columns::chip<T>(
        QString(), [](const T &row) { return row.retired ? Texts::tr("Retired") : QString(); },
        [](const T &) { return Tone::Neutral; });
}

QString calendarName(const Agreement &agreement, const services::RegisterNames &names)
{
    const auto calendar =
        std::find_if(names.calendars.cbegin(), names.calendars.cend(),
                     [&](const Calendar &one) { return one.id == agreement.calendar; });
    return calendar == names.calendars.cend() ? Texts::tr("Service hours") : calendar->name;
}

} // namespace

QList<items::Column<Customer>> customerColumns()
{
    return {
        field<Customer>(
            "name", [](const Customer &row) { return row.name; }, items::StrongRole),
        // Customers that are called alike are told apart by it.
        field<Customer>(
            "domains", [](const Customer &row) { return row.domains.value(0); }, items::MutedRole),
        retiredColumn<Customer>(),
    };
}

QList<items::Column<Contact>> contactColumns()
{
    return {
        field<Contact>(
            "name", [](const Contact &row) { return row.name; }, items::StrongRole),
        columns::text<Contact>(Texts::tr("E-mail"), [](const Contact &row) { return row.address; }),
        field<Contact>("telephone", [](const Contact &row) { return row.telephone; }),
        field<Contact>("language",
                       [](const Contact &row) {
                           return row.language ? words::language(*row.language) : QString();
                       }),
        columns::chip<Contact>(
            QString(),
            [](const Contact &row) {
                if (row.retired)
                    return Texts::tr("Retired");
                return row.bouncing ? Texts::tr("Mail comes back") : QString();
            },
            [](const Contact &row) { return row.retired ? Tone::Neutral : Tone::Danger; }),
    };
}

QList<items::Column<Site>> siteColumns()
{
    return {
        field<Site>(
            "address", [](const Site &row) { return row.address; }, items::StrongRole),
        field<Site>("test_address", [](const Site &row) { return row.testAddress; }),
        field<Site>("monitoring_label", [](const Site &row) { return row.monitoringLabel; }),
        retiredColumn<Site>(),
    };
}

QList<items::Column<Agreement>> agreementColumns(const services::RegisterNames &names)
{
    const auto nothing = [](const Agreement &) { return QVariant(); };
    return {
        field<Agreement>(
            "name", [](const Agreement &row) { return row.name; }, items::StrongRole),
        columns::text<Agreement>(
            Texts::tr("Level A"),
            [](const Agreement &row) { return words::duration(row.responseA); }),
        columns::text<Agreement>(Texts::tr("Level B"),
                                 [](const Agreement &row) {
                                     return row.responseB ? words::duration(*row.responseB)
                                                          : Texts::tr("1 working day");
                                 }),
        field<Agreement>("calendar",
                         [&names](const Agreement &row) { return calendarName(row, names); }),
        columns::figure<Agreement>(
            words::field(QStringLiteral("hourly_rate")),
            [](const Agreement &row) { return words::money(row.hourlyRate); }, nothing),
        columns::figure<Agreement>(
            Texts::tr("Included a month"),
            [](const Agreement &row) { return words::duration(row.includedPerMonth); }, nothing),
        field<Agreement>("rounding",
                         [](const Agreement &row) { return words::rounding(row.rounding); }),
        retiredColumn<Agreement>(),
    };
}

QList<items::Column<Agent>> agentColumns()
{
    return {
        field<Agent>(
            "name", [](const Agent &row) { return row.name; }, items::StrongRole),
        field<Agent>("initials", [](const Agent &row) { return row.initials; }),
        field<Agent>("email", [](const Agent &row) { return row.email; }),
        field<Agent>("role", [](const Agent &row) { return words::role(row.role); }),
        retiredColumn<Agent>(),
    };
}

} // namespace skranke::ui
