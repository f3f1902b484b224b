#include "services/IncidentWords.h"

#include "domain/Zone.h"
#include "services/LanguageLocale.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace skranke::services {

namespace {

using namespace Qt::StringLiterals;

QDateTime inOslo(Instant at)
{
    static const QTimeZone oslo("Europe/Oslo");
    return QDateTime::fromSecsSinceEpoch(toUnix(at), oslo);
}

/// One text in bokmål, nynorsk and English.
struct Text {
    QString nb;
    QString nn;
    QString en;

    QString in(Language language) const
    {
        switch (language) {
        case Language::Bokmaal:
            return nb;
        case Language::Nynorsk:
            return nn;
        case Language::English:
            break;
        }
        return en;
    }
};

QString lengthText(qint64 minutes, Language language)
{
    const Text hours{u"%1 t %2 min"_s, u"%1 t %2 min"_s, u"%1 h %2 min"_s};
    const QString plain = minutes == 1
        ? Text{u"1 minutt"_s, u"1 minutt"_s, u"1 minute"_s}.in(language)
        : Text{u"%1 minutter"_s, u"%1 minutt"_s, u"%1 minutes"_s}.in(language).arg(
            localeOf(language).toString(minutes));
    if (minutes < 60)
        return plain;
    return u"%1 (%2)"_s.arg(plain, hours.in(language).arg(minutes / 60).arg(minutes % 60));
}

/// A day is named where the night passes midnight, and the zone where clocks change in it.
class Moments {
public:
    Moments(const QList<TimelineEntry> &timeline, Language language) : m_language(language)
    {
        for (const TimelineEntry &entry : timeline) {
            const QDateTime local = inOslo(entry.at);
            m_days = m_days || local.date() != inOslo(timeline.first().at).date();
            m_zones =
                m_zones || local.offsetFromUtc() != inOslo(timeline.first().at).offsetFromUtc();
        }
    }
    QString of(Instant at) const
    {
        const QDateTime local = inOslo(at);
        QString text = local.toString(u"HH:mm"_s);
        if (m_days)
            text.prepend(localeOf(m_language).toString(local, u"d. MMM "_s));
        if (m_zones)
            text += local.isDaylightTime()
                ? Text{u" (sommertid)"_s, u" (sommartid)"_s, u" (summer time)"_s}.in(m_language)
                : Text{u" (normaltid)"_s, u" (normaltid)"_s, u" (standard time)"_s}.in(m_language);
        return text;
    }

private:
    Language m_language;
    bool m_days = false;
    bool m_zones = false;
};

QString entryText(const TimelineEntry &entry, Language language)
{
    const auto byWho = [&](const Text &named, const Text &plain) {
        return entry.who.isEmpty() ? plain.in(language) : named.in(language).arg(entry.who);
    };
    switch (entry.kind) {
    case TimelineKind::AlertStarted:
        return Text{u"Varsel: %1"_s, u"Varsel: %1"_s, u"Alert: %1"_s}.in(language).arg(entry.text);
    case TimelineKind::Detected:
        return Text{u"Oppdaget av driftsvakten"_s, u"Oppdaga av driftsvakta"_s,
                    u"Detected by the on-call monitoring"_s}
            .in(language);
    case TimelineKind::Taken:
        return byWho({u"%1 tok saken"_s, u"%1 tok saka"_s, u"%1 took the case"_s},
                     {u"Saken ble tatt"_s, u"Saka vart teken"_s, u"The case was taken"_s});
    case TimelineKind::Update:
        return byWho(
            {u"%1 sendte oppdatering"_s, u"%1 sende oppdatering"_s, u"%1 sent an update"_s},
            {u"Oppdatering sendt"_s, u"Oppdatering send"_s, u"Update sent"_s});
    case TimelineKind::Call:
        return byWho({u"%1 snakket med dere på telefon"_s, u"%1 snakka med dykk på telefon"_s,
                      u"%1 spoke to you on the telephone"_s},
                     {u"Telefonsamtale"_s, u"Telefonsamtale"_s, u"Telephone call"_s});
    case TimelineKind::AlertEnded:
        return Text{u"Varselet er over: %1"_s, u"Varselet er over: %1"_s, u"The alert ended: %1"_s}
            .in(language)
            .arg(entry.text);
    case TimelineKind::Quiet:
        return Text{u"Alle varsler er over"_s, u"Alle varsel er over"_s, u"All alerts have ended"_s}
            .in(language);
    case TimelineKind::Restored:
        return byWho(
            {u"%1 bekreftet at alt er i orden igjen"_s, u"%1 stadfesta at alt er i orden att"_s,
             u"%1 confirmed that everything is back in order"_s},
            {u"Alt er i orden igjen"_s, u"Alt er i orden att"_s, u"Everything is back in order"_s});
    case TimelineKind::Closed:
        return byWho({u"%1 lukket saken"_s, u"%1 lukka saka"_s, u"%1 closed the case"_s},
                     {u"Saken ble lukket"_s, u"Saka vart lukka"_s, u"The case was closed"_s});
    }
    return {};
}

} // namespace

QString momentText(Instant at, Language language)
{
    const QString form =
        language == Language::English ? u"dddd d MMMM 'at' HH:mm"_s : u"dddd d. MMMM 'kl.' HH:mm"_s;
    return localeOf(language).toString(inOslo(at), form);
}

QString symptomText(Level level, Language language)
{
    if (level == Level::A)
        return Text{u"Nettstedet er helt eller delvis utilgjengelig."_s,
                    u"Nettstaden er heilt eller delvis utilgjengeleg."_s,
                    u"The site is wholly or partly unavailable."_s}
            .in(language);
    return Text{u"Noen funksjoner på nettstedet svikter eller er mye tregere enn normalt."_s,
                u"Nokre funksjonar på nettstaden sviktar eller er mykje treigare enn normalt."_s,
                u"Some functions of the site fail or are much slower than normal."_s}
        .in(language);
}

ReportDocument worded(const IncidentReport &report, Language language)
{
    const QString open = Text{u"ikke ennå"_s, u"ikkje enno"_s, u"not yet"_s}.in(language);
    const auto moment = [&](std::optional<Instant> at) {
        return at ? momentText(*at, language) : open;
    };
    const QLocale locale = localeOf(language);
    ReportDocument document;
    document.title =
        Text{u"Hendelsesrapport: %1, sak %2"_s, u"Hendingsrapport: %1, sak %2"_s,
             u"Incident report: %1, case %2"_s}
            .in(language)
            .arg(report.siteAddress.isEmpty() ? report.customerName : report.siteAddress,
                 report.number.toString());
    const auto fact = [&](const Text &what, const QString &value) {
        document.facts.append({what.in(language), value});
    };
    fact({u"Startet"_s, u"Starta"_s, u"Started"_s}, moment(report.started));
    fact({u"Oppdaget"_s, u"Oppdaga"_s, u"Detected"_s}, moment(report.detected));
    fact({u"Tatt"_s, u"Teken"_s, u"Taken"_s},
         report.taken && !report.takenBy.isEmpty()
             ? Text{u"%1, av %2"_s, u"%1, av %2"_s, u"%1, by %2"_s}.in(language).arg(
                 moment(report.taken), report.takenBy)
             : moment(report.taken));
    fact({u"Oppdateringer sendt"_s, u"Oppdateringar sende"_s, u"Updates sent"_s},
         locale.toString(report.updates.size()));
    fact({u"I orden igjen"_s, u"I orden att"_s, u"Restored"_s}, moment(report.restored));
    fact({u"Nedetid"_s, u"Nedetid"_s, u"Downtime"_s},
         lengthText(report.downtimeMinutes(), language));
    const QString month = locale.toString(inOslo(report.month.month.begin()), u"MMMM yyyy"_s);
    fact({u"Tilgjengelighet i %1"_s.arg(month), u"Tilgjenge i %1"_s.arg(month),
          u"Availability in %1"_s.arg(month)},
         locale.toString(report.month.milliPercent() / 1000.0, 'f', 3) + u" %"_s);

    document.timelineTitle = Text{u"Tidslinje"_s, u"Tidslinje"_s, u"Timeline"_s}.in(language);
    const Moments moments(report.timeline, language);
    for (const TimelineEntry &entry : report.timeline)
        document.timeline.append({moments.of(entry.at), entryText(entry, language)});
    return document;
}

} // namespace skranke::services
