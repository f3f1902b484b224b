#include "services/Letters.h"

#include "domain/LanguageGuess.h"
#include "services/Correspondence.h"
#include "services/IncidentWords.h"
#include "services/LanguageLocale.h"
#include "services/LetterWords.h"
#include "services/ResponseClock.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace skranke::services {

namespace {

QString hoursText(int minutes, Language language)
{
    return localeOf(language).toString(minutes / 60.0, 'f', minutes % 60 == 0 ? 0 : 1);
}

/// "09:00–16:00" of the first day that is open.
QString openingHours(const Calendar &calendar)
{
    for (const auto &day : calendar.week) {
        if (day.isEmpty())
            continue;
        const auto clock = [](int minute) {
            return QStringLiteral("%1:%2")
                .arg(minute / 60, 2, 10, QLatin1Char('0'))
                .arg(minute % 60, 2, 10, QLatin1Char('0'));
        };
        return QStringLiteral("%1–%2").arg(clock(day.first().from), clock(day.last().to));
    }
    return {};
}

QString firstName(const QString &name)
{
    return name.contains(u'@') ? QString() : name.section(u' ', 0, 0);
}

/// The name of the day, where it has one that closes it.
QString dayName(const WorkTime &hours, Instant now, Language language)
{
    const CalendarDay today = dayOf(hours.calendar(), hours.zone().dateOf(now));
    if (!today.hours.isEmpty())
        return {};
    if (!today.exceptionName.isEmpty())
        return today.exceptionName;
    return today.holidays.isEmpty() ? QString() : holidayName(today.holidays.first(), language);
}

QHash<QString, QString> valuesFor(Language language, UnitOfWork &work, const Case &value,
                                  const Agent *agent, Instant now)
{
    const auto contact = value.contact ? work.registers().contact(value.contact) : std::nullopt;
    const auto site = value.site ? work.registers().site(value.site) : std::nullopt;
    const WorkTime hours = hoursFor(work, value);
    const auto opens = hours.nextOpening(now);
    return {
        {QStringLiteral("saksnummer"), value.number.toString()},
        {QStringLiteral("emne"), bareSubject(value)},
        {QStringLiteral("kontakt"), contact ? firstName(contact->name) : QString()},
        {QStringLiteral("agent"), agent ? agent->name : QString()},
        {QStringLiteral("kundesenter"), deskOf(work).name},
        {QStringLiteral("nettsted"), site ? site->address : QString()},
        {QStringLiteral("testadresse"), value.testAddress},
        {QStringLiteral("estimat_timer"),
         value.estimateMinutes ? hoursText(*value.estimateMinutes, language) : QString()},
        {QStringLiteral("apningstider"), openingHours(calendarOf(work, value))},
        {QStringLiteral("apner"), opens ? momentText(*opens, language) : QString()},
        {QStringLiteral("svarfrist"),
         value.responseDue ? momentText(*value.responseDue, language) : QString()},
        {QStringLiteral("forventet"), expectationText(value.level, value.responseDue, language)},
        {QStringLiteral("helligdag"), dayName(hours, now, language)},
        {QStringLiteral("mangler"), missingQuestions(value.checklist, language)},
        {QStringLiteral("siden"), momentText(value.submitted, language)},
        {QStringLiteral("symptom"), symptomText(value.level, language)},
        {QStringLiteral("neste_oppdatering"),
         momentText(now + termsFor(work, value).updateInterval, language)},
    };
}

} // namespace

Language languageFor(UnitOfWork &work, const Case &value)
{
    if (value.contact) {
        const auto contact = work.registers().contact(value.contact);
        if (contact && contact->language)
            return *contact->language;
    }
    if (value.customer) {
        if (const auto customer = work.registers().customer(value.customer))
            return languageToAnswer(value.description, customer->language);
    }
    return guessLanguage(value.description).value_or(deskOf(work).language);
}

LetterKind acknowledgementKind(UnitOfWork &work, const Case &value, Instant now)
{
    const WorkTime hours = hoursFor(work, value);
    if (hours.isOpen(now))
        return LetterKind::Acknowledgement;
    return dayName(hours, now, Language::Bokmaal).isEmpty() ? LetterKind::AcknowledgementClosed
                                                            : LetterKind::AcknowledgementHoliday;
}

QString letterKey(LetterKind kind, Language language)
{
    return QStringLiteral("letter/%1/%2").arg(toCode(kind), toCode(language));
}

Result<QString> originalLetter(LetterKind kind, Language language)
{
    QFile file(QStringLiteral(":/mail/%1/%2.txt").arg(toCode(language), toCode(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, file.fileName());
    return QString::fromUtf8(file.readAll());
}

Result<QString> letterText(UnitOfWork &work, LetterKind kind, Language language)
{
    const QString own = work.settings().value(letterKey(kind, language), {});
    return own.isEmpty() ? originalLetter(kind, language) : Result<QString>(own);
}

Result<QString> letter(UnitOfWork &work, const Case &value, LetterKind kind, const Agent *agent,
                       Instant now)
{
    return letterIn(languageFor(work, value), work, value, kind, agent, now);
}

Result<QString> letterIn(Language language, UnitOfWork &work, const Case &value, LetterKind kind,
                         const Agent *agent, Instant now, const QHash<QString, QString> &extra)
{
    const auto text = letterText(work, kind, language);
    if (!text)
        return text;
    return filledIn(language, work, value, *text, agent, now, extra);
}

Result<QString> filledIn(Language language, UnitOfWork &work, const Case &value,
                         const QString &text, const Agent *agent, Instant now,
                         const QHash<QString, QString> &extra)
{
    QHash<QString, QString> values = valuesFor(language, work, value, agent, now);
    values.insert(extra);
    return fillLetter(text, values);
}

Result<QString> filled(UnitOfWork &work, const Case &value, const QString &text, const Agent *agent,
                       Instant now)
{
    return filledIn(languageFor(work, value), work, value, text, agent, now);
}

} // namespace skranke::services
