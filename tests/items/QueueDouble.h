// A queue in memory behind the store's interface, whose reads are answered when the test says so.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"
#include "services/Context.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <deque>
#include <stdexcept>

namespace skranke::tests {

/// Cases in an order of their own; `isShown` stands for the view's conditions.
class QueueDouble final : public QueueRepository {
public:
    QList<QueueRow> cases;
    QueueCounts counted;
    int pagesRead = 0;

    qint64 count(const QueueFilter &filter) override { return shown(filter).size(); }
    QList<QueueRow> page(const QueueFilter &filter, qint64 offset, int limit) override
    {
        ++pagesRead;
        return shown(filter).mid(offset, limit);
    }
    QList<QueueRow> rows(const QueueFilter &filter, const QList<CaseId> &ids) override
    {
        QList<QueueRow> found = shown(filter);
        found.removeIf([&](const QueueRow &row) { return !ids.contains(row.id); });
        return found;
    }
    std::optional<qint64> position(const QueueFilter &filter, CaseId id) override
    {
        const QList<QueueRow> all = shown(filter);
        for (qint64 i = 0; i < all.size(); ++i)
            if (all[i].id == id)
                return i;
        return std::nullopt;
    }
    std::optional<CaseId> nextUnread(const QueueFilter &filter, CaseId after) override
    {
        const QList<QueueRow> all = shown(filter);
        const qint64 begin = position(filter, after).value_or(-1) + 1;
        for (qint64 i = 0; i < all.size(); ++i)
            if (const QueueRow &row = all[(begin + i) % all.size()]; row.unread)
                return row.id;
        return std::nullopt;
    }
    QueueCounts counts(AgentId, Instant) override { return counted; }

    QList<QueueRow> shown(const QueueFilter &filter) const
    {
        QList<QueueRow> found;
        for (const QueueRow &row : cases)
            if (filter.view == View::Everything || isOpen(row.state))
                found.append(row);
        return found;
    }
};

class UnitOfWorkDouble final : public UnitOfWork {
public:
    explicit UnitOfWorkDouble(QueueDouble &queue) : m_queue(queue) {}

    QueueRepository &queue() override { return m_queue; }
    CaseRepository &cases() override { none(); }
    MessageRepository &messages() override { none(); }
    BlobRepository &blobs() override { none(); }
    ReceivedRepository &received() override { none(); }
    EventRepository &events() override { none(); }
    ApprovalRepository &approvals() override { none(); }
    TimeRepository &time() override { none(); }
    BreachRepository &breaches() override { none(); }
    RegisterRepository &registers() override { none(); }
    OutboxRepository &outbox() override { none(); }
    DraftRepository &drafts() override { none(); }
    SettingRepository &settings() override { none(); }
    MonitoringRepository &monitoring() override { none(); }
    SavedViewRepository &savedViews() override { none(); }
    TemplateRepository &templates() override { none(); }
    MailWork &mail() override { none(); }

private:
    [[noreturn]] static void none() { throw std::logic_error("only the queue is doubled"); }

    QueueDouble &m_queue;
};

class StoreDouble final : public Store {
public:
    explicit StoreDouble(QueueDouble &queue) : m_queue(queue) {}

    /// Answers the reads asked for so far, and those asked for in answer to them.
    void answer()
    {
        while (answerOne())
            ;
    }
    bool answerOne()
    {
        if (m_jobs.empty())
            return false;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        UnitOfWorkDouble work(m_queue);
        if (!m_error)
            job.body(work);
        job.done(m_error ? &*m_error : nullptr);
        QCoreApplication::processEvents(); // answers arrive as events
        return true;
    }
    size_t waiting() const { return m_jobs.size(); }
    void failWith(std::optional<Error> error) { m_error = std::move(error); }

    void commit(const QSet<CaseId> &cases)
    {
        ChangeSet changes;
        changes.cases = cases;
        Q_EMIT committed(changes);
    }

    QFuture<Result<bool>> holdChore(Chore) override
    {
        return QtFuture::makeReadyFuture(Result<bool>(true));
    }

protected:
    void post(Access, Job job) override { m_jobs.push_back(std::move(job)); }

private:
    QueueDouble &m_queue;
    std::deque<Job> m_jobs;
    std::optional<Error> m_error;
};

class NoMail final : public MailReader, public MailWriter {
public:
    Result<IncomingMail> read(const QByteArray &) const override
    {
        return fail(ErrorKind::Unreadable);
    }
    Result<QByteArray> write(const OutgoingMail &) const override
    {
        return fail(ErrorKind::Internal);
    }
};

/// Everything a page of the queue is built from.
struct QueueBench {
    QueueDouble queue;
    StoreDouble store{queue};
    FixedClock clock{fromUnix(1'795'428'000)}; // 2026-11-23T10:00:00Z, a Monday
    services::Session session{kari()};
    NoMail mail;
    services::Context context{store, clock, session, mail, mail};

    static Agent kari()
    {
        Agent agent;
        agent.id = {1};
        agent.name = QStringLiteral("Kari Nordmann");
        agent.initials = QStringLiteral("KN");
        agent.role = Role::Lead;
        return agent;
    }
    static QueueRow row(int number)
    {
        QueueRow row;
        row.id = {number};
        row.version = 1;
        row.number = {2026, number};
        row.subject = QStringLiteral("Case %1").arg(number);
        return row;
    }
    void fill(int cases)
    {
        for (int number = 1; number <= cases; ++number)
            queue.cases.append(row(number));
    }
};

} // namespace skranke::tests
