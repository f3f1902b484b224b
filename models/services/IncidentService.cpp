#include "services/IncidentService.h"

#include "services/CaseReader.h"
#include "services/CaseService.h"
#include "services/CaseSteps.h"
#include "services/Correspondence.h"
#include "services/Events.h"
#include "services/IncidentReader.h"
#include "services/IncidentWords.h"
#include "services/Job.h"
#include "services/Letters.h"
#include "services/ResponseClock.h"
#include "services/Signing.h"

namespace skranke::services {

namespace {

LetterKind kindOf(OutageLetter letter)
{
    switch (letter) {
    case OutageLetter::Update:
        return LetterKind::Update;
    case OutageLetter::Restored:
        return LetterKind::IncidentRestored;
    case OutageLetter::Report:
        break;
    }
    return LetterKind::IncidentReport;
}

/// Writes down that the site is back, once.
Result<Case> markRestored(UnitOfWork &work, Case value, const Agent &me, Instant now)
{
    auto incident = work.monitoring().incident(value.id);
    if (incident && incident->restoredAt)
        return value;
    if (!incident)
        incident = Incident{value.id, value.site, value.submitted, value.registered, {}, {}};
    incident->restoredAt = now;
    work.monitoring().save(*incident);
    record(work, me, now, value.id, EventKind::FieldChanged, QStringLiteral("restored"));
    refreshUpdateClock(work, value, now);
    return saved(work, std::move(value));
}

Result<Case> closeAnswered(UnitOfWork &work, const Case &value, const Agent &me, Instant now)
{
    TransitionRequest request;
    request.transition =
        value.state == State::Published ? Transition::Close : Transition::AnswerAndClose;
    const WorkflowFacts facts = factsOf(work, value, nullptr, me.id, now);
    return move(work, nullptr, value, request, facts, &me);
}

/// A note of the case that holds the report, so that the mail can carry it.
AttachmentId filedReport(UnitOfWork &work, const Case &value, const QByteArray &pdf,
                         const Agent &me, Instant now)
{
    Message note;
    note.caseId = value.id;
    note.kind = MessageKind::Note;
    note.agent = me.id;
    note.authorName = me.name;
    note.at = now;
    note.threadReason = ThreadReason::Manual;
    Attachment file;
    file.name = QStringLiteral("rapport-%1.pdf").arg(value.number.toString());
    file.type = QStringLiteral("application/pdf");
    file.size = pdf.size();
    file.sha256 = work.blobs().put(pdf);
    note.text = file.name;
    note.attachments = {file};
    work.messages().insert(note);
    return note.attachments.first().id;
}

} // namespace

QFuture<Result<IncidentBoard>> IncidentService::board() const
{
    return m.store.read([](UnitOfWork &work) -> Result<IncidentBoard> { return readBoard(work); });
}

QFuture<Result<Case>> IncidentService::take(CaseId id, int version)
{
    return writeAsAgent(
        m, [id, version](UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
            auto value = loadCase(work, id, version);
            if (!value)
                return value;
            if (value->state == State::New)
                return takeNew(work, *std::move(value), me, now);
            if (value->assignee == me.id)
                return value;
            const auto before =
                value->assignee ? work.registers().agent(value->assignee) : std::nullopt;
            record(work, me, now, id, EventKind::Assigned, {}, before ? before->name : QString(),
                   me.name);
            value->assignee = me.id;
            return saved(work, *std::move(value));
        });
}

QFuture<Result<PreparedLetter>> IncidentService::letter(CaseId id, OutageLetter kind,
                                                        std::optional<Language> language) const
{
    return m.store.read([id, kind, language, me = m.session.me(),
                         now = m.clock.now()](UnitOfWork &work) -> Result<PreparedLetter> {
        const auto value = loadCase(work, id);
        if (!value)
            return tl::make_unexpected(value.error());
        PreparedLetter prepared;
        prepared.language = language.value_or(languageFor(work, *value));
        QHash<QString, QString> extra;
        if (kind == OutageLetter::Report) {
            const auto report = readReport(work, id, now);
            if (!report)
                return tl::make_unexpected(report.error());
            extra.insert(QStringLiteral("rapport"), worded(*report, prepared.language).toText());
        }
        auto text = letterIn(prepared.language, work, *value, kindOf(kind), &me, now, extra);
        if (!text)
            return tl::make_unexpected(text.error());
        prepared.text = signedLetter(work, *value, *text, &me);
        if (const auto contact =
                value->contact ? work.registers().contact(value->contact) : std::nullopt)
            prepared.recipient = contact->address;
        return prepared;
    });
}

QFuture<Result<Case>> IncidentService::restored(CaseId id, int version,
                                                std::optional<OutgoingText> message, bool close)
{
    return writeAsAgent(m,
                        [id, version, message = std::move(message), close, &writer = m.mailWriter](
                            UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
                            auto value = loadCase(work, id, version);
                            if (!value)
                                return value;
                            if (message && message->text.trimmed().isEmpty())
                                return refuse(Reason::MessageMissing);
                            // Who says that all is well has had it, if nobody else has.
                            if (value->state == State::New)
                                value = takeNew(work, *std::move(value), me, now);
                            if (value && message) {
                                const auto sent = compose(work, writer, *value, Purpose::Update,
                                                          *message, &me, now);
                                if (!sent)
                                    return tl::make_unexpected(sent.error());
                                value = afterWord(work, *std::move(value), *sent, me, now);
                            }
                            if (value)
                                value = markRestored(work, *std::move(value), me, now);
                            if (value && close)
                                value = closeAnswered(work, *value, me, now);
                            return value;
                        });
}

QFuture<Result<IncidentReport>> IncidentService::report(CaseId id) const
{
    return m.store.read(
        [id, now = m.clock.now()](UnitOfWork &work) { return readReport(work, id, now); });
}

QFuture<Result<ReportDocument>> IncidentService::document(CaseId id,
                                                          std::optional<Language> language) const
{
    return m.store.read(
        [id, language, now = m.clock.now()](UnitOfWork &work) -> Result<ReportDocument> {
            const auto value = loadCase(work, id);
            if (!value)
                return tl::make_unexpected(value.error());
            return readReport(work, id, now).map([&](const IncidentReport &report) {
                return worded(report, language.value_or(languageFor(work, *value)));
            });
        });
}

QFuture<Result<Case>> IncidentService::mailReport(CaseId id, OutgoingText message, QByteArray pdf)
{
    return writeAsAgent(
        m,
        [id, message = std::move(message), pdf = std::move(pdf), &writer = m.mailWriter](
            UnitOfWork &work, const Agent &me, Instant now) mutable -> Result<Case> {
            auto value = loadCase(work, id);
            if (!value)
                return value;
            if (message.text.trimmed().isEmpty())
                return refuse(Reason::MessageMissing);
            if (!pdf.isEmpty())
                message.attachments.append(filedReport(work, *value, pdf, me, now));
            const auto sent = compose(work, writer, *value, Purpose::Reply, message, &me, now);
            if (!sent)
                return tl::make_unexpected(sent.error());
            return afterWord(work, *std::move(value), *sent, me, now);
        });
}

QFuture<Result<std::optional<Case>>> IncidentService::openOutage(CustomerId customer,
                                                                 SiteId site) const
{
    return m.store.read([customer, site](UnitOfWork &work) -> Result<std::optional<Case>> {
        std::optional<Case> ofCustomer;
        for (const Case &value : work.monitoring().openIncidents()) {
            if (site && value.site == site)
                return std::optional(value);
            if (!ofCustomer && customer && value.customer == customer && (!site || !value.site))
                ofCustomer = value;
        }
        return ofCustomer;
    });
}

} // namespace skranke::services
