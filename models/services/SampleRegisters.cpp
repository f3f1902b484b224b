#include "services/SampleRegisters.h"

#include "services/DeskService.h"
#include "services/SampleText.h"

#include <algorithm>

namespace skranke::services {

namespace {

Agent addAgent(UnitOfWork &work, const char16_t *name, const char16_t *initials, Role role)
{
    Agent agent;
    agent.name = QString::fromUtf16(name);
    agent.initials = QString::fromUtf16(initials);
    agent.email = agent.name.section(u' ', 0, 0).toLower() + QStringLiteral("@skranke.example");
    agent.role = role;
    work.registers().insert(agent);
    return agent;
}

QList<Agent> addAgents(UnitOfWork &work)
{
    QList<Agent> agents{addAgent(work, u"Kari Nes", u"KN", Role::Lead),
                        addAgent(work, u"Thea Berg", u"TB", Role::Agent),
                        addAgent(work, u"Stian Lie", u"SL", Role::Agent),
                        addAgent(work, u"Ida Moen", u"IM", Role::Agent),
                        addAgent(work, u"Petter Rud", u"PR", Role::Agent)};
    addAgent(work, u"Unni Vold", u"UV", Role::Viewer);
    return agents;
}

Agreement addAgreement(UnitOfWork &work, const char16_t *name, Money rate, Minutes included,
                       RoundingRule rounding)
{
    Agreement agreement;
    agreement.name = QString::fromUtf16(name);
    agreement.hourlyRate = rate;
    agreement.includedPerMonth = included;
    agreement.rounding = rounding;
    work.registers().insert(agreement);
    return agreement;
}

QList<Agreement> addAgreements(UnitOfWork &work)
{
    return {
        addAgreement(work, u"Drift og forvaltning", {.ore = 135'000}, Minutes{0},
                     RoundingRule::PerCase),
        addAgreement(work, u"Drift med støttetimer", {.ore = 129'000}, Minutes{120},
                     RoundingRule::PerCase),
        addAgreement(work, u"Løpende timer", {.ore = 149'000}, Minutes{0}, RoundingRule::PerEntry)};
}

SampleClient addClient(UnitOfWork &work, const QString &name, const QString &domain, int n,
                       const Agreement &agreement, Language language)
{
    SampleClient client;
    client.agreement = agreement;
    client.customer.name = name;
    client.customer.organisationNumber = sampleOrganisationNumber(n);
    client.customer.domains = QStringList{domain};
    client.customer.language = language;
    client.customer.agreement = agreement.id;
    work.registers().insert(client.customer);
    return client;
}

void addContact(UnitOfWork &work, SampleClient &client, const QString &name,
                const QString &mailName, int telephone)
{
    Contact contact;
    contact.customer = client.customer.id;
    contact.name = name;
    contact.address = mailName + u'@' + client.customer.domains.first();
    contact.telephone = QStringLiteral("22 00 %1 %2")
                            .arg(telephone / 100 % 100, 2, 10, QChar(u'0'))
                            .arg(telephone % 100, 2, 10, QChar(u'0'));
    work.registers().insert(contact);
    client.contacts.append(contact);
}

void addSite(UnitOfWork &work, SampleClient &client, const QString &address)
{
    Site site;
    site.customer = client.customer.id;
    site.address = address;
    site.testAddress = QStringLiteral("https://test.") + address;
    site.monitoringLabel = address;
    work.registers().insert(site);
    client.sites.append(site);
}

SampleWorld emptyWorld(UnitOfWork &work)
{
    const QList<Calendar> calendars = work.registers().calendars();
    const auto hours =
        WorkTime::compile(calendars.isEmpty() ? Calendar::serviceHours() : calendars.first());
    if (!hours)
        throw Failure(hours.error());
    const QString name = QStringLiteral("Kundesenteret");
    const QString address = QStringLiteral("support@skranke.example");
    work.settings().set(QStringLiteral("desk.name"), name);
    work.settings().set(QStringLiteral("desk.address"), address);
    return {{}, {}, *hours, name, address};
}

void fillClient(UnitOfWork &work, SampleClient &client, SampleRandom &random)
{
    const qint64 people = random.between(1, 4);
    QStringList used;
    while (client.contacts.size() < people) {
        const SamplePerson person = samplePerson(random);
        if (used.contains(person.mailName))
            continue;
        used.append(person.mailName);
        addContact(work, client, person.name, person.mailName,
                   static_cast<int>(random.between(0, 9999)));
    }
    addSite(work, client, client.customer.domains.first());
    if (random.permille(200))
        addSite(work, client, QStringLiteral("butikk.") + client.customer.domains.first());
}

struct DeskClient {
    const char16_t *name;
    const char16_t *domain;
    Language language;
    int agreement;
    std::initializer_list<std::pair<const char16_t *, const char16_t *>> people;
};

} // namespace

bool isUntouched(UnitOfWork &work)
{
    QueueFilter everything;
    everything.view = View::Everything;
    return work.registers().customers({}, true).isEmpty() && work.queue().count(everything) == 0;
}

SampleWorld writeLargeRegisters(UnitOfWork &work, qint64 cases, quint64 seed)
{
    SampleRandom random(seed);
    SampleWorld world = emptyWorld(work);
    world.agents = addAgents(work);
    const QList<Agreement> agreements = addAgreements(work);
    const auto clients = static_cast<int>(std::clamp<qint64>(cases / 250, 12, 2500));
    for (int n = 0; n < clients; ++n) {
        const SampleCompany company = sampleCompany(n);
        const Language language = random.permille(150) ? Language::Nynorsk : Language::Bokmaal;
        SampleClient client =
            addClient(work, company.name, company.domain, n, random.of(agreements), language);
        fillClient(work, client, random);
        world.clients.append(client);
    }
    return world;
}

SampleWorld writeDeskRegisters(UnitOfWork &work)
{
    const DeskClient desk[]{
        {u"Bokhuset", u"bokhuset.example", Language::Bokmaal, 0, {{u"Ola Lien", u"ola"}}},
        {u"Nordlys Sport",
         u"nordlys.example",
         Language::Bokmaal,
         0,
         {{u"Mette Aas", u"mette"}, {u"Emma Clarke", u"emma"}}},
        {u"Fjordmat AS", u"fjordmat.example", Language::Bokmaal, 0, {{u"Per Dahl", u"per"}}},
        {u"Havbruk Nord", u"havbruk.example", Language::Nynorsk, 0, {{u"Siri Moe", u"siri"}}},
        {u"Teaterlaget", u"teaterlaget.example", Language::Bokmaal, 1, {{u"Jon Ek", u"jon"}}},
        {u"Kommune X", u"kommune-x.example", Language::Bokmaal, 2, {{u"Anne Vik", u"anne.vik"}}},
    };
    SampleWorld world = emptyWorld(work);
    world.agents = addAgents(work);
    const QList<Agreement> agreements = addAgreements(work);
    int n = 0;
    for (const DeskClient &one : desk) {
        SampleClient client =
            addClient(work, QString::fromUtf16(one.name), QString::fromUtf16(one.domain), n++,
                      agreements[one.agreement], one.language);
        for (const auto &[name, mailName] : one.people)
            addContact(work, client, QString::fromUtf16(name), QString::fromUtf16(mailName),
                       n * 10);
        addSite(work, client, client.customer.domains.first());
        world.clients.append(client);
    }
    return world;
}

} // namespace skranke::services
