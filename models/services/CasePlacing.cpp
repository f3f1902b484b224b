// Putting right where a sender, a case or a message belongs.
#include "services/CaseReader.h"
#include "services/CaseService.h"
#include "services/CaseSteps.h"
#include "services/Events.h"
#include "services/Job.h"
#include "services/Registration.h"
#include "services/Remembered.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

/// Senders that one placing settles: the case's own, and the unplaced ones of the same domain.
QList<ContactId> sendersLike(UnitOfWork &work, const Contact &contact, const QString &domain)
{
    QList<ContactId> ids{contact.id};
    if (domain.isEmpty())
        return ids;
    for (const Contact &other : work.registers().unplacedInDomain(domain))
        if (other.id != contact.id)
            ids.append(other.id);
    return ids;
}

/// The customer's from now on, unless it is shared or somebody else's.
void rememberDomain(UnitOfWork &work, Customer &customer, const QString &domain)
{
    if (domain.isEmpty() || customer.domains.contains(domain)
        || work.registers().customerByDomain(domain))
        return;
    customer.domains.append(domain);
    if (!work.registers().update(customer))
        throw Failure({ErrorKind::Conflict, {}, {customer.name}, {}});
}

/// The messages that went over.
QList<MessageId> takeOver(UnitOfWork &work, const Case &from, const Case &into)
{
    QList<MessageId> taken;
    for (const Message &message : work.messages().ofCase(from.id)) {
        work.messages().moveTo(message.id, into.id, ThreadReason::Manual);
        taken.append(message.id);
    }
    return taken;
}

} // namespace

QFuture<Result<void>> CaseService::placeSender(CaseId id, CustomerId customerId)
{
    return writeAsAgent(
        m, [id, customerId](UnitOfWork &work, const Agent &me, Instant now) -> Result<void> {
            const auto value = loadCase(work, id);
            if (!value)
                return tl::make_unexpected(value.error());
            auto customer = work.registers().customer(customerId);
            const auto contact =
                value->contact ? work.registers().contact(value->contact) : std::nullopt;
            if (!customer || !contact)
                return fail(ErrorKind::NotFound);

            QString domain = domainOf(contact->address);
            if (isPublicMailDomain(domain))
                domain.clear();
            const QList<ContactId> senders = sendersLike(work, *contact, domain);
            rememberDomain(work, *customer, domain);
            const QList<CaseId> placed =
                work.registers().placeContacts(senders, customerId, customer->agreement);
            for (const CaseId caseId : placed) {
                auto moved = loadCase(work, caseId);
                if (!moved)
                    return tl::make_unexpected(moved.error());
                placeByContact(work, *moved);
                recomputeDue(work, *moved, now);
                if (auto written = saved(work, *std::move(moved)); !written)
                    return tl::make_unexpected(written.error());
                record(work, me, now, caseId, EventKind::CustomerPlaced, {}, {}, customer->name,
                       domain);
                work.cases().refreshSearchText(caseId);
            }
            return {};
        });
}

QFuture<Result<void>> CaseService::mergeInto(CaseId fromId, int version, CaseId intoId)
{
    const auto job = [fromId, version, intoId](UnitOfWork &work, const Agent &me,
                                               Instant now) -> Result<Changed> {
        auto from = loadCase(work, fromId, version);
        auto into = loadCase(work, intoId);
        if (!from)
            return tl::make_unexpected(from.error());
        if (!into)
            return tl::make_unexpected(into.error());
        if (from->mergedInto || into->mergedInto || fromId == intoId)
            return refuse(Reason::CaseMerged, {into->number.toString()});

        Changed changed{*from, {}, false, takeOver(work, *from, *into)};
        from->mergedInto = intoId;
        from->claimsToBelongTo = {};
        from->state = State::Cancelled;
        from->closedAt = now;
        refreshUpdateClock(work, *from, now);
        into->unread = into->unread || from->unread;
        const QString fromNumber = from->number.toString(), intoNumber = into->number.toString();
        record(work, me, now, fromId, EventKind::Merged, {}, toCode(changed.before.state),
               intoNumber);
        record(work, me, now, intoId, EventKind::Merged, {}, fromNumber, {});
        for (Case *value : {&*from, &*into}) {
            const auto written = saved(work, *value);
            if (!written)
                return tl::make_unexpected(written.error());
            *value = *written;
            work.cases().refreshSearchText(value->id);
        }
        changed.after = *from;
        return changed;
    };
    return remembered(m, writeAsAgent(m, job)).then([](const Result<Case> &merged) {
        return merged ? Result<void>() : Result<void>(tl::make_unexpected(merged.error()));
    });
}

QFuture<Result<Case>> CaseService::splitOut(MessageId messageId)
{
    return writeAsAgent(
        m, [messageId](UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
            const auto message = work.messages().find(messageId);
            if (!message)
                return fail(ErrorKind::NotFound);
            const auto origin = loadCase(work, message->caseId);
            if (!origin)
                return origin;

            Case value;
            value.source = message->kind == MessageKind::Incoming ? Source::Email : Source::Manual;
            value.subject = message->subject.isEmpty() ? origin->subject : message->subject;
            value.description = message->text;
            value.submitted = message->at;
            value.linkedTo = origin->id;
            value.contact = message->authorAddress.isEmpty()
                ? origin->contact
                : contactFor(work, message->authorAddress, message->authorName).id;
            services::registerCase(work, value, &me, now);
            work.messages().moveTo(messageId, value.id, ThreadReason::Manual);
            record(work, me, now, origin->id, EventKind::SplitOut, {}, {}, value.number.toString());
            record(work, me, now, value.id, EventKind::SplitOut, {}, origin->number.toString(), {});
            work.cases().refreshSearchText(origin->id);
            work.cases().refreshSearchText(value.id);
            return value;
        });
}

} // namespace skranke::services
