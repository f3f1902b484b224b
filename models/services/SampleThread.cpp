#include "domain/TransitionLetter.h"
#include "services/IntakeService.h"
#include "services/SampleMail.h"
#include "services/SampleStory.h"
#include "services/SlaService.h"
#include "services/TimeService.h"

namespace skranke::services {

namespace {

/// What sample mails quote of ours, and the case of the story that they mean by it.
constexpr const char *QuotedNumber = "2026-000001";
constexpr const char16_t *NumberedCase = u"landingsside";
constexpr const char *QuotedLetter = "sv.kalender@skranke.example";
constexpr const char16_t *LetterCase = u"kalender";

template <typename T> Result<void> dropped(const Result<T> &result)
{
    return result ? Result<void>() : tl::make_unexpected(result.error());
}

TransitionRequest requestOf(Transition transition)
{
    TransitionRequest request;
    request.transition = transition;
    return request;
}

OutgoingText outgoing(const QString &text)
{
    OutgoingText message;
    message.text = text;
    return message;
}

Result<QByteArray> asQuotedHere(SampleStory &story, QByteArray raw)
{
    if (const auto id = story.known(QString::fromUtf16(NumberedCase))) {
        const auto value = story.caseOf(*id);
        if (!value)
            return tl::make_unexpected(value.error());
        raw.replace(QuotedNumber, value->number.toString().toLatin1());
    }
    if (const auto id = story.known(QString::fromUtf16(LetterCase))) {
        const auto file = CaseService(story.context()).open(*id).result();
        if (!file)
            return tl::make_unexpected(file.error());
        QByteArray newest;
        for (const Message &message : file->messages)
            if (isHumanResponse(message))
                newest = message.messageId.toLatin1();
        raw.replace(QuotedLetter, newest);
    }
    return raw;
}

} // namespace

SampleThread &SampleThread::at(Instant when)
{
    m_at = when;
    return *this;
}

SampleThread &SampleThread::by(SampleAgent who)
{
    m_who = who;
    return *this;
}

SampleThread &SampleThread::act(SampleStory::Act act)
{
    m_story.add(m_at, m_who, m_name, std::move(act));
    return *this;
}

SampleThread &SampleThread::mail(const char *file)
{
    m_story.begin(
        m_at, m_who, m_name,
        [&story = m_story, when = m_at, name = QString::fromLatin1(file)]() -> Result<CaseId> {
            const auto raw = sampleMail(name, when).and_then([&](const QByteArray &bytes) {
                return asQuotedHere(story, bytes);
            });
            if (!raw)
                return tl::make_unexpected(raw.error());
            const IntakeReport report = IntakeService(story.context()).registerMail(name, *raw);
            if (report.error)
                return tl::make_unexpected(*report.error);
            return report.caseId;
        });
    return *this;
}

SampleThread &SampleThread::found(NewCase request)
{
    m_story.begin(m_at, m_who, m_name, [&story = m_story, request]() -> Result<CaseId> {
        return CaseService(story.context()).registerCase(request).result().map(&Case::id);
    });
    return *this;
}

SampleThread &SampleThread::edit(const CaseEdit &edit)
{
    return act([&story = m_story, edit](CaseId id) -> Result<void> {
        const auto value = story.caseOf(id);
        if (!value)
            return dropped(value);
        return dropped(CaseService(story.context()).edit(id, value->version, edit).result());
    });
}

SampleThread &SampleThread::level(Level level)
{
    CaseEdit change;
    change.level = level;
    return edit(change);
}

SampleThread &SampleThread::kind(CaseKind kind)
{
    CaseEdit change;
    change.kind = kind;
    return edit(change);
}

SampleThread &SampleThread::perform(TransitionRequest request, CaseEdit first)
{
    return act([&story = m_story, request, first](CaseId id) mutable -> Result<void> {
        CaseService cases(story.context());
        const auto value = story.caseOf(id);
        if (!value)
            return dropped(value);
        if (const auto purpose = letterOf(request.transition)) {
            const auto text = cases.suggestedText(id, *purpose).result();
            if (!text)
                return dropped(text);
            request.message = outgoing(*text);
        }
        return dropped(cases.perform(id, value->version, request, first).result());
    });
}

SampleThread &SampleThread::move(Transition transition, const QString &words)
{
    TransitionRequest request = requestOf(transition);
    request.words = words;
    return perform(request);
}

SampleThread &SampleThread::assess(CaseKind kind, std::optional<int> estimateMinutes)
{
    TransitionRequest request = requestOf(Transition::Assess);
    request.kind = kind;
    request.estimateMinutes = estimateMinutes;
    return perform(request);
}

SampleThread &SampleThread::sendEstimate(CaseKind kind, int estimateMinutes)
{
    // Set first: the prepared letter names the estimate.
    CaseEdit change;
    change.kind = kind;
    change.estimateMinutes = std::optional<int>(estimateMinutes);
    return edit(change).move(Transition::SendEstimate);
}

SampleThread &SampleThread::approvedByMail(Transition transition)
{
    return act([&story = m_story, transition](CaseId id) -> Result<void> {
        CaseService cases(story.context());
        const auto file = cases.open(id).result();
        if (!file)
            return dropped(file);
        TransitionRequest request = requestOf(transition);
        request.evidence = Evidence{};
        for (const Message &message : file->messages)
            if (isFromCustomer(message))
                request.evidence->message = message.id;
        return dropped(cases.perform(id, file->value.version, request).result());
    });
}

SampleThread &SampleThread::approvedByTelephone(Transition transition, const QString &person)
{
    TransitionRequest request = requestOf(transition);
    request.evidence = Evidence{};
    request.evidence->person = person;
    request.evidence->note = QStringLiteral("Godkjent på telefon.");
    return perform(request);
}

SampleThread &SampleThread::reply(const QString &text)
{
    return act([&story = m_story, text](CaseId id) {
        return dropped(CaseService(story.context()).reply(id, outgoing(text)).result());
    });
}

SampleThread &SampleThread::update(const QString &text)
{
    return act([&story = m_story, text](CaseId id) {
        return dropped(CaseService(story.context()).sendUpdate(id, outgoing(text)).result());
    });
}

SampleThread &SampleThread::note(const QString &text)
{
    return act([&story = m_story, text](CaseId id) {
        return dropped(CaseService(story.context()).addNote(id, text).result());
    });
}

SampleThread &SampleThread::worked(int minutes, const QString &note)
{
    return act([&story = m_story, minutes, note](CaseId id) {
        ManualEntry entry;
        entry.caseId = id;
        entry.duration = Minutes{minutes};
        entry.note = note;
        return dropped(TimeService(story.context()).add(entry).result());
    });
}

SampleThread &SampleThread::timer()
{
    return act([&story = m_story](CaseId id) {
        return dropped(TimeService(story.context()).start(id).result());
    });
}

SampleThread &SampleThread::reviewed(BreachCause cause, const QString &comment)
{
    return act([&story = m_story, cause, comment](CaseId id) -> Result<void> {
        const auto file = CaseService(story.context()).open(id).result();
        if (!file)
            return dropped(file);
        for (const Breach &breach : file->breaches) {
            const auto done = SlaService(story.context())
                                  .review(breach.id, breach.version, cause, comment)
                                  .result();
            if (!done)
                return dropped(done);
        }
        return {};
    });
}

} // namespace skranke::services
