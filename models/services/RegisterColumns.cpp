#include "services/RegisterColumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace skranke::services {

namespace {

// Captureless lambdas become the table's function pointers; this gives the plain text fields
// theirs.
template <typename T, QString T::*Member> constexpr RegisterColumn<T> plain(const char *code)
{
    return {code, [](const T &value, const RegisterNames &) { return value.*Member; },
            [](T &value, const QString &text, const RegisterNames &) {
                value.*Member = text;
                return true;
            }};
}

template <typename T, bool T::*Member> constexpr RegisterColumn<T> flag(const char *code)
{
    return {code,
            [](const T &value, const RegisterNames &) {
                return value.*Member ? QStringLiteral("true") : QStringLiteral("false");
            },
            [](T &value, const QString &text, const RegisterNames &) {
                const QString word = text.toLower();
                value.*Member = word == u"true" || word == u"1";
                return value.*Member || word == u"false" || word == u"0" || word.isEmpty();
            }};
}

template <typename T, typename E, E T::*Member> constexpr RegisterColumn<T> coded(const char *code)
{
    return {code, [](const T &value, const RegisterNames &) { return toCode(value.*Member); },
            [](T &value, const QString &text, const RegisterNames &) {
                const auto parsed = fromCode<E>(text);
                if (parsed)
                    value.*Member = *parsed;
                return parsed.has_value();
            }};
}

std::optional<Minutes> minutesIn(const QString &text)
{
    bool whole = false;
    const int count = text.toInt(&whole);
    return whole ? std::optional(Minutes{count}) : std::nullopt;
}

template <typename T, Minutes T::*Member> constexpr RegisterColumn<T> minutes(const char *code)
{
    return {code,
            [](const T &value, const RegisterNames &) {
                return QString::number((value.*Member).count());
            },
            [](T &value, const QString &text, const RegisterNames &) {
                const auto parsed = minutesIn(text);
                if (parsed)
                    value.*Member = *parsed;
                return parsed.has_value();
            }};
}

template <typename T> QString customerName(const T &value, const RegisterNames &names)
{
    for (const Customer &customer : names.customers)
        if (customer.id == value.customer)
            return names.customerCalled(customer.name) ? customer.name
                                                       : customer.organisationNumber;
    return {};
}

template <typename T> bool setCustomer(T &value, const QString &text, const RegisterNames &names)
{
    value.customer = text.isEmpty() ? CustomerId{} : names.customerCalled(text);
    return text.isEmpty() || value.customer;
}

template <typename Named, typename Id> QString nameIn(const QList<Named> &rows, Id id)
{
    const auto row =
        std::find_if(rows.cbegin(), rows.cend(), [&](const Named &one) { return one.id == id; });
    return row == rows.cend() ? QString() : row->name;
}

// An empty name is a choice of its own: none.
template <typename Named, typename Id>
bool setNamed(Id &id, const QString &text, const QList<Named> &rows)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const Named &one) {
        return one.name.compare(text, Qt::CaseInsensitive) == 0;
    });
    id = row == rows.cend() ? Id{} : row->id;
    return text.isEmpty() || id;
}

QString kroner(Money money)
{
    return QStringLiteral("%1,%2").arg(money.ore / 100).arg(money.ore % 100, 2, 10, QChar(u'0'));
}

std::optional<Money> moneyIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9})(?:[.,]([0-9]{1,2}))?$"));
    const auto match = form.match(QString(text).remove(u' ').remove(QChar::Nbsp));
    if (!match.hasMatch())
        return std::nullopt;
    const QString ore = match.captured(2).leftJustified(2, u'0');
    return Money{match.captured(1).toLongLong() * 100 + ore.toLongLong()};
}

const RegisterColumn<Customer> CustomerColumns[]{
    plain<Customer, &Customer::name>("name"),
    plain<Customer, &Customer::organisationNumber>("organisation_number"),
    {"domains",
     [](const Customer &value, const RegisterNames &) { return value.domains.join(u' '); },
     [](Customer &value, const QString &text, const RegisterNames &) {
         static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
         value.domains = text.split(between, Qt::SkipEmptyParts);
         return true;
     }},
    coded<Customer, Language, &Customer::language>("language"),
    {"agreement",
     [](const Customer &value, const RegisterNames &names) {
         return nameIn(names.agreements, value.agreement);
     },
     [](Customer &value, const QString &text, const RegisterNames &names) {
         return setNamed(value.agreement, text, names.agreements);
     }},
    flag<Customer, &Customer::retired>("retired"),
};

const RegisterColumn<Contact> ContactColumns[]{
    plain<Contact, &Contact::name>("name"),
    plain<Contact, &Contact::address>("address"),
    plain<Contact, &Contact::telephone>("telephone"),
    {"language",
     [](const Contact &value, const RegisterNames &) {
         return value.language ? toCode(*value.language) : QString();
     },
     [](Contact &value, const QString &text, const RegisterNames &) {
         value.language = fromCode<Language>(text);
         return text.isEmpty() || value.language.has_value();
     }},
    {"customer", customerName<Contact>, setCustomer<Contact>},
    flag<Contact, &Contact::retired>("retired"),
};

const RegisterColumn<Site> SiteColumns[]{
    {"customer", customerName<Site>, setCustomer<Site>},
    plain<Site, &Site::address>("address"),
    plain<Site, &Site::testAddress>("test_address"),
    plain<Site, &Site::monitoringLabel>("monitoring_label"),
    flag<Site, &Site::retired>("retired"),
};

const RegisterColumn<Agreement> AgreementColumns[]{
    plain<Agreement, &Agreement::name>("name"),
    minutes<Agreement, &Agreement::responseA>("response_a"),
    {"response_b",
     [](const Agreement &value, const RegisterNames &) {
         return value.responseB ? QString::number(value.responseB->count()) : QString();
     },
     [](Agreement &value, const QString &text, const RegisterNames &) {
         value.responseB = minutesIn(text);
         return text.isEmpty() || value.responseB.has_value();
     }},
    {"calendar",
     [](const Agreement &value, const RegisterNames &names) {
         return nameIn(names.calendars, value.calendar);
     },
     [](Agreement &value, const QString &text, const RegisterNames &names) {
         return setNamed(value.calendar, text, names.calendars);
     }},
    minutes<Agreement, &Agreement::updateInterval>("update_interval"),
    {"hourly_rate",
     [](const Agreement &value, const RegisterNames &) { return kroner(value.hourlyRate); },
     [](Agreement &value, const QString &text, const RegisterNames &) {
         const auto rate = moneyIn(text);
         value.hourlyRate = rate.value_or(value.hourlyRate);
         return rate.has_value();
     }},
    minutes<Agreement, &Agreement::includedPerMonth>("included_minutes"),
    coded<Agreement, RoundingRule, &Agreement::rounding>("rounding"),
    flag<Agreement, &Agreement::retired>("retired"),
};

const RegisterColumn<Agent> AgentColumns[]{
    plain<Agent, &Agent::name>("name"),      plain<Agent, &Agent::initials>("initials"),
    plain<Agent, &Agent::email>("email"),    coded<Agent, Role, &Agent::role>("role"),
    flag<Agent, &Agent::retired>("retired"),
};

} // namespace

CustomerId RegisterNames::customerCalled(const QString &text) const
{
    QList<CustomerId> called;
    for (const Customer &customer : customers) {
        if (customer.organisationNumber == text && !text.isEmpty())
            return customer.id;
        if (customer.name.compare(text, Qt::CaseInsensitive) == 0)
            called.append(customer.id);
    }
    return called.size() == 1 ? called.first() : CustomerId{};
}

template <> std::span<const RegisterColumn<Customer>> registerColumns()
{
    return CustomerColumns;
}

template <> std::span<const RegisterColumn<Contact>> registerColumns()
{
    return ContactColumns;
}

template <> std::span<const RegisterColumn<Site>> registerColumns()
{
    return SiteColumns;
}

template <> std::span<const RegisterColumn<Agreement>> registerColumns()
{
    return AgreementColumns;
}

template <> std::span<const RegisterColumn<Agent>> registerColumns()
{
    return AgentColumns;
}

} // namespace skranke::services
