// What an agent does to one case. Each method is one use case in one transaction; the version is
// the one the page has read, and a conflict changes nothing (R10.2).
#pragma once

#include "domain/Sla.h"
#include "services/CaseEdit.h"
#include "services/CaseFile.h"
#include "services/Context.h"
#include "services/TemplateService.h"

#include <QFuture>

namespace skranke::services {

/// A case that did not arrive by mail: a call, or something we noticed ourselves.
struct NewCase {
    Source source = Source::Telephone;
    std::optional<Instant> submitted; ///< time of the call; now, if not given
    ContactId contact;                ///< an existing contact, or
    QString contactName;              ///< a new one: name and at least one of
    QString contactAddress;           ///< e-mail
    QString contactTelephone;         ///< and telephone
    CustomerId customer;              ///< none: found from the contact or the address (R2.4)
    SiteId site;
    QString subject;
    QString description;
    CaseKind kind = CaseKind::Unset;
    Level level = Level::None;
    bool take = true; ///< assign it to me at once
};

struct SideLetter;

class CaseService {
public:
    explicit CaseService(Context context) : m(context) {}

    QFuture<Result<CaseFile>> open(CaseId id) const;
    QFuture<Result<CaseId>> find(CaseNumber number) const;
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id) const;

    QFuture<Result<Case>> registerCase(NewCase request);
    /// `first` is corrected in the same transaction, before the rules are asked; a refusal undoes
    /// it too.
    QFuture<Result<Case>> perform(CaseId id, int version, TransitionRequest request,
                                  CaseEdit first = {});
    QFuture<Result<Case>> edit(CaseId id, int version, CaseEdit edit);
    /// The same for somebody who looked at the case as `seen`. When somebody else changed it
    /// since, what does not touch that goes through; the rest is a Conflict (R10.2). A step also
    /// rests on the stage, the estimate and on the customer not having written since.
    QFuture<Result<Case>> perform(const Case &seen, TransitionRequest request, CaseEdit first = {});
    QFuture<Result<Case>> edit(const Case &seen, CaseEdit edit);

    /// Composes a mail into the outbox and files it in the conversation. Does not move the case.
    QFuture<Result<Case>> reply(CaseId id, OutgoingText message);
    /// Asks somebody beside the customer; see SideConversation.h. Does not move the case.
    QFuture<Result<Case>> writeAside(CaseId id, SideLetter letter);
    /// The update an open level A case owes (R4.8).
    QFuture<Result<Case>> sendUpdate(CaseId id, OutgoingText message);
    QFuture<Result<Case>> addNote(CaseId id, QString text, QList<OutgoingFile> files = {});
    /// A telephone call with the customer; meets the response time (R4.5).
    QFuture<Result<Case>> logCall(CaseId id, QString person, QString text);

    QFuture<Result<void>> markRead(CaseId id);
    QFuture<Result<void>> saveDraft(Draft draft);

    /// Gives the sender of a case, and all unplaced senders of the same e-mail domain, a customer
    /// (R2.4). A domain that is not public is remembered as the customer's.
    QFuture<Result<void>> placeSender(CaseId id, CustomerId customer);

    /// Merges a case into another: its messages move there, it is cancelled with a link (R7.3).
    QFuture<Result<void>> mergeInto(CaseId from, int version, CaseId into);
    /// Takes a message out into a new case of its own; undoes a wrong match (R7.3).
    QFuture<Result<Case>> splitOut(MessageId message);

    /// The texts that people have prepared for writing on a case.
    TemplateService templates() const { return TemplateService(m); }
    const Agent &me() const { return m.session.me(); }

    /// The prepared text for a mail of the workflow, in the customer's language, placeholders
    /// filled in. For Question it asks only for what the checklist lacks (R2.5).
    QFuture<Result<QString>> suggestedText(CaseId id, Purpose purpose) const;

    /// The account of the response clock up to the answer, or until now (R4.7).
    QFuture<Result<Ledger>> explain(CaseId id) const;

private:
    QFuture<Result<Case>> send(CaseId id, Purpose purpose, OutgoingText text);
    using Load = std::function<Result<Case>(UnitOfWork &)>;
    QFuture<Result<Case>> performOn(Load load, TransitionRequest request, CaseEdit first);
    QFuture<Result<Case>> editOn(Load load, CaseEdit edit);

    Context m;
};

} // namespace skranke::services
