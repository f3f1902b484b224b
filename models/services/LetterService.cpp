#include "services/LetterService.h"

#include "services/IncidentWords.h"
#include "services/Job.h"
#include "services/LetterWords.h"
#include "services/Letters.h"
#include "services/ResponseClock.h"
#include "services/Signing.h"

namespace skranke::services {

namespace {

constexpr qsizetype LongestText = 20'000;

Result<void> checkLetter(LetterKind kind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("text")});
    if (text.size() > LongestText)
        return refuse(Reason::TextTooLong, {QString::number(LongestText)});
    if (const auto unknown = unknownPlaceholder(text, placeholdersOf(kind)))
        return refuse(Reason::PlaceholderUnknown, {*unknown});
    if (const auto missing = missingPlaceholder(kind, text))
        return refuse(Reason::PlaceholderMissing, {*missing});
    return {};
}

Result<LetterSheet> sheetOf(UnitOfWork &work, LetterKind kind, Language language)
{
    const auto text = letterText(work, kind, language);
    const auto original = originalLetter(kind, language);
    if (!text || !original)
        return tl::make_unexpected(text ? original.error() : text.error());
    return LetterSheet{kind, language, *text, *original};
}

/// What the made-up case has beside what follows from the desk.
QHash<QString, QString> madeUp(Language language, Instant now)
{
    const auto hour = std::chrono::hours(1);
    const bool english = language == Language::English;
    return {
        {QStringLiteral("kontakt"), QStringLiteral("Ola")},
        {QStringLiteral("nettsted"), QStringLiteral("bokhuset.example")},
        {QStringLiteral("testadresse"), QStringLiteral("https://test.bokhuset.example")},
        {QStringLiteral("estimat_timer"), english ? QStringLiteral("6.5") : QStringLiteral("6,5")},
        {QStringLiteral("svarfrist"), momentText(now + 24 * hour, language)},
        {QStringLiteral("siden"), momentText(now - hour, language)},
        {QStringLiteral("symptom"), symptomText(Level::A, language)},
        {QStringLiteral("helligdag"), holidayName(Holiday::EasterMonday, language)},
        {QStringLiteral("rapport"), QStringLiteral("[…]")},
    };
}

Case caseToShow(UnitOfWork &work, Language language, Instant now)
{
    Case value;
    value.number = *CaseNumber::parse(u"2026-000419");
    value.subject = language == Language::English ? QStringLiteral("The form sends no e-mail")
        : language == Language::Nynorsk           ? QStringLiteral("Skjemaet sender ikkje e-post")
                                                  : QStringLiteral("Skjemaet sender ikke e-post");
    value.submitted = now;
    recomputeDue(work, value, now);
    return value;
}

} // namespace

QFuture<Result<LetterSheet>> LetterService::sheet(LetterKind kind, Language language) const
{
    return m.store.read([kind, language](UnitOfWork &work) -> Result<LetterSheet> {
        return sheetOf(work, kind, language);
    });
}

QFuture<Result<LetterSheet>> LetterService::save(LetterKind kind, Language language, QString text)
{
    return writeAsLead(m,
                       [kind, language, text = text.remove(u'\r')](UnitOfWork &work, const Agent &,
                                                                   Instant) -> Result<LetterSheet> {
                           const auto original = originalLetter(kind, language);
                           if (!original)
                               return tl::make_unexpected(original.error());
                           const bool back =
                               text.trimmed().isEmpty() || text.trimmed() == original->trimmed();
                           if (!back)
                               if (auto valid = checkLetter(kind, text); !valid)
                                   return tl::make_unexpected(valid.error());
                           work.settings().set(letterKey(kind, language), back ? QString() : text);
                           return sheetOf(work, kind, language);
                       });
}

QFuture<Result<QString>> LetterService::preview(LetterKind kind, Language language,
                                                QString text) const
{
    return m.store.read([kind, language, text = std::move(text), me = m.session.me(),
                         now = m.clock.now()](UnitOfWork &work) -> Result<QString> {
        if (auto valid = checkLetter(kind, text); !valid)
            return tl::make_unexpected(valid.error());
        const Case value = caseToShow(work, language, now);
        const Agent *actor = isAutomatic(kind) ? nullptr : &me;
        const auto letter =
            filledIn(language, work, value, text, actor, now, madeUp(language, now));
        if (!letter)
            return letter;
        const Signatures signatures = signaturesFor(work, value, actor);
        return withSignature(*letter, signatures.texts.value(language));
    });
}

} // namespace skranke::services
