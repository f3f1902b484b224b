#include "services/RegisterRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace skranke::services {

namespace {

using Checked = Result<void>;

// A year of elapsed or working minutes; longer promises are typing errors.
constexpr Minutes LongestTerm{365 * 24 * 60};
// A month has no more minutes than this.
constexpr Minutes MostIncluded{31 * 24 * 60};
constexpr Money HighestRate{.ore = 10'000'000};

Checked required(const QString &value, const char *field)
{
    return value.isEmpty() ? Checked(refuse(Reason::FieldEmpty, {QLatin1String(field)}))
                           : Checked();
}

Checked valid(bool holds, const char *field, const QString &value)
{
    return holds ? Checked() : Checked(refuse(Reason::FieldInvalid, {QLatin1String(field), value}));
}

Checked within(std::initializer_list<QString> values)
{
    const bool fits = std::all_of(values.begin(), values.end(), [](const QString &value) {
        return value.size() <= LongestField;
    });
    return fits ? Checked() : Checked(refuse(Reason::TextTooLong, {QString::number(LongestField)}));
}

template <typename T> Result<T> unless(std::initializer_list<Checked> checks, T value)
{
    for (const Checked &check : checks)
        if (!check)
            return tl::make_unexpected(check.error());
    return value;
}

Checked domainsOf(const QStringList &domains)
{
    for (const QString &domain : domains) {
        if (!isDomain(domain))
            return refuse(Reason::FieldInvalid, {QStringLiteral("domains"), domain});
        if (isPublicMailDomain(domain))
            return refuse(Reason::DomainPublic, {domain});
    }
    return {};
}

bool isTelephone(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9 ()./-]{3,}$"));
    return form.match(text).hasMatch();
}

bool isOneWord(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

QString number(Minutes minutes)
{
    return QString::number(minutes.count());
}

bool isTerm(Minutes minutes)
{
    return minutes > Minutes{0} && minutes <= LongestTerm;
}

} // namespace

bool isOrganisationNumber(QStringView text)
{
    constexpr std::array Weights{3, 2, 7, 6, 5, 4, 3, 2};
    if (text.size() != 9)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
        if (i < 8)
            sum += (text[i].unicode() - u'0') * Weights[static_cast<size_t>(i)];
    }
    const int check = (11 - sum % 11) % 11;
    return check == text[8].unicode() - u'0';
}

bool isDomain(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[\\p{Ll}\\p{Nd}](?:[\\p{Ll}\\p{Nd}-]{0,61}[\\p{Ll}\\p{Nd}])?\\.)+"
                       "[\\p{Ll}](?:[\\p{Ll}\\p{Nd}-]{0,61}[\\p{Ll}\\p{Nd}])$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 253 && form.match(text.toString()).hasMatch();
}

bool isMailAddress(QStringView text)
{
    static const QRegularExpression local(QStringLiteral("^[^\\s@<>(),;:\"\\\\\\[\\]]{1,64}$"));
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && local.match(text.left(at).toString()).hasMatch() && isDomain(text.mid(at + 1));
}

QString initialsOf(const QString &name)
{
    QString initials, letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter())
            initials += word.front().toUpper();
        std::copy_if(word.cbegin(), word.cend(), std::back_inserter(letters),
                     [](QChar c) { return c.isLetter(); });
    }
    const QString &chosen = initials.size() >= 2 ? initials : letters;
    return chosen.left(initials.size() >= 3 ? 3 : 2).toUpper().leftJustified(2, u'X');
}

Result<Customer> tidied(Customer value)
{
    value.name = value.name.simplified();
    value.organisationNumber.remove(QRegularExpression(QStringLiteral("\\s")));
    for (QString &domain : value.domains)
        domain = domain.trimmed().toLower();
    value.domains.removeAll(QString());
    value.domains.removeDuplicates();
    return unless(
        {required(value.name, "name"), within({value.name}),
         valid(value.organisationNumber.isEmpty() || isOrganisationNumber(value.organisationNumber),
               "organisation_number", value.organisationNumber),
         domainsOf(value.domains)},
        value);
}

Result<Contact> tidied(Contact value)
{
    value.name = value.name.simplified();
    value.address = value.address.trimmed().toLower();
    value.telephone = value.telephone.simplified();
    const bool reachable = !value.address.isEmpty() || !value.telephone.isEmpty();
    return unless(
        {required(value.name, "name"), required(reachable ? value.name : QString(), "address"),
         within({value.name, value.address, value.telephone}),
         valid(value.address.isEmpty() || isMailAddress(value.address), "address", value.address),
         valid(value.telephone.isEmpty() || isTelephone(value.telephone), "telephone",
               value.telephone)},
        value);
}

Result<Site> tidied(Site value)
{
    value.address = value.address.trimmed();
    value.testAddress = value.testAddress.trimmed();
    value.monitoringLabel = value.monitoringLabel.simplified();
    return unless({required(value.address, "address"),
                   within({value.address, value.testAddress, value.monitoringLabel}),
                   valid(isOneWord(value.address), "address", value.address),
                   valid(isOneWord(value.testAddress), "test_address", value.testAddress)},
                  value);
}

Result<Agreement> tidied(Agreement value)
{
    value.name = value.name.simplified();
    const Minutes responseB = value.responseB.value_or(Minutes{1});
    return unless(
        {required(value.name, "name"), within({value.name}),
         valid(isTerm(value.responseA), "response_a", number(value.responseA)),
         valid(isTerm(responseB), "response_b", number(responseB)),
         valid(isTerm(value.updateInterval), "update_interval", number(value.updateInterval)),
         valid(value.hourlyRate >= Money{} && value.hourlyRate <= HighestRate, "hourly_rate",
               QString::number(value.hourlyRate.ore)),
         valid(value.includedPerMonth >= Minutes{0} && value.includedPerMonth <= MostIncluded,
               "included_minutes", number(value.includedPerMonth))},
        value);
}

Result<Agent> tidied(Agent value)
{
    value.name = value.name.simplified();
    value.initials = value.initials.trimmed().toUpper();
    if (value.initials.isEmpty() && !value.name.isEmpty())
        value.initials = initialsOf(value.name);
    value.email = value.email.trimmed().toLower();
    const bool letters = std::all_of(value.initials.cbegin(), value.initials.cend(),
                                     [](QChar c) { return c.isLetter(); });
    return unless(
        {required(value.name, "name"), within({value.name, value.email}),
         valid(letters && value.initials.size() >= 2 && value.initials.size() <= 3, "initials",
               value.initials),
         valid(value.email.isEmpty() || isMailAddress(value.email), "email", value.email)},
        value);
}

} // namespace skranke::services
