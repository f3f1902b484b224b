#include "services/SampleText.h"

#include <array>
#include <iterator>

namespace skranke::services {

namespace {

using Words = std::span<const char16_t *const>;

QString pick(SampleRandom &random, Words words)
{
    return QString::fromUtf16(random.of(words));
}

// Letters as they are written in addresses.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c == u'æ')
            result += u"ae";
        else if (c == u'ø')
            result += u'o';
        else if (c == u'å')
            result += u'a';
        else if (c == u'é')
            result += u'e';
        else if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

constexpr const char16_t *FirstNames[]{
    u"Ola",      u"Kari",   u"Siri",   u"Per",    u"Anne",     u"Jon",   u"Mette",   u"Åse",
    u"Bjørn",    u"Ingrid", u"Lars",   u"Nora",   u"Henrik",   u"Maja",  u"Sindre",  u"Tuva",
    u"Eirik",    u"Hanne",  u"Magnus", u"Silje",  u"Arne",     u"Turid", u"Øystein", u"Randi",
    u"Jonas",    u"Frida",  u"Trond",  u"Gunn",   u"Ahmed",    u"Leila", u"Mikkel",  u"Synnøve",
    u"Torbjørn", u"Vilde",  u"Amalie", u"Sverre", u"Ragnhild", u"Even",  u"Solveig", u"Håkon",
};
constexpr const char16_t *LastNames[]{
    u"Lien",      u"Moe",       u"Dahl",    u"Vik",    u"Ek",     u"Aas",     u"Berg",
    u"Haugen",    u"Solberg",   u"Nygård",  u"Strand", u"Bakke",  u"Myhre",   u"Sæther",
    u"Holm",      u"Lunde",     u"Ødegård", u"Fossum", u"Tangen", u"Rønning", u"Kvam",
    u"Hagen",     u"Nilsen",    u"Brekke",  u"Sunde",  u"Grønli", u"Eide",    u"Aune",
    u"Bjørnstad", u"Halvorsen", u"Iversen", u"Tveit",  u"Ali",    u"Hussain", u"Sand",
    u"Nes",       u"Skogen",    u"Løken",   u"Fjeld",  u"Åsen",
};
constexpr const char16_t *Places[]{
    u"Nordlys",   u"Fjord",     u"Vestland",  u"Bryggen",  u"Havn",      u"Solsiden", u"Granli",
    u"Storfjell", u"Elvestad",  u"Kystens",   u"Midtbyen", u"Østfold",   u"Lofoten",  u"Telemark",
    u"Dovre",     u"Jæren",     u"Hardanger", u"Sentrum",  u"Nidaros",   u"Polar",    u"Innlandet",
    u"Mjøsa",     u"Sørlandet", u"Skagerrak", u"Toten",    u"Ringerike", u"Varanger", u"Sunnmøre",
};
constexpr const char16_t *Trades[]{
    u"Bokhandel",  u"Sport",     u"Fisk og skalldyr", u"Regnskap",   u"Bygg",       u"Bakeri",
    u"Teater",     u"Kulturhus", u"Tannklinikk",      u"Hagesenter", u"Reiser",     u"Museum",
    u"Eiendom",    u"Verksted",  u"Idrettslag",       u"Bilsenter",  u"Arkitekter", u"Kraftlag",
    u"Barnehager", u"Hotell",    u"Møbler",           u"Elektro",    u"Optikk",     u"Advokater",
    u"Sykkel",     u"Apotek",    u"Forlag",           u"Vinduer",    u"Ysteri",     u"Bibliotek",
};
constexpr const char16_t *Forms[]{u"AS", u"", u"SA", u"Gruppen AS"};

constexpr const char16_t *Pages[]{
    u"forsiden",       u"nettbutikken",    u"kontaktskjemaet",    u"nyhetsarkivet",
    u"kassen",         u"produktsidene",   u"bunnteksten",        u"toppmenyen",
    u"søket",          u"ansattlisten",    u"påmeldingsskjemaet", u"arrangementskalenderen",
    u"bildegalleriet", u"innloggingen",    u"nyhetsbrevet",       u"stillingssidene",
    u"kartet",         u"prislisten",      u"handlekurven",       u"bestillingsskjemaet",
    u"medlemssidene",  u"personvernsiden", u"blogginnlegget",     u"filarkivet",
};
constexpr const char16_t *SupportSubjects[]{
    u"Hvordan endrer jeg %1?",
    u"Får ikke lagret %1",
    u"Ny redaktør trenger tilgang til %1",
    u"Glemt passord for %1",
    u"Hvordan laster jeg opp bilder til %1?",
    u"Spørsmål om statistikk for %1",
    u"Kan dere fjerne en tekst fra %1?",
    u"Hvem kan publisere på %1?",
    u"Forhåndsvisning av %1 virker ikke for meg",
    u"Hvor finner jeg loggen for %1?",
};
constexpr const char16_t *TaskSubjects[]{
    u"Nytt felt i %1",
    u"Ny utforming av %1",
    u"Oppdatere teksten i %1",
    u"Importere produkter til %1",
    u"Koble %1 til kassesystemet",
    u"Kampanje på %1",
    u"Flytte innhold fra %1",
    u"Oversette %1 til nynorsk",
    u"Sporing av besøk på %1",
    u"Raskere lasting av %1",
    u"Ny logo i %1",
    u"Universell utforming av %1",
};
constexpr const char16_t *FaultSubjects[]{
    u"%1 sender ikke e-post", u"Feil pris vises i %1",
    u"%1 er treg på mobil",   u"Feilmelding i %1",
    u"Bilder mangler i %1",   u"%1 viser feil dato",
    u"Dobbelt opp i %1",      u"Lenker i %1 er døde",
    u"%1 gir ingen treff",    u"Ordrebekreftelse fra %1 kommer ikke fram",
};
constexpr const char16_t *IncidentSubjects[]{
    u"Nettstedet svarer ikke (502)", u"Nedetid",
    u"Utsjekk feiler for alle kort", u"Sertifikatet er utløpt",
    u"Hele siden er hvit",           u"Databasen svarer ikke",
};
constexpr const char16_t *Experiences[]{
    u"Det skjer hver gang vi prøver, både i Firefox og Chrome.",
    u"Det begynte etter siste oppdatering.",
    u"Flere kunder har ringt oss om det i dag.",
    u"Vi ser det bare på telefon, ikke på datamaskin.",
    u"Det kommer ingen feilmelding, men ingenting blir lagret.",
    u"Det virket som det skulle i forrige uke.",
};
constexpr const char16_t *Urgent[]{
    u"Dette haster.",    u"Fint om dere kan se på det i dag.", u"Kan vente til neste uke.",
    u"Det haster ikke.", u"Vi trenger det før fredag.",
};
constexpr const char16_t *Questions[]{
    u"Kan du sende oss et skjermbilde av det du ser?",
    u"Hvilken side gjelder det? Send gjerne lenken.",
    u"Gjelder det alle, eller bare når du er innlogget?",
    u"Haster det, eller kan det vente til etter helgen?",
};
constexpr const char16_t *Answers[]{
    u"Det gjelder alle. Lenken ligger under.",
    u"Skjermbilde ligger ved.",
    u"Bare når jeg er innlogget som redaktør.",
    u"Det kan vente til mandag.",
};
constexpr const char16_t *Replies[]{
    u"Vi har sett på dette og rettet det. Si fra om det dukker opp igjen.",
    u"Du finner valget under Innstillinger, deretter Menyer. Der kan du dra punktet dit du vil.",
    u"Tilgangen er på plass. Logg ut og inn igjen, så skal det virke.",
    u"Vi har gjenskapt det og går i gang. Du hører fra oss når det ligger klart i testmiljøet.",
    u"Det kom av en innstilling som var endret. Nå er den satt tilbake.",
};
constexpr const char16_t *Rejections[]{
    u"Knappen er for liten på telefon.",
    u"Det mangler æ, ø og å i overskriften.",
    u"Summen blir fortsatt feil når det er to varer.",
    u"Vi ser ikke endringen på forsiden.",
};
constexpr const char16_t *TimeNotes[]{
    u"feilsøking",  u"retting og test",       u"telefon med kunden", u"oppsett i testmiljøet",
    u"publisering", u"gjennomgang av logger", u"tilpasning av mal",  u"",
};
constexpr const char16_t *Reasons[]{
    u"Kunden trakk henvendelsen.",
    u"Løste seg av seg selv.",
    u"Duplikat av en annen henvendelse.",
    u"Kunden valgte en annen løsning.",
};
constexpr const char16_t *Reviews[]{
    u"Sykdom på vakt, ny vaktliste er satt opp.",
    u"Stor pågang etter oppdateringen.",
    u"Henvendelsen ble liggende i feil kø.",
    u"Leverandøren svarte sent.",
};

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Words subjectsOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Task:
        return TaskSubjects;
    case CaseKind::Fault:
        return FaultSubjects;
    case CaseKind::Incident:
        return IncidentSubjects;
    case CaseKind::Unset:
    case CaseKind::UserSupport:
        break;
    }
    return SupportSubjects;
}

} // namespace

SamplePerson samplePerson(SampleRandom &random)
{
    const QString first = pick(random, FirstNames), last = pick(random, LastNames);
    return {first + u' ' + last, plain(first) + u'.' + plain(last)};
}

SampleCompany sampleCompany(int n)
{
    const auto at = [&n](Words words) {
        const auto count = static_cast<int>(words.size());
        const QString word = QString::fromUtf16(words[static_cast<size_t>(n % count)]);
        n /= count;
        return word;
    };
    // The trade changes fastest, so that neighbours in a list look different.
    const QString trade = at(Trades), place = at(Places), form = at(Forms);
    QString name = place + u' ' + trade;
    QString domain = plain(place) + u'-' + plain(trade);
    if (!form.isEmpty()) {
        name += u' ' + form;
        domain += u'-' + plain(form);
    }
    if (n > 0) {
        name += u' ' + QString::number(n + 1);
        domain += QString::number(n + 1);
    }
    return {name, domain + QStringLiteral(".example")};
}

QString sampleOrganisationNumber(int n)
{
    constexpr std::array Weights{3, 2, 7, 6, 5, 4, 3, 2};
    // About one number in eleven has no check digit; thirteen numbers are room enough to skip it.
    for (int candidate = 10'000'000 + n * 13;; ++candidate) {
        const QString digits = QString::number(candidate);
        int sum = 0;
        for (int i = 0; i < 8; ++i)
            sum += digits[i].digitValue() * Weights[static_cast<size_t>(i)];
        const int check = (11 - sum % 11) % 11;
        if (check < 10)
            return digits + QString::number(check);
    }
}

SampleRequest sampleRequest(SampleRandom &random, CaseKind kind, const QString &domain)
{
    SampleRequest request;
    const QString page = pick(random, Pages);
    const QString subject = pick(random, subjectsOf(kind));
    request.subject =
        upperFirst(subject.contains(QLatin1String("%1")) ? subject.arg(page) : subject);
    QStringList sentences{QStringLiteral("Hei, det gjelder %1 på %2.").arg(page, domain)};
    request.checklist.experience.found = random.permille(800);
    request.checklist.example.found = random.permille(450);
    request.checklist.link.found = random.permille(600);
    request.checklist.urgency.found = random.permille(500);
    if (request.checklist.experience.found)
        sentences += pick(random, Experiences);
    if (request.checklist.link.found)
        sentences += QStringLiteral("Siden er https://%1/%2/%3.")
                         .arg(domain, plain(page))
                         .arg(random.between(100, 99'999));
    if (request.checklist.example.found)
        sentences += QStringLiteral("Skjermbilde ligger ved.");
    if (request.checklist.urgency.found)
        sentences += pick(random, Urgent);
    request.description = sentences.join(u' ');
    return request;
}

QString sampleLetter(SampleRandom &random, SampleLetter letter, const QString &firstName,
                     const QString &agentName)
{
    const auto ours = [&](const QString &text) {
        return QStringLiteral("Hei %1,\n\n%2\n\nVennlig hilsen\n%3")
            .arg(firstName, text, agentName);
    };
    const auto theirs = [&](const QString &text) {
        return QStringLiteral("%1\n\nHilsen %2").arg(text, firstName);
    };
    switch (letter) {
    case SampleLetter::Acknowledgement:
        return ours(QStringLiteral("vi har mottatt henvendelsen din og tar den så snart vi kan."));
    case SampleLetter::Question:
        return ours(pick(random, Questions));
    case SampleLetter::Answer:
        return theirs(pick(random, Answers));
    case SampleLetter::Reply:
        return ours(pick(random, Replies));
    case SampleLetter::Estimate:
        return ours(QStringLiteral("her er prisoverslaget. Vi begynner når du har godkjent det."));
    case SampleLetter::EstimateApproved:
        return theirs(QStringLiteral("Prisoverslaget er godkjent, sett i gang."));
    case SampleLetter::Handover:
        return ours(
            QStringLiteral("endringen ligger klar i testmiljøet. Si fra når du har testet."));
    case SampleLetter::Rejection:
        return theirs(pick(random, Rejections));
    case SampleLetter::TestApproved:
        return theirs(QStringLiteral("Testet nå, fungerer fint. Dere kan publisere."));
    case SampleLetter::Published:
        return ours(QStringLiteral("endringen er publisert."));
    case SampleLetter::Update:
        return ours(QStringLiteral("vi arbeider fortsatt med saken og melder fra innen en time."));
    }
    return {};
}

QString sampleTimeNote(SampleRandom &random)
{
    return pick(random, TimeNotes);
}

QString sampleReason(SampleRandom &random)
{
    return pick(random, Reasons);
}

QString sampleReview(SampleRandom &random)
{
    return pick(random, Reviews);
}

} // namespace skranke::services
