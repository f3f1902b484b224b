// The one path by which mail becomes cases (R7). The raw bytes are stored and committed before
// anything is made of them, so a mail survives whatever its parsing does.
#pragma once

#include "domain/Completeness.h"
#include "domain/Repositories.h"
#include "services/Context.h"

#include <QFuture>

#include <functional>

namespace skranke {

enum class IntakeResult { New, Reply, Duplicate, Automatic, Bounce, Unparsed, Failed };
template <> struct Codes<IntakeResult> {
    static constexpr auto table = std::to_array<Code<IntakeResult>>({
        {IntakeResult::New, "new"},
        {IntakeResult::Reply, "reply"},
        {IntakeResult::Duplicate, "duplicate"},
        {IntakeResult::Automatic, "automatic"},
        {IntakeResult::Bounce, "bounce"},
        {IntakeResult::Unparsed, "unparsed"},
        {IntakeResult::Failed, "failed"},
    });
};

} // namespace skranke

namespace skranke::services {

/// A mail as it came.
struct RawMail {
    QString source; ///< where it was found; the last part serves as a file's name
    QByteArray bytes;
    std::optional<Instant> arrived; ///< in the mailbox, where it comes from one (R2.3)
};

/// What became of one mail.
struct IntakeReport {
    QString source; ///< file, with `#n` inside an mbox
    IntakeResult result = IntakeResult::New;
    CaseId caseId;
    CaseNumber number;
    ThreadReason why = ThreadReason::NewCase;
    IncomingMail mail; ///< attachments without their contents
    QList<Attachment> attachments;
    Completeness completeness;
    std::optional<Error> error; ///< Failed: not registered, and why
};

class IntakeService {
public:
    explicit IntakeService(Context context) : m(context) {}

    /// Registers one raw mail, as registerMails does.
    IntakeReport registerMail(const QString &source, const QByteArray &raw);

    /// Registers mails in their order. The bytes of all are stored in one commit before the first
    /// is read; each is then filed in a commit of its own. Failed reports come as values: one bad
    /// mail never stops the rest. Blocking; `report` is called in this thread after each mail and
    /// returns false to stop, which leaves the rest to finishPending().
    void registerMails(const QList<RawMail> &mails,
                       const std::function<bool(const IntakeReport &)> &report);

    /// Walks files, directories, mboxes and Maildirs. Blocking; `report` is called in this thread
    /// after each mail has been committed and returns false to stop.
    void registerPaths(const MailSource &source, const QStringList &paths,
                       const std::function<bool(const IntakeReport &)> &report);

    /// Registers the mails that were stored but not registered when the program died (R7.2). How
    /// many there were. Blocking.
    Result<int> finishPending();

private:
    IntakeReport fileStored(const ReceivedMail &received, const QByteArray &raw,
                            std::optional<Instant> arrived);

    Context m;
};

} // namespace skranke::services
