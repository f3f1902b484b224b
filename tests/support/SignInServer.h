// A provider that lets people sign in and gives out tokens (RFC 6749, 7636, 7662), on loopback and
// in a thread of its own, so that it answers while a test waits. It is as strict as a real one, and
// misbehaves on request.
#pragma once

#include "domain/SignIn.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <type_traits>

namespace skranke::tests {

class SignInServer : public QObject {
public:
    /// What it does with the browser.
    enum class Page { Grant, Deny, OtherState, NoCode };
    /// What it does with who wants a token.
    enum class Token {
        Issue,
        Revoked,       ///< invalid_grant
        UnknownClient, ///< invalid_client, with 401
        Busy,          ///< 503
        Garbage,       ///< what cannot be read, with tokens in it
        HalfAnAnswer,  ///< the connection is cut in the middle of the tokens
        Silence,
        Elsewhere, ///< a redirection
        Endless,
        Parrot,     ///< an error that repeats what was sent
        NotLasting, ///< no refresh token
    };

    SignInServer();
    ~SignInServer() override;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// As a mailbox is set up with it.
    SignIn signIn() const;

    void setPage(Page page)
    {
        locked([&] { m_page = page; });
    }
    void setToken(Token token)
    {
        locked([&] { m_token = token; });
    }
    void setLifetime(int seconds)
    {
        locked([&] { m_lifetime = seconds; });
    }
    void setRotating(bool rotating)
    {
        locked([&] { m_rotating = rotating; });
    }
    void setClientSecret(const QByteArray &secret)
    {
        locked([&] { m_clientSecret = secret; });
    }
    void setWho(const QString &who)
    {
        locked([&] { m_who = who; });
    }
    /// What was issued so far is good no longer, and the server of the mailbox hears of it.
    void revokeAccessTokens()
    {
        locked([&] { m_access.clear(); });
    }
    /// No token is good for the mailbox, however new.
    void setBarred(bool barred)
    {
        locked([&] { m_barred = barred; });
    }
    /// A refresh token that it goes on taking, as from an earlier signing in.
    QByteArray issueRefreshToken();

    int renewals() const
    {
        return locked([&] { return m_renewals; });
    }
    int tokenRequests() const
    {
        return locked([&] { return m_tokenRequests; });
    }
    /// How often a mail server was told that a token is good, and that it is not.
    int admissions() const
    {
        return locked([&] { return m_admissions; });
    }
    int refusals() const
    {
        return locked([&] { return m_refusals; });
    }
    QString introspection() const { return address() + QStringLiteral("/introspect"); }
    QByteArray refreshToken() const
    {
        return locked([&] { return m_refresh; });
    } ///< the newest
    QByteArray accessToken() const
    {
        return locked([&] { return m_lastAccess; });
    } ///< the newest
    QHash<QString, QString> asked() const
    {
        return locked([&] { return m_asked; });
    } ///< the page
    QStringList complaints() const
    {
        return locked([&] { return m_complaints; });
    }
    /// Every secret it has seen or given out.
    QList<QByteArray> secrets() const
    {
        return locked([&] { return m_secrets; });
    }

private:
    using Fields = QHash<QString, QString>;

    template <typename F> std::invoke_result_t<F> locked(F job) const
    {
        const QMutexLocker lock(&m_mutex);
        return job();
    }
    void take(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &method, const QUrl &url, const QByteArray &body,
                        bool &cut, bool &silent);
    QByteArray page(const Fields &fields);
    QByteArray token(const Fields &fields, bool &cut, bool &silent);
    QString whatIsWrongWith(const Fields &fields) const;
    QByteArray tokens(bool withRefresh);
    QByteArray introspection(const Fields &fields);
    QByteArray random(const QByteArray &prefix, int bytes);

    mutable QMutex m_mutex;
    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;

    Page m_page = Page::Grant;
    Token m_token = Token::Issue;
    int m_lifetime = 3600;
    bool m_rotating = false;
    QByteArray m_clientSecret;
    QString m_who = QStringLiteral("ida@bo.example");

    QByteArray m_code;
    Fields m_asked;
    QSet<QByteArray> m_access;
    QByteArray m_lastAccess;
    QByteArray m_refresh;
    int m_renewals = 0;
    int m_tokenRequests = 0;
    int m_admissions = 0;
    int m_refusals = 0;
    bool m_barred = false;
    QStringList m_complaints;
    QList<QByteArray> m_secrets;
};

/// As a browser does: goes to the address and where it is sent from there. What it shows at last;
/// nothing: it came nowhere.
QByteArray browse(const QUrl &address);

} // namespace skranke::tests
