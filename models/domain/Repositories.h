// What the use cases need of a database, engine unknown. All of it is called inside a unit of work,
// on the database thread, and throws Failure when the database fails.
#pragma once

#include "domain/Approval.h"
#include "domain/BillingPeriod.h"
#include "domain/Case.h"
#include "domain/Event.h"
#include "domain/Message.h"
#include "domain/Outbox.h"
#include "domain/Queue.h"
#include "domain/Register.h"
#include "domain/Sla.h"
#include "domain/TimeEntry.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace skranke {

class CaseRepository {
public:
    virtual ~CaseRepository() = default;

    /// Draws the next number of the year and inserts; `value.id`, `number` and `version` (1) are
    /// filled in (R2.1).
    virtual void insert(Case &value, int year) = 0;
    /// Writes where id and version match, and raises `value.version`. False: somebody was first.
    [[nodiscard]] virtual bool update(Case &value) = 0;

    virtual std::optional<Case> find(CaseId id) = 0;
    virtual std::optional<Case> find(CaseNumber number) = 0;
    virtual QList<Case> ofCustomer(CustomerId customer, int limit) = 0; ///< newest first
    /// Open cases with a next due instant before `before`, earliest first: what is at risk.
    virtual QList<Case> dueBefore(Instant before) = 0;
    /// Somebody opened it. Looking is no change: the version stays.
    virtual void markRead(CaseId id) = 0;
    virtual void refreshSearchText(CaseId id) = 0; ///< after subject, people or messages changed
};

class QueueRepository {
public:
    virtual ~QueueRepository() = default;

    virtual qint64 count(const QueueFilter &filter) = 0;
    /// Rows [offset, offset + limit) in the view's order. As quick at the end as at the beginning.
    virtual QList<QueueRow> page(const QueueFilter &filter, qint64 offset, int limit) = 0;
    /// Those of `ids` that the filter shows, in the view's order.
    virtual QList<QueueRow> rows(const QueueFilter &filter, const QList<CaseId> &ids) = 0;
    /// How many rows come before the case; none when the filter does not show it.
    virtual std::optional<qint64> position(const QueueFilter &filter, CaseId id) = 0;
    /// The unread case that comes next after `after`, round the end; none when all are read. From
    /// the beginning when the filter does not show `after`.
    virtual std::optional<CaseId> nextUnread(const QueueFilter &filter, CaseId after) = 0;
    virtual QueueCounts counts(AgentId me, Instant now) = 0;
};

class MessageRepository {
public:
    virtual ~MessageRepository() = default;

    /// Fills in `id` and the attachments' ids. Attachment contents must be in the blobs.
    virtual void insert(Message &message) = 0;
    virtual std::optional<Message> find(MessageId id) = 0;
    virtual QList<Message> ofCase(CaseId id) = 0; ///< oldest first, with attachments
    virtual std::optional<Attachment> attachment(AttachmentId id) = 0;
    /// Moves a message to another case (split, merge).
    virtual void moveTo(MessageId id, CaseId to, ThreadReason reason) = 0;

    /// Newest message with one of these header Message-IDs, for threading (R7.3).
    virtual std::optional<Message> findByHeaderId(const QStringList &headerIds) = 0;
    virtual bool hasHumanResponse(CaseId id) = 0;                      ///< R4.5
    virtual std::optional<Instant> lastWordToCustomer(CaseId id) = 0;  ///< human, R4.8
    virtual bool isParticipant(CaseId id, const QString &address) = 0; ///< beside the customer
    /// The newest side conversation of the case that this address takes part in; empty: none.
    virtual QString sideWith(CaseId id, const QString &address) = 0;
    /// Automatic mails to an address since an instant (R7.4).
    virtual int automaticSince(const QString &address, Instant since) = 0;
};

/// Contents stored once, by digest.
class BlobRepository {
public:
    virtual ~BlobRepository() = default;
    /// The digest, hex; the bytes are written only if they are new.
    virtual QByteArray put(const QByteArray &content) = 0;
    virtual std::optional<QByteArray> get(const QByteArray &sha256) = 0;
};

enum class ReceivedResult { Pending, New, Reply, Automatic, Bounce, Unparsed, Duplicate };
template <> struct Codes<ReceivedResult> {
    static constexpr auto table = std::to_array<Code<ReceivedResult>>({
        {ReceivedResult::Pending, "pending"},
        {ReceivedResult::New, "new"},
        {ReceivedResult::Reply, "reply"},
        {ReceivedResult::Automatic, "automatic"},
        {ReceivedResult::Bounce, "bounce"},
        {ReceivedResult::Unparsed, "unparsed"},
        {ReceivedResult::Duplicate, "duplicate"},
    });
};

/// The record of every raw mail that ever reached us: stored first, registered after (R7.2).
struct ReceivedMail {
    QByteArray rawSha256;
    QString headerId;   ///< Message-ID; empty when missing
    QString sourceName; ///< where it was read from
    Instant storedAt{};
    ReceivedResult result = ReceivedResult::Pending;
    CaseId caseId;
    MessageId message;
};

class ReceivedRepository {
public:
    virtual ~ReceivedRepository() = default;
    /// By digest, else by Message-ID where there is one. Of several with one Message-ID, the first
    /// that was registered.
    virtual std::optional<ReceivedMail> find(const QString &headerId,
                                             const QByteArray &rawSha256) = 0;
    virtual void insert(const ReceivedMail &mail) = 0;
    virtual void update(const ReceivedMail &mail) = 0; ///< by rawSha256
    virtual QList<ReceivedMail> pending() = 0;         ///< stored, then the program died
};

class EventRepository {
public:
    virtual ~EventRepository() = default;
    virtual void append(Event &event) = 0;
    virtual QList<Event> ofCase(CaseId id) = 0; ///< oldest first
};

class ApprovalRepository {
public:
    virtual ~ApprovalRepository() = default;
    virtual void insert(Approval &approval) = 0;
    virtual QList<Approval> ofCase(CaseId id) = 0; ///< oldest first
};

struct CaseSeconds {
    CaseId caseId;
    Seconds worked{};
};

class TimeRepository {
public:
    virtual ~TimeRepository() = default;

    virtual void insert(TimeEntry &entry) = 0;
    [[nodiscard]] virtual bool update(TimeEntry &entry) = 0; ///< by id and version
    virtual void remove(TimeEntryId id) = 0;
    virtual std::optional<TimeEntry> find(TimeEntryId id) = 0;
    virtual QList<TimeEntry> ofCase(CaseId id) = 0; ///< oldest first
    virtual QList<TimeEntry> ofAgent(AgentId agent, Instant from, Instant to) = 0;
    /// Every entry of the cases that have at least one in [from, to), oldest first.
    virtual QList<TimeEntry> ofCasesActive(Instant from, Instant to) = 0;
    /// Cases that need an estimate but have no time yet still belong in the billing view (R6.4).
    virtual QList<CaseId> openNeedingEstimate() = 0;

    virtual std::optional<Timer> timer(CaseId id, AgentId agent) = 0;
    virtual QList<Timer> timersOf(AgentId agent) = 0;
    virtual void saveTimer(const Timer &timer) = 0;
    virtual void removeTimer(CaseId id, AgentId agent) = 0;

    virtual QList<BillingPeriod> periods() = 0; ///< locked months
    /// Locks a month with its lines; from then on its entries cannot change (R6.6).
    virtual void lock(const BillingPeriod &period, const QList<PeriodLine> &lines) = 0;
    virtual QList<PeriodLine> linesOf(Month month) = 0;
    virtual QHash<CaseId, HalfHours> billedBefore(Month month, const QList<CaseId> &cases) = 0;
};

class BreachRepository {
public:
    virtual ~BreachRepository() = default;
    virtual void insert(Breach &breach) = 0;
    [[nodiscard]] virtual bool update(Breach &breach) = 0;
    virtual std::optional<Breach> find(BreachId id) = 0;
    virtual QList<Breach> ofCase(CaseId id) = 0;
    virtual QList<Breach> dueWithin(Instant from, Instant to) = 0; ///< newest first
    /// Level A and B cases whose response fell due in [from, to), for shares and medians.
    virtual QList<Case> casesDueWithin(Instant from, Instant to) = 0;
    /// How many cases were submitted in each hour of [from, to) that saw any, in order. No level or
    /// customer: of all.
    virtual QList<std::pair<Instant, int>>
    submittedByHour(Instant from, Instant to, std::optional<Level> level, CustomerId customer) = 0;
};

class RegisterRepository {
public:
    virtual ~RegisterRepository() = default;

    virtual QList<Agent> agents() = 0;
    virtual std::optional<Agent> agent(AgentId id) = 0;
    virtual void insert(Agent &agent) = 0;
    [[nodiscard]] virtual bool update(Agent &agent) = 0;

    virtual QList<Customer> customers(const QString &search, bool withRetired) = 0; ///< by name
    virtual std::optional<Customer> customer(CustomerId id) = 0;
    virtual std::optional<Customer> customerByDomain(const QString &domain) = 0;
    virtual void insert(Customer &customer) = 0;
    [[nodiscard]] virtual bool update(Customer &customer) = 0;
    [[nodiscard]] virtual bool remove(CustomerId id) = 0; ///< false: still referred to

    virtual QList<Contact> contacts(CustomerId customer) = 0;
    virtual QList<Contact> searchContacts(const QString &text, int limit) = 0;
    virtual std::optional<Contact> contact(ContactId id) = 0;
    virtual std::optional<Contact> contactByAddress(const QString &address) = 0;
    virtual void insert(Contact &contact) = 0;
    [[nodiscard]] virtual bool update(Contact &contact) = 0;
    [[nodiscard]] virtual bool remove(ContactId id) = 0;
    /// Gives every case of these contacts that has no customer this one; the cases it touched.
    virtual QList<CaseId> placeContacts(const QList<ContactId> &contacts, CustomerId customer,
                                        AgreementId agreement) = 0;
    virtual QList<Contact> unplacedInDomain(const QString &domain) = 0;

    virtual QList<Site> sites(CustomerId customer) = 0;
    virtual std::optional<Site> site(SiteId id) = 0;
    virtual void insert(Site &site) = 0;
    [[nodiscard]] virtual bool update(Site &site) = 0;
    [[nodiscard]] virtual bool remove(SiteId id) = 0;

    virtual QList<Agreement> agreements() = 0;
    virtual std::optional<Agreement> agreement(AgreementId id) = 0;
    virtual void insert(Agreement &agreement) = 0;
    [[nodiscard]] virtual bool update(Agreement &agreement) = 0;
    [[nodiscard]] virtual bool remove(AgreementId id) = 0;

    virtual QList<Calendar> calendars() = 0; ///< the first is the desk's service hours
    virtual std::optional<Calendar> calendar(CalendarId id) = 0;
    virtual void insert(Calendar &calendar) = 0;
    [[nodiscard]] virtual bool update(Calendar &calendar) = 0;
    [[nodiscard]] virtual bool remove(CalendarId id) = 0; ///< false: an agreement refers to it
};

class OutboxRepository {
public:
    virtual ~OutboxRepository() = default;
    virtual void insert(OutgoingEntry &entry) = 0;
    virtual QList<OutgoingEntry> list(std::optional<OutgoingState> state,
                                      int limit) = 0; ///< newest first
    virtual std::optional<OutgoingEntry> find(OutgoingId id) = 0;
    virtual void setState(OutgoingId id, OutgoingState state, Instant at,
                          const QString &problem) = 0;
};

class DraftRepository {
public:
    virtual ~DraftRepository() = default;
    virtual void save(const Draft &draft) = 0; ///< an empty text removes it
    virtual QList<Draft> ofCase(CaseId id, AgentId agent) = 0;
};

/// Small desk-wide values: the desk's own address, name, language of letters.
class SettingRepository {
public:
    virtual ~SettingRepository() = default;
    virtual QString value(const QString &key, const QString &fallback) = 0;
    virtual void set(const QString &key, const QString &value) = 0;
};

} // namespace skranke
