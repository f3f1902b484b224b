#include "services/SampleDesk.h"

#include "services/SampleDays.h"
#include "services/SampleStory.h"
#include "services/SampleWriter.h"
#include "services/SlaService.h"

namespace skranke::services {

namespace {

using namespace std::chrono_literals;
using enum SampleAgent;

constexpr qint64 ClosedBefore = 360;
constexpr quint64 Seed = 2026;

CustomerId customerOf(const SampleWorld &world, const char16_t *name)
{
    for (const SampleClient &client : world.clients)
        if (client.customer.name == QStringView(name))
            return client.customer.id;
    return {};
}

NewCase caseOf(const SampleWorld &world, const char16_t *customer, Source source,
               const char16_t *subject, const char16_t *description)
{
    NewCase request;
    request.source = source;
    request.customer = customerOf(world, customer);
    for (const SampleClient &client : world.clients)
        if (client.customer.id == request.customer)
            request.contact = client.contacts.first().id;
    request.subject = QString::fromUtf16(subject);
    request.description = QString::fromUtf16(description);
    request.take = false;
    return request;
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

void changes(SampleStory &story, const SampleDays &day)
{
    const auto thread = [&story](const char16_t *name) { return SampleThread(story, text(name)); };

    auto landing = thread(u"landingsside");
    landing.at(day.back(9, 9, 14)).mail("2026-11-09-0914-bokhuset-landingsside");
    landing.by(Kari).at(day.back(9, 9, 40)).move(Transition::Take);
    landing.at(day.back(7, 9, 0)).mail("2026-11-11-0900-bokhuset-landingsside-mer");
    landing.at(day.back(7, 10, 15)).sendEstimate(CaseKind::Task, 540);

    auto logo = thread(u"logo");
    logo.at(day.back(9, 11, 2)).mail("2026-11-09-1102-havbruk-logo");
    logo.by(Kari).at(day.back(9, 11, 30)).move(Transition::Take).assess(CaseKind::Task, 30);
    logo.at(day.back(8, 9, 10)).move(Transition::Start);
    logo.at(day.back(6, 14, 1)).worked(12, text(u"ny logo i bunnteksten"));
    logo.at(day.back(6, 14, 2)).move(Transition::HandOver);
    logo.at(day.back(6, 15, 20)).mail("2026-11-12-1520-havbruk-godkjent");
    logo.at(day.back(6, 15, 40)).approvedByMail(Transition::Approve);

    auto privacy = thread(u"personvern");
    privacy.at(day.back(9, 13, 40)).mail("2026-11-09-1340-teaterlaget-personvern");
    privacy.by(Thea).at(day.back(9, 14, 5)).move(Transition::Take).assess(CaseKind::Task, 120);
    privacy.at(day.back(5, 9, 30)).move(Transition::Start);
    privacy.at(day.back(5, 10, 10)).worked(35, text(u"ny side"));

    auto products = thread(u"produkter");
    products.at(day.back(8, 10, 5)).mail("2026-11-10-1005-nordlys-produkter");
    products.by(Stian).at(day.back(8, 10, 30)).move(Transition::Take).assess(CaseKind::Task, 240);
    products.at(day.back(6, 9, 5)).move(Transition::Start);
    products.at(day.back(3, 13, 0)).worked(211, text(u"import og kontroll"));
    products.at(day.back(3, 13, 10)).move(Transition::HandOver);

    auto field = thread(u"felt");
    field.at(day.back(8, 14, 22)).mail("2026-11-10-1422-teaterlaget-skjema");
    field.by(Kari).at(day.back(7, 9, 20)).move(Transition::Take).assess(CaseKind::Task, 60);
    field.at(day.back(2, 9, 15)).move(Transition::Start);

    auto till = thread(u"kasse");
    till.by(Stian).at(day.back(9, 10, 0));
    till.found(caseOf(story.world(), u"Nordlys Sport", Source::Telephone,
                      u"Integrasjon mot kassesystem",
                      u"Lagerbeholdningen i butikken skal følge nettbutikken."));
    till.at(day.back(9, 10, 6)).move(Transition::Take);
    till.at(day.back(8, 11, 0)).sendEstimate(CaseKind::Task, 390);
    till.at(day.back(7, 12, 40))
        .approvedByTelephone(Transition::ApproveEstimate, text(u"Mette Aas"));
    till.at(day.back(6, 9, 0)).move(Transition::Start);
    till.at(day.back(5, 13, 0)).worked(220, text(u"uthenting av lagertall"));
    till.at(day.back(4, 12, 0)).worked(121, text(u"oppdatering hver time"));

    auto tickets = thread(u"billetter");
    tickets.by(Thea).at(day.back(9, 12, 0));
    tickets.found(caseOf(story.world(), u"Teaterlaget", Source::Telephone,
                         u"Billettsalg på forsiden",
                         u"Premierebillettene skal kunne kjøpes rett fra forsiden."));
    tickets.at(day.back(9, 12, 4)).move(Transition::Take).sendEstimate(CaseKind::Task, 300);
    tickets.at(day.back(8, 9, 0)).approvedByTelephone(Transition::ApproveEstimate, text(u"Jon Ek"));
    tickets.move(Transition::Start);
    tickets.at(day.back(6, 15, 30)).worked(318, text(u"salgsmodul"));
    tickets.at(day.back(6, 15, 40)).move(Transition::HandOver);
    tickets.at(day.back(5, 9, 0)).move(Transition::Reject, text(u"Knappen er borte på telefon."));

    auto hours = thread(u"åpningstider");
    hours.by(Stian).at(day.back(4, 9, 30));
    hours.found(caseOf(story.world(), u"Fjordmat AS", Source::Telephone,
                       u"Nye åpningstider i desember",
                       u"Butikken holder åpent til 20 hele desember."));
    hours.at(day.back(4, 9, 33)).move(Transition::Take).assess(CaseKind::Task, 30);
    hours.move(Transition::Start);
    hours.at(day.back(4, 9, 55)).worked(20, text(u"tekst og kalender")).move(Transition::HandOver);
    hours.at(day.back(3, 9, 10)).approvedByTelephone(Transition::Approve, text(u"Per Dahl"));
    hours.at(day.back(3, 9, 20)).move(Transition::Publish);
}

void faults(SampleStory &story, const SampleDays &day)
{
    const auto thread = [&story](const char16_t *name) { return SampleThread(story, text(name)); };

    auto orders = thread(u"ordre");
    orders.at(day.back(7, 12, 18)).mail("2026-11-11-1218-fjordmat-ordrebekreftelse");
    orders.by(Thea).at(day.back(7, 12, 50)).move(Transition::Take).level(Level::B);
    orders.at(day.back(7, 13, 20))
        .reply(text(u"Hei Per,\n\nvi har funnet den doble frakten og retter "
                    u"den nå.\n\nVennlig hilsen\nThea Berg"));
    orders.assess(CaseKind::Fault, 180).move(Transition::Start);
    orders.at(day.back(6, 12, 0)).worked(150, text(u"feilsøking i ordreflyten"));
    orders.at(day.back(5, 11, 30)).worked(112, text(u"retting"));

    auto search = thread(u"søk");
    search.at(day.back(5, 9, 12)).mail("2026-11-13-0912-nordlys-sok");
    search.by(Stian).at(day.back(5, 9, 50)).move(Transition::Take).level(Level::B);
    search.at(day.back(5, 10, 20))
        .reply(text(u"Hei Mette,\n\nsøket kjenner ikke flertall av "
                    u"«støvel». Vi retter det i dag.\n\nHilsen Stian Lie"));
    search.assess(CaseKind::Fault, 90).move(Transition::Start);
    search.at(day.back(4, 9, 15)).mail("2026-11-16-0915-nordlys-fravaer");

    auto calendar = thread(u"kalender");
    calendar.at(day.back(5, 10, 30)).mail("2026-11-13-1030-kommune-x-kalender");
    calendar.by(Thea).at(day.back(5, 11, 0)).move(Transition::Take);
    calendar.at(day.back(4, 10, 5))
        .reply(text(u"Hei Anne,\n\nvi ser på kalenderen i dag.\n\n"
                    u"Hilsen Thea Berg"));
    calendar.at(day.back(4, 10, 8)).mail("2026-11-16-1008-kommune-x-retur");
    calendar.at(day.back(4, 10, 30)).assess(CaseKind::Fault, 60);

    auto form = thread(u"påmelding");
    form.at(day.back(1, 9, 12)).mail("2026-11-16-0912-bokhuset-pamelding");
    form.by(Kari).at(day.back(1, 9, 30)).level(Level::B).move(Transition::Take);
    form.at(day.back(1, 10, 2))
        .note(text(u"Gjenskapt. SMTP-nøkkel utløpt etter plugin-oppdatering."));
    form.at(day.back(1, 10, 5)).assess(CaseKind::Fault, 120).move(Transition::Start);
    form.at(day.back(1, 10, 20))
        .reply(text(u"Hei Ola,\n\nvi har gjenskapt feilen og retter den nå.\n\n"
                    u"Vennlig hilsen\nKari Nes"));
    form.at(day.back(1, 11, 18)).worked(112, text(u"ny nøkkel og test"));
    form.at(day.back(1, 11, 20)).move(Transition::HandOver);
    form.at(day.back(1, 11, 38)).mail("2026-11-16-1138-bokhuset-godkjent");
    form.at(day.ago(37min + 12s)).timer();

    auto slow = thread(u"treg");
    slow.at(day.withWorkLeft(302min)).mail("2026-11-16-0752-havbruk-treg");
    slow.by(Thea).level(Level::B).move(Transition::Take);

    auto price = thread(u"pris");
    price.at(day.withWorkLeft(190min)).mail("2026-11-17-0820-fjordmat-pris");
    price.level(Level::B);

    auto late = thread(u"nyhetsbrev");
    late.by(Stian).at(day.back(7, 12, 0));
    late.found(caseOf(story.world(), u"Bokhuset", Source::Manual, u"Feil i nyhetsbrev",
                      u"Bildene mangler i nyhetsbrevet som gikk ut i dag."));
    late.kind(CaseKind::UserSupport).level(Level::B);
    late.at(day.back(6, 13, 40)).move(Transition::Take);
    late.at(day.back(6, 13, 45))
        .reply(text(u"Hei Ola,\n\nbildene er på plass igjen.\n\nHilsen Stian Lie"));
    late.worked(25, text(u"retting")).move(Transition::AnswerAndClose);

    auto ill = thread(u"treg forside");
    ill.by(Thea).at(day.back(5, 15, 40));
    ill.found(caseOf(story.world(), u"Havbruk Nord", Source::Manual, u"Treg lasting av forsiden",
                     u"Målingene viser over åtte sekunder siden i morges."));
    ill.kind(CaseKind::UserSupport).level(Level::B);
    ill.at(day.back(3, 9, 10)).move(Transition::Take);
    ill.at(day.back(3, 9, 12))
        .reply(text(u"Hei Siri,\n\nbildene på forsiden er gjort mindre.\n\n"
                    u"Hilsen Thea Berg"));
    ill.move(Transition::AnswerAndClose);
    ill.by(Kari).at(day.back(2, 9, 0)).reviewed(BreachCause::Illness, text(u"ny vaktliste"));
}

void support(SampleStory &story, const SampleDays &day)
{
    const auto thread = [&story](const char16_t *name) { return SampleThread(story, text(name)); };

    auto menu = thread(u"meny");
    menu.at(day.back(8, 8, 31)).mail("2026-11-10-0831-kommune-x-meny");
    menu.by(Stian).at(day.back(8, 9, 5)).move(Transition::Take).kind(CaseKind::UserSupport);
    menu.at(day.back(8, 9, 50)).worked(31, text(u"veiledning"));
    menu.at(day.back(2, 11, 0)).move(Transition::Ask);

    auto slowSearch = thread(u"tregt søk");
    slowSearch.at(day.back(5, 16, 45)).mail("2026-11-13-1645-bokhuset-sok");
    slowSearch.by(Stian).at(day.back(4, 9, 20)).move(Transition::Take).move(Transition::Ask);

    thread(u"abonnent").at(day.back(6, 8, 47)).mail("2026-11-12-0847-ukjent-nyhetsbrev");
    thread(u"leverandør").at(day.back(3, 13, 5)).mail("2026-11-17-1305-leverandor-nyhetsbrev");
    thread(u"engelsk").at(day.back(1, 11, 10)).mail("2026-11-20-1110-nordlys-english");
    thread(u"lenke").at(day.back(1, 14, 5)).mail("2026-11-21-1905-kommune-x-lenkje");
    thread(u"byrå").at(day.ago(35min)).mail("2026-11-22-2030-ukjent-saksnummer");
}

void incidents(SampleStory &story, const SampleDays &day)
{
    const auto thread = [&story](const char16_t *name) { return SampleThread(story, text(name)); };

    auto down = thread(u"nedetid");
    down.by(Kari).at(day.back(9, 6, 10));
    NewCase alert = caseOf(story.world(), u"Fjordmat AS", Source::Monitoring, u"Nedetid i natt",
                           u"fjordmat.example svarer ikke.");
    alert.kind = CaseKind::Incident;
    alert.level = Level::A;
    down.found(alert);
    down.at(day.back(9, 6, 16)).move(Transition::Take);
    down.at(day.back(9, 6, 20))
        .update(text(u"Hei Per,\n\nnettbutikken er nede. Vi er på saken.\n\n"
                     u"Hilsen Kari Nes"));
    down.at(day.back(9, 7, 10)).worked(60, text(u"omstart av tjener"));
    down.reply(text(u"Hei Per,\n\nnettbutikken er oppe igjen.\n\nHilsen Kari Nes"));
    down.at(day.back(9, 8, 0)).move(Transition::AnswerAndClose);

    auto checkout = thread(u"utsjekk");
    checkout.at(day.ago(4h)).mail("2026-11-19-1202-nordlys-utsjekk");
    checkout.by(Kari).at(day.ago(3h + 45min)).level(Level::A).move(Transition::Take);
    checkout.at(day.ago(3h + 40min))
        .reply(text(u"Hei Mette,\n\nvi ser feilen og er på saken.\n\n"
                    u"Hilsen Kari Nes"));
    checkout.assess(CaseKind::Fault).move(Transition::Start);
    for (const Minutes before : {166min, 107min, 48min})
        checkout.at(day.ago(before))
            .update(text(u"Hei Mette,\n\nvi arbeider fortsatt med "
                         u"betalingen og melder fra innen en time.\n\n"
                         u"Hilsen Kari Nes"));

    auto white = thread(u"hvit side");
    white.at(day.ago(73min)).mail("2026-11-18-0940-teaterlaget-hvit");
    white.by(Thea).at(day.ago(70min)).move(Transition::Take).level(Level::A);

    auto gateway = thread(u"502");
    gateway.at(day.ago(138min)).mail("2026-11-20-0933-fjordmat-502");
    gateway.at(day.ago(130min)).level(Level::A).kind(CaseKind::Incident);
}

} // namespace

Result<void> tellDesk(Store &store, const MailReader &reader, const MailWriter &writer,
                      const SampleWorld &world, Instant now)
{
    const SampleDays day(world.hours, now);
    SampleHistory history(world, Seed, now);
    const Instant end = day.back(14, 12, 0);
    if (auto closed =
            writeHistory(store, history, ClosedBefore, end - std::chrono::days{130}, end, 0, Seed);
        !closed)
        return closed;

    SampleStory story(store, reader, writer, world, now);
    changes(story, day);
    faults(story, day);
    support(story, day);
    incidents(story, day);
    if (auto told = story.run(); !told)
        return told;
    const auto recorded = SlaService(story.context()).recordBreaches().result();
    return recorded ? Result<void>() : tl::make_unexpected(recorded.error());
}

} // namespace skranke::services
