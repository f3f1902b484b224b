// The door to the database. A job runs on the database's own thread in one transaction; what it
// changed is announced after the commit.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Chore.h"
#include "domain/MonitoringRepository.h"
#include "domain/Repositories.h"
#include "domain/Result.h"
#include "domain/SavedView.h"
#include "domain/TextTemplate.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace skranke {

class MailWork;

/// The repositories of one running transaction, and the list of what it touches.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;

    virtual CaseRepository &cases() = 0;
    virtual QueueRepository &queue() = 0;
    virtual MessageRepository &messages() = 0;
    virtual BlobRepository &blobs() = 0;
    virtual ReceivedRepository &received() = 0;
    virtual EventRepository &events() = 0;
    virtual ApprovalRepository &approvals() = 0;
    virtual TimeRepository &time() = 0;
    virtual BreachRepository &breaches() = 0;
    virtual RegisterRepository &registers() = 0;
    virtual OutboxRepository &outbox() = 0;
    virtual DraftRepository &drafts() = 0;
    virtual SettingRepository &settings() = 0;
    virtual MonitoringRepository &monitoring() = 0;
    virtual SavedViewRepository &savedViews() = 0;
    virtual TemplateRepository &templates() = 0;
    /// For those who fetch and send mail: domain/MailWork.h.
    virtual MailWork &mail() = 0;

    /// What this transaction touched; repositories add what they write themselves.
    ChangeSet changes;
};

class Store : public QObject {
    Q_OBJECT
public:
    enum class Access { Read, Write };

    /// Runs `job` in one transaction on a database thread. The job returns a Result; an Error, or
    /// a Failure thrown below it, rolls everything back. Read jobs see a consistent snapshot, do
    /// not wait for writers, and must not write. Callable from any thread.
    template <typename F> auto write(F job) { return run(Access::Write, std::move(job)); }
    template <typename F> auto read(F job) { return run(Access::Read, std::move(job)); }

    /// Is a shared chore this program's to do? Takes it when nobody has it, and keeps it until the
    /// program ends or dies. Asked again at every round: the answer may change when the database
    /// has been away. Callable from any thread.
    virtual QFuture<Result<bool>> holdChore(Chore chore) = 0;

Q_SIGNALS:
    /// After a commit, here or in another program; in the thread the Store lives in.
    void committed(const skranke::ChangeSet &changes);
    /// The database's server went away, or is there again; after that everything is told to have
    /// changed. Never of a database that is a file.
    void reachabilityChanged(bool reachable);

protected:
    /// A job for the database thread: gets the unit of work, or the error that kept one from being
    /// opened; returns whether to commit. `done` is called afterwards, with what the commit said.
    struct Job {
        std::function<bool(UnitOfWork &)> body;
        std::function<void(const Error *)> done;
    };
    virtual void post(Access access, Job job) = 0;

private:
    template <typename F> auto run(Access access, F job)
    {
        using R = std::invoke_result_t<F, UnitOfWork &>; // Result<T>
        struct Call {
            QPromise<R> promise;
            std::optional<R> result;
            F job;
        };
        auto call = std::make_shared<Call>(Call{{}, std::nullopt, std::move(job)});
        QFuture<R> future = call->promise.future();
        call->promise.start();
        post(access,
             Job{[call](UnitOfWork &work) {
                     call->result = call->job(work);
                     return call->result->has_value();
                 },
                 [call](const Error *error) {
                     if (error)
                         call->result = R(tl::make_unexpected(*error));
                     call->promise.addResult(std::move(*call->result));
                     call->promise.finish();
                 }});
        return future;
    }
};

} // namespace skranke

Q_DECLARE_METATYPE(skranke::ChangeSet)
