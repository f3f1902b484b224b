// A mailbox the desk lives on: where its mail is fetched, how ours is sent, and how far we are.
#pragma once

#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/SignIn.h"
#include "domain/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

using MailAccountId = Id<struct MailAccountTag>;
using SetAsideId = Id<struct SetAsideTag>;

enum class MailSecurity {
    Tls,      ///< from the first byte: ports 993 and 465
    StartTls, ///< agreed on in clear text, before anything is said: ports 143 and 587
};
template <> struct Codes<MailSecurity> {
    static constexpr auto table = std::to_array<Code<MailSecurity>>({
        {MailSecurity::Tls, "tls"},
        {MailSecurity::StartTls, "starttls"},
    });
};

enum class MailLogin {
    Password,
    Token, ///< XOAUTH2, with a token that the provider gives to who has signed in there
};
template <> struct Codes<MailLogin> {
    static constexpr auto table = std::to_array<Code<MailLogin>>({
        {MailLogin::Password, "password"},
        {MailLogin::Token, "token"},
    });
};

/// What becomes of a mail in the mailbox once it is safely registered.
enum class AfterIntake { MarkSeen, Move };
template <> struct Codes<AfterIntake> {
    static constexpr auto table = std::to_array<Code<AfterIntake>>({
        {AfterIntake::MarkSeen, "mark_seen"},
        {AfterIntake::Move, "move"},
    });
};

/// What is done with mail that was in the mailbox before the desk came to it.
enum class OldMail { Leave, Unread, All };
template <> struct Codes<OldMail> {
    static constexpr auto table = std::to_array<Code<OldMail>>({
        {OldMail::Leave, "leave"},
        {OldMail::Unread, "unread"},
        {OldMail::All, "all"},
    });
};

struct MailServer {
    QString host;
    int port = 0;
    MailSecurity security = MailSecurity::Tls;

    bool operator==(const MailServer &) const = default;
};

struct MailAccount {
    MailAccountId id;
    qint64 version = 0;
    QString address;    ///< what its mail is from, lower case; its password is kept under this
    QString senderName; ///< empty: the desk's name
    QString signature;  ///< the company's lines beneath a letter; empty: the desk's
    bool enabled = true;
    QString user; ///< at both servers
    MailLogin login = MailLogin::Password;
    SignIn signIn; ///< with MailLogin::Token
    MailServer incoming{{}, 993, MailSecurity::Tls};
    QStringList folders{QStringLiteral("INBOX")};
    AfterIntake after = AfterIntake::MarkSeen;
    QString moveTo;
    OldMail oldMail = OldMail::Unread;
    MailServer outgoing{{}, 465, MailSecurity::Tls};
    QString sentFolder = QStringLiteral("Sent"); ///< empty: the server keeps copies by itself

    bool operator==(const MailAccount &) const = default;
};

/// The key of its password among the Secrets.
inline QString secretKeyOf(const MailAccount &account)
{
    return QStringLiteral("mail.") + account.address;
}
/// Of the refresh token that signing in has left.
inline QString tokenKeyOf(const MailAccount &account)
{
    return QStringLiteral("mail-token.") + account.address;
}
/// Of the secret that the provider gave to the desk's registration, where it did.
inline QString clientSecretKeyOf(const MailAccount &account)
{
    return QStringLiteral("mail-client.") + account.address;
}

/// How far a folder has been read. UIDs count only together with their UIDVALIDITY.
struct FolderProgress {
    MailAccountId account;
    QString folder;
    quint32 uidValidity = 0;
    quint32 lastUid = 0;   ///< everything up to it is registered, set aside, or was left on purpose
    Instant since{};       ///< when the desk came to the folder
    quint32 tryingUid = 0; ///< at which the connection broke last time
    int tries = 0;         ///< in a row

    bool operator==(const FolderProgress &) const = default;
};

/// A mail that could not be registered. It stays in the mailbox, and here until a person has seen
/// to it.
struct SetAsideMail {
    SetAsideId id;
    MailAccountId account;
    QString folder;
    quint32 uidValidity = 0;
    quint32 uid = 0;
    qint64 size = 0; ///< bytes
    Instant arrived{};
    Instant at{};        ///< when it was set aside
    QStringList problem; ///< code of MailProblem and its arguments

    bool operator==(const SetAsideMail &) const = default;
};

/// How the mailbox was when it was last asked.
struct MailAccountStatus {
    MailAccountId account;
    std::optional<Instant> fetchedAt; ///< the last time all went well
    std::optional<Instant> failedAt;  ///< since when it has not; none: all is well
    QStringList problem;

    bool operator==(const MailAccountStatus &) const = default;
};

class MailAccountRepository {
public:
    virtual ~MailAccountRepository() = default;

    virtual QList<MailAccount> all() = 0; ///< by address
    virtual std::optional<MailAccount> find(MailAccountId id) = 0;
    virtual void insert(MailAccount &account) = 0;
    [[nodiscard]] virtual bool update(MailAccount &account) = 0; ///< by id and version
    virtual void remove(MailAccountId id) = 0; ///< with its progress and what was set aside

    virtual std::optional<FolderProgress> progress(MailAccountId id, const QString &folder) = 0;
    virtual void saveProgress(const FolderProgress &progress) = 0;

    virtual QList<SetAsideMail> setAside() = 0; ///< newest first
    /// Once for each UID; again is not an error.
    virtual void insert(SetAsideMail &mail) = 0;
    virtual void removeSetAside(SetAsideId id) = 0;

    /// When the mailbox received a raw mail that is on record (R2.3).
    virtual std::optional<Instant> arrival(const QByteArray &rawSha256) = 0;
    virtual void setArrival(const QByteArray &rawSha256, Instant at) = 0;

    virtual QList<MailAccountStatus> statuses() = 0;
    virtual void saveStatus(const MailAccountStatus &status) = 0;
};

} // namespace skranke
