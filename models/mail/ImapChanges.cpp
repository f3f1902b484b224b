// What a session changes in the mailbox: marks, folders, copies of what was sent.
#include "mail/ImapSession.h"

#include "mail/ImapFolderName.h"
#include "mail/ImapValues.h"

#include <libetpan/libetpan.h>

namespace skranke::mail {

Result<void> ImapSession::flag(const QList<quint32> &uids, bool deleted)
{
    expect(SmallAnswer);
    mailimap_flag_list *flags = mailimap_flag_list_new_empty();
    mailimap_flag_list_add(flags, deleted ? mailimap_flag_new_deleted() : mailimap_flag_new_seen());
    mailimap_store_att_flags *store = mailimap_store_att_flags_new_add_flags_silent(flags);
    const UidSet set(uids);
    const int code = mailimap_uid_store(m_imap, set.get(), store);
    mailimap_store_att_flags_free(store);
    if (code != MAILIMAP_NO_ERROR)
        return failed(MailProblem::NotHandedOver, QStringList());
    return {};
}

Result<void> ImapSession::markSeen(const QList<quint32> &uids)
{
    return flag(uids, false);
}

Result<void> ImapSession::moveTo(const QList<quint32> &uids, const QString &folder)
{
    const QByteArray name = imapFolderName(folder);
    const UidSet set(uids);
    const auto move = [&] {
        expect(SmallAnswer);
        return m_move ? mailimap_uid_move(m_imap, set.get(), name.constData()) == MAILIMAP_NO_ERROR
                      : copyAndDelete(uids, name).has_value();
    };
    return intoFolder(folder, move);
}

Result<void> ImapSession::intoFolder(const QString &folder, const std::function<bool()> &put)
{
    if (put())
        return {};
    if (m_socket.isBroken())
        return failed(MailProblem::Lost, QStringList{m_socket.server().host});
    expect(SmallAnswer);
    mailimap_create(m_imap, imapFolderName(folder).constData());
    if (!m_socket.isBroken() && put())
        return {};
    return failed(MailProblem::FolderMissing, QStringList{folder});
}

Result<void> ImapSession::copyAndDelete(const QList<quint32> &uids, const QByteArray &folder)
{
    const UidSet set(uids);
    if (mailimap_uid_copy(m_imap, set.get(), folder.constData()) != MAILIMAP_NO_ERROR)
        return failed(MailProblem::FolderMissing, QStringList());
    if (auto flagged = flag(uids, true); !flagged)
        return flagged;
    // Without UIDPLUS an EXPUNGE would take what others have marked as well.
    if (m_uidPlus) {
        expect(SmallAnswer);
        mailimap_uid_expunge(m_imap, set.get());
    }
    return {};
}

Result<void> ImapSession::append(const QString &folder, const QByteArray &raw, Instant at)
{
    const QByteArray name = imapFolderName(folder);
    const auto put = [&] {
        expect(SmallAnswer);
        mailimap_flag_list *flags = mailimap_flag_list_new_empty();
        mailimap_flag_list_add(flags, mailimap_flag_new_seen());
        mailimap_date_time *date = dateTimeOf(at);
        const int code = mailimap_append(m_imap, name.constData(), flags, date, raw.constData(),
                                         static_cast<size_t>(raw.size()));
        mailimap_date_time_free(date);
        mailimap_flag_list_free(flags);
        return code == MAILIMAP_NO_ERROR;
    };
    return intoFolder(folder, put);
}

} // namespace skranke::mail
