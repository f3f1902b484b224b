// The registers a lead keeps (R2.7): customers, contacts, sites, agreements, agents.
#pragma once

#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Time.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

enum class Language { Bokmaal, Nynorsk, English };
template <> struct Codes<Language> {
    static constexpr auto table = std::to_array<Code<Language>>({
        {Language::Bokmaal, "nb"},
        {Language::Nynorsk, "nn"},
        {Language::English, "en"},
    });
};

enum class Role { Viewer, Agent, Lead };
template <> struct Codes<Role> {
    static constexpr auto table = std::to_array<Code<Role>>({
        {Role::Viewer, "viewer"},
        {Role::Agent, "agent"},
        {Role::Lead, "lead"},
    });
};

/// What is rounded up to started half hours (R6.3).
enum class RoundingRule { PerCase, PerEntry };
template <> struct Codes<RoundingRule> {
    static constexpr auto table = std::to_array<Code<RoundingRule>>({
        {RoundingRule::PerCase, "case"},
        {RoundingRule::PerEntry, "entry"},
    });
};

struct Agent {
    AgentId id;
    int version = 0;
    QString name;
    QString initials; ///< two or three letters, as on the queue's rows
    QString email;
    Role role = Role::Agent;
    bool retired = false;

    bool operator==(const Agent &) const = default;
};

struct Customer {
    CustomerId id;
    int version = 0;
    QString name;
    QString organisationNumber; ///< nine digits with a valid check digit, or empty
    QStringList domains;        ///< e-mail domains, lower case (R2.4)
    Language language = Language::Bokmaal;
    AgreementId agreement;
    bool retired = false;

    bool operator==(const Customer &) const = default;
};

struct Contact {
    ContactId id;
    int version = 0;
    CustomerId customer; ///< none: not placed yet
    QString name;
    QString address; ///< e-mail, lower case; unique
    QString telephone;
    std::optional<Language> language; ///< the customer's, when not set
    bool bouncing = false;            ///< a mail to them came back (R7.4)
    bool retired = false;

    bool operator==(const Contact &) const = default;
};

struct Site {
    SiteId id;
    int version = 0;
    CustomerId customer;
    QString address;         ///< `bokhuset.example`, as customers say it
    QString testAddress;     ///< where they test before publication
    QString monitoringLabel; ///< how monitoring names it (R8.1)
    bool retired = false;

    bool operator==(const Site &) const = default;
};

struct Agreement {
    AgreementId id;
    int version = 0;
    QString name;
    Minutes responseA{120};           ///< elapsed time (R4.2)
    std::optional<Minutes> responseB; ///< working time; none: one working day (R4.3)
    CalendarId calendar;              ///< none: the desk's service hours
    Minutes updateInterval{60};       ///< R4.8
    Money hourlyRate{.ore = 120'000}; ///< excluding VAT
    Minutes includedPerMonth{0};      ///< support time the agreement covers each month
    RoundingRule rounding = RoundingRule::PerCase;
    bool retired = false;

    bool operator==(const Agreement &) const = default;
};

/// `gmail.com` and the like: a shared domain says nothing of who the customer is (R2.4).
bool isPublicMailDomain(QStringView domain);

/// The part after the last @, lower case; empty when there is none.
QString domainOf(QStringView address);

} // namespace skranke
