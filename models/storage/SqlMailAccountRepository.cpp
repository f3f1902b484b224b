#include "storage/SqlMailAccountRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<MailAccount> auto &value)
{
    visit("version", value.version);
    visit("address", value.address);
    visit("sender_name", value.senderName);
    visit("signature", value.signature);
    visit("enabled", value.enabled);
    visit("user_name", value.user);
    visit("login", value.login);
    visit("provider", value.signIn.provider);
    visit("client_id", value.signIn.clientId);
    visit("tenant", value.signIn.tenant);
    visit("authorization_url", value.signIn.authorizationUrl);
    visit("token_url", value.signIn.tokenUrl);
    visit("scope", value.signIn.scope);
    visit("signed_in_as", value.signIn.as);
    visit("signed_in_at", value.signIn.since);
    visit("incoming_host", value.incoming.host);
    visit("incoming_port", value.incoming.port);
    visit("incoming_security", value.incoming.security);
    visit("folders", value.folders);
    visit("after_intake", value.after);
    visit("move_to", value.moveTo);
    visit("old_mail", value.oldMail);
    visit("outgoing_host", value.outgoing.host);
    visit("outgoing_port", value.outgoing.port);
    visit("outgoing_security", value.outgoing.security);
    visit("sent_folder", value.sentFolder);
}

namespace {

quint32 uidFrom(qint64 number)
{
    return static_cast<quint32>(number);
}

} // namespace

QList<MailAccount> SqlMailAccountRepository::all()
{
    static const QString sql =
        u"SELECT %1 FROM mail_accounts ORDER BY address"_s.arg(selectList<MailAccount>());
    Statement statement(m_connection, sql);
    return readAll<MailAccount>(statement);
}

std::optional<MailAccount> SqlMailAccountRepository::find(MailAccountId id)
{
    static const QString sql =
        u"SELECT %1 FROM mail_accounts WHERE id = :id"_s.arg(selectList<MailAccount>());
    Statement statement(m_connection, sql);
    statement.bind(u":id"_s, id);
    return readOne<MailAccount>(statement);
}

void SqlMailAccountRepository::insert(MailAccount &account)
{
    static const QString sql = insertInto<MailAccount>(u"mail_accounts"_s);
    insertRow(m_connection, sql, account);
    m_changes.registers = true;
}

bool SqlMailAccountRepository::update(MailAccount &account)
{
    static const QString sql = updateOf<MailAccount>(u"mail_accounts"_s);
    if (!updateRow(m_connection, sql, account))
        return false;
    m_changes.registers = true;
    return true;
}

void SqlMailAccountRepository::remove(MailAccountId id)
{
    Statement(m_connection, u"DELETE FROM mail_accounts WHERE id = :id"_s).bind(u":id"_s, id).run();
    m_changes.registers = true;
}

std::optional<FolderProgress> SqlMailAccountRepository::progress(MailAccountId id,
                                                                 const QString &folder)
{
    Statement statement(m_connection,
                        u"SELECT account_id, folder, uid_validity, last_uid, since, trying_uid, "
                        "tries FROM mail_progress "
                        "WHERE account_id = :account AND folder = :folder"_s);
    if (!statement.bind(u":account"_s, id).bind(u":folder"_s, folder).next())
        return std::nullopt;
    FolderProgress progress;
    qint64 validity = 0, last = 0, trying = 0;
    statement.row() >> progress.account >> progress.folder >> validity >> last >> progress.since
        >> trying >> progress.tries;
    progress.uidValidity = uidFrom(validity);
    progress.lastUid = uidFrom(last);
    progress.tryingUid = uidFrom(trying);
    return progress;
}

void SqlMailAccountRepository::saveProgress(const FolderProgress &progress)
{
    Statement(m_connection,
              u"INSERT INTO mail_progress (account_id, folder, uid_validity, last_uid, since, "
              "trying_uid, tries) "
              "VALUES (:account, :folder, :validity, :last, :since, :trying, :tries) "
              "ON CONFLICT (account_id, folder) DO UPDATE SET "
              "uid_validity = EXCLUDED.uid_validity, last_uid = EXCLUDED.last_uid, "
              "since = EXCLUDED.since, trying_uid = EXCLUDED.trying_uid, "
              "tries = EXCLUDED.tries"_s)
        .bind(u":account"_s, progress.account)
        .bind(u":folder"_s, progress.folder)
        .bind(u":validity"_s, qint64{progress.uidValidity})
        .bind(u":last"_s, qint64{progress.lastUid})
        .bind(u":since"_s, progress.since)
        .bind(u":trying"_s, qint64{progress.tryingUid})
        .bind(u":tries"_s, progress.tries)
        .run();
}

QList<SetAsideMail> SqlMailAccountRepository::setAside()
{
    Statement statement(m_connection,
                        u"SELECT id, account_id, folder, uid_validity, uid, size, arrived, at, "
                        "problem FROM set_aside_mail ORDER BY at DESC, id DESC"_s);
    QList<SetAsideMail> mails;
    while (statement.next()) {
        SetAsideMail mail;
        qint64 validity = 0, uid = 0;
        statement.row() >> mail.id >> mail.account >> mail.folder >> validity >> uid >> mail.size
            >> mail.arrived >> mail.at >> mail.problem;
        mail.uidValidity = uidFrom(validity);
        mail.uid = uidFrom(uid);
        mails.append(mail);
    }
    return mails;
}

void SqlMailAccountRepository::insert(SetAsideMail &mail)
{
    Statement statement(m_connection,
                        u"INSERT INTO set_aside_mail (account_id, folder, uid_validity, uid, "
                        "size, arrived, at, problem) "
                        "VALUES (:account, :folder, :validity, :uid, :size, :arrived, :at, "
                        ":problem) ON CONFLICT (account_id, folder, uid_validity, uid) "
                        "DO UPDATE SET problem = EXCLUDED.problem, at = EXCLUDED.at "
                        "RETURNING id"_s);
    statement.bind(u":account"_s, mail.account)
        .bind(u":folder"_s, mail.folder)
        .bind(u":validity"_s, qint64{mail.uidValidity})
        .bind(u":uid"_s, qint64{mail.uid})
        .bind(u":size"_s, mail.size)
        .bind(u":arrived"_s, mail.arrived)
        .bind(u":at"_s, mail.at)
        .bind(u":problem"_s, mail.problem);
    if (statement.next()) {
        Row row = statement.row();
        row >> mail.id;
    }
    m_changes.registers = true;
}

void SqlMailAccountRepository::removeSetAside(SetAsideId id)
{
    Statement(m_connection, u"DELETE FROM set_aside_mail WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .run();
    m_changes.registers = true;
}

std::optional<Instant> SqlMailAccountRepository::arrival(const QByteArray &rawSha256)
{
    Statement statement(m_connection,
                        u"SELECT arrived_at FROM received_mail WHERE raw_sha256 = :raw"_s);
    std::optional<Instant> at;
    if (statement.bind(u":raw"_s, rawSha256).next()) {
        Row row = statement.row();
        row >> at;
    }
    return at;
}

void SqlMailAccountRepository::setArrival(const QByteArray &rawSha256, Instant at)
{
    Statement(m_connection, u"UPDATE received_mail SET arrived_at = :at WHERE raw_sha256 = :raw"_s)
        .bind(u":at"_s, at)
        .bind(u":raw"_s, rawSha256)
        .run();
}

QList<MailAccountStatus> SqlMailAccountRepository::statuses()
{
    Statement statement(
        m_connection,
        u"SELECT account_id, fetched_at, failed_at, problem FROM mail_account_status"_s);
    QList<MailAccountStatus> statuses;
    while (statement.next()) {
        MailAccountStatus status;
        statement.row() >> status.account >> status.fetchedAt >> status.failedAt >> status.problem;
        statuses.append(status);
    }
    return statuses;
}

void SqlMailAccountRepository::saveStatus(const MailAccountStatus &status)
{
    Statement(m_connection,
              u"INSERT INTO mail_account_status (account_id, fetched_at, failed_at, problem) "
              "VALUES (:account, :fetched, :failed, :problem) "
              "ON CONFLICT (account_id) DO UPDATE SET fetched_at = EXCLUDED.fetched_at, "
              "failed_at = EXCLUDED.failed_at, problem = EXCLUDED.problem"_s)
        .bind(u":account"_s, status.account)
        .bind(u":fetched"_s, status.fetchedAt)
        .bind(u":failed"_s, status.failedAt)
        .bind(u":problem"_s, status.problem)
        .run();
    m_changes.outbox = true;
}

} // namespace skranke::storage
