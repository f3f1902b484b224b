// Signing in through a browser and renewing, against a provider on loopback that is as strict as a
// real one.
#include "oauth/OAuthIssuer.h"
#include "tests/mailserver/MailServers.h"
#include "tests/support/SignInServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::oauth;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; // ms; generous, for a machine with other things to do

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    if (logged)
        logged->append(message);
}

template <typename T> T answer(QFuture<T> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), Patience); }();
    return future.result();
}

/// A signing in that has come as far as the browser.
struct Attempt {
    std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<QPromise<Result<QUrl>>> address = std::make_shared<QPromise<Result<QUrl>>>();
    QFuture<Result<QUrl>> where;
    QFuture<Result<IssuedTokens>> tokens;

    Attempt(OAuthIssuer &issuer, const TokenClient &client, quint16 port = 0)
    {
        address->start();
        where = address->future();
        tokens = issuer.signIn({client, u"Takk <3"_s, port, stop, std::exchange(address, {})});
    }
    QUrl url() { return *answer(where); }
};

} // namespace

class OAuthTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SignInServer> m_server;
    std::unique_ptr<OAuthIssuer> m_issuer;
    QStringList m_log;

    TokenClient client(const QByteArray &secret = {}) const
    {
        return {endpointsOf(m_server->signIn()), m_server->signIn().clientId, secret,
                u"hjelp+1@bo.example"_s};
    }
    QString leaked(const QString &text) const
    {
        for (const QByteArray &secret : m_server->secrets())
            if (secret.size() > 20
                && (text.contains(QString::fromUtf8(secret))
                    || text.contains(QString::fromLatin1(secret.toPercentEncoding()))
                    || text.contains(QString::fromUtf8(secret.left(secret.size() / 2)))))
                return text;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        logged = &m_log;
        qInstallMessageHandler(keepLog);
        m_server = std::make_unique<SignInServer>();
        m_issuer = std::make_unique<OAuthIssuer>(Limits{10min, 30s});
    }
    /// Whatever a test did, no secret is in the log.
    void cleanup()
    {
        m_issuer.reset();
        qInstallMessageHandler(nullptr);
        logged = nullptr;
        for (const QString &line : std::as_const(m_log))
            QCOMPARE(leaked(line), QString());
        m_server.reset();
    }

    void somebodySignsIn_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("public client") << QByteArray();
        QTest::newRow("client with a secret") << QByteArray("GOCSPX-+&=%æ");
    }
    void somebodySignsIn()
    {
        QFETCH(QByteArray, secret);
        m_server->setClientSecret(secret);
        m_server->setLifetime(1234);
        Attempt attempt(*m_issuer, client(secret));
        const QByteArray page = browse(attempt.url());
        QVERIFY(page.contains("Takk &lt;3"));
        const auto tokens = answer(attempt.tokens);
        QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().detail));
        QCOMPARE(m_server->complaints(), QStringList());
        QCOMPARE(tokens->access, m_server->accessToken());
        QCOMPARE(tokens->refresh, m_server->refreshToken());
        QCOMPARE(tokens->lifetime, Seconds(1234));
        QCOMPARE(tokens->who, u"ida@bo.example"_s);
        const auto asked = m_server->asked();
        QCOMPARE(asked.value(u"login_hint"_s), u"hjelp+1@bo.example"_s);
        QVERIFY(asked.value(u"redirect_uri"_s).startsWith(u"http://localhost:"_s));
        QVERIFY(!asked.contains(u"prompt"_s));
        // Nobody waits at the port any more.
        QVERIFY(browse(QUrl(asked.value(u"redirect_uri"_s))).isEmpty());
    }

    void whoNeedsConsentIsAskedForIt()
    {
        TokenClient google = client();
        google.endpoints.asksForConsent = true;
        Attempt attempt(*m_issuer, google);
        const QUrlQuery query(attempt.url());
        QCOMPARE(query.queryItemValue(u"access_type"_s), u"offline"_s);
        QCOMPARE(query.queryItemValue(u"prompt"_s), u"consent"_s);
        *attempt.stop = true;
        answer(attempt.tokens);
    }

    void noTwoAttemptsAreAlike()
    {
        Attempt one(*m_issuer, client()), other(*m_issuer, client());
        const QUrlQuery a(one.url()), b(other.url());
        for (const QString &name : {u"state"_s, u"code_challenge"_s, u"redirect_uri"_s})
            QVERIFY(a.queryItemValue(name) != b.queryItemValue(name));
        *one.stop = *other.stop = true;
        QCOMPARE(mailProblemOf(answer(one.tokens).error()), MailProblem::SignInStopped);
        QCOMPARE(mailProblemOf(answer(other.tokens).error()), MailProblem::SignInStopped);
    }

    void whoeverSaysNoIsHeard()
    {
        m_server->setPage(SignInServer::Page::Deny);
        Attempt attempt(*m_issuer, client());
        QVERIFY(!browse(attempt.url()).isEmpty());
        const auto tokens = answer(attempt.tokens);
        QVERIFY(!tokens);
        QCOMPARE(mailProblemOf(tokens.error()), MailProblem::SignInRefused);
        QCOMPARE(tokens.error().detail, u"access_denied: the person said no"_s);
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    /// Another's answer is not taken, and does not end the waiting for the right one.
    void anotherStateIsNobodys()
    {
        m_server->setPage(SignInServer::Page::OtherState);
        Attempt attempt(*m_issuer, client());
        browse(attempt.url());
        const QUrl back(m_server->asked().value(u"redirect_uri"_s));
        for (const QString &query : {u"error=access_denied"_s, u"code=x"_s, u""_s,
                                     u"state=&code=x"_s, u"state=x&error=access_denied"_s}) {
            QUrl url(back);
            url.setQuery(query);
            browse(url);
        }
        QVERIFY(!attempt.tokens.isFinished());
        QCOMPARE(m_server->tokenRequests(), 0);
        m_server->setPage(SignInServer::Page::Grant);
        browse(attempt.url());
        QVERIFY(answer(attempt.tokens));
        QCOMPARE(m_server->tokenRequests(), 1);
    }

    void withoutACodeThereIsNothing()
    {
        m_server->setPage(SignInServer::Page::NoCode);
        Attempt attempt(*m_issuer, client());
        browse(attempt.url());
        QCOMPARE(mailProblemOf(answer(attempt.tokens).error()), MailProblem::NotSignInServer);
    }

    void nobodySignsIn()
    {
        OAuthIssuer hasty({1ms, 30s});
        Attempt attempt(hasty, client());
        const auto tokens = answer(attempt.tokens);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().arguments, (QStringList{u"mail.sign_in_too_late"_s, u"1"_s}));
    }

    void isCalledOff()
    {
        Attempt attempt(*m_issuer, client());
        const QUrl url = attempt.url();
        *attempt.stop = true;
        QCOMPARE(mailProblemOf(answer(attempt.tokens).error()), MailProblem::SignInStopped);
        QVERIFY(browse(url).isEmpty()); // it comes back to nobody
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Attempt attempt(*m_issuer, client(), taken.serverPort());
        QCOMPARE(answer(attempt.tokens).error().arguments,
                 (QStringList{u"mail.no_loopback"_s, QString::number(taken.serverPort())}));
    }

    void whatDoesNotLastIsNoUse()
    {
        m_server->setToken(SignInServer::Token::NotLasting);
        Attempt attempt(*m_issuer, client());
        browse(attempt.url());
        QCOMPARE(mailProblemOf(answer(attempt.tokens).error()), MailProblem::SignInNotLasting);
    }

    void isRenewed()
    {
        const QByteArray first = m_server->issueRefreshToken();
        const auto kept = answer(m_issuer->renew(client(), first));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(kept->access, m_server->accessToken());
        QVERIFY(kept->refresh.isEmpty());
        m_server->setRotating(true);
        const auto rotated = answer(m_issuer->renew(client(), first));
        QVERIFY(rotated);
        QCOMPARE(rotated->refresh, m_server->refreshToken());
        const auto stale = answer(m_issuer->renew(client(), first));
        QCOMPARE(mailProblemOf(stale.error()), MailProblem::TokenExpired);
        QCOMPARE(stale.error().arguments.value(1), u"hjelp+1@bo.example"_s);
    }

    void whatIsWrongIsTold_data()
    {
        using Token = SignInServer::Token;
        QTest::addColumn<Token>("token");
        QTest::addColumn<MailProblem>("problem");
        QTest::newRow("revoked") << Token::Revoked << MailProblem::TokenExpired;
        QTest::newRow("unknown client") << Token::UnknownClient << MailProblem::ClientUnknown;
        QTest::newRow("busy") << Token::Busy << MailProblem::Deferred;
        QTest::newRow("garbage") << Token::Garbage << MailProblem::NotSignInServer;
        QTest::newRow("cut off") << Token::HalfAnAnswer << MailProblem::Lost;
        QTest::newRow("silent") << Token::Silence << MailProblem::Silent;
        QTest::newRow("redirected") << Token::Elsewhere << MailProblem::NotSignInServer;
        QTest::newRow("endless") << Token::Endless << MailProblem::NotSignInServer;
        QTest::newRow("parrot") << Token::Parrot << MailProblem::SignInFailed;
    }
    void whatIsWrongIsTold()
    {
        QFETCH(SignInServer::Token, token);
        QFETCH(MailProblem, problem);
        const bool hangs = token == SignInServer::Token::Silence;
        OAuthIssuer issuer({10min, hangs ? 200ms : 30s});
        m_server->setClientSecret("a-secret-of-more-than-twenty");
        m_server->setToken(token);
        const auto renewed = answer(
            issuer.renew(client("a-secret-of-more-than-twenty"), m_server->issueRefreshToken()));
        QVERIFY(!renewed);
        QCOMPARE(mailProblemOf(renewed.error()), problem);
        QCOMPARE(leaked(renewed.error().detail), QString());
        QCOMPARE(leaked(renewed.error().arguments.join(u' ')), QString());

        Attempt attempt(issuer, client("a-secret-of-more-than-twenty"));
        browse(attempt.url());
        const auto tokens = answer(attempt.tokens);
        QVERIFY(!tokens);
        // A code that is refused is no signing in that has run out.
        QCOMPARE(mailProblemOf(tokens.error()),
                 problem == MailProblem::TokenExpired ? MailProblem::SignInFailed : problem);
        QCOMPARE(leaked(tokens.error().detail), QString());
        QCOMPARE(leaked(tokens.error().arguments.join(u' ')), QString());
    }

    void nobodyIsThere()
    {
        TokenClient away = client();
        {
            SignInServer gone;
            away.endpoints = endpointsOf(gone.signIn());
        }
        const auto renewed = answer(m_issuer->renew(away, "1//r"));
        QCOMPARE(mailProblemOf(renewed.error()), MailProblem::PortClosed);
        QCOMPARE(renewed.error().arguments.value(1), u"127.0.0.1"_s);
        away.endpoints.token = QUrl(u"https://nobody.invalid/token"_s);
        QCOMPARE(mailProblemOf(answer(m_issuer->renew(away, "1//r")).error()),
                 MailProblem::HostUnknown);
        away.endpoints.token = QUrl(m_server->address().replace(u"http"_s, u"https"_s));
        QCOMPARE(mailProblemOf(answer(m_issuer->renew(away, "1//r")).error()), MailProblem::NoTls);
    }

    void aCertificateIsChecked_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<MailProblem>("problem");
        QTest::newRow("unknown") << u"localhost"_s << false << MailProblem::CertificateUntrusted;
        QTest::newRow("another's") << u"127.0.0.1"_s << true << MailProblem::CertificateName;
    }
    void aCertificateIsChecked()
    {
        QFETCH(QString, host);
        QFETCH(bool, trusted);
        QFETCH(MailProblem, problem);
        TestCertificate certificate;
        NEEDED(certificate.make(), u"openssl"_s);
        if (trusted)
            certificate.trust();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(certificate.certificate()).value(0));
        QFile key(certificate.key());
        QVERIFY(key.open(QIODevice::ReadOnly));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TokenClient there = client();
        there.endpoints.token = QUrl(u"https://%1:%2/token"_s.arg(host).arg(server.serverPort()));
        const auto renewed = answer(m_issuer->renew(there, "1//r"));
        certificate.distrust();
        QVERIFY(!renewed);
        QCOMPARE(mailProblemOf(renewed.error()), problem);
        QCOMPARE(renewed.error().arguments.value(1), host);
    }

    /// Who waits is answered when the program ends.
    void theEndOfAllIsAnAnswer()
    {
        m_server->setToken(SignInServer::Token::Silence);
        auto renewed = m_issuer->renew(client(), m_server->issueRefreshToken());
        Attempt attempt(*m_issuer, client());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->tokenRequests(), 1, Patience);
        m_issuer.reset();
        QVERIFY(renewed.isFinished() && attempt.tokens.isFinished());
        QCOMPARE(mailProblemOf(renewed.result().error()), MailProblem::SignInStopped);
        QCOMPARE(mailProblemOf(attempt.tokens.result().error()), MailProblem::SignInStopped);
    }

    void whereTheGreatProvidersAre()
    {
        SignIn signIn;
        QCOMPARE(endpointsOf(signIn).token.toString(),
                 u"https://login.microsoftonline.com/organizations/oauth2/v2.0/token"_s);
        signIn.tenant = u"bo.example"_s;
        QCOMPARE(endpointsOf(signIn).authorization.toString(),
                 u"https://login.microsoftonline.com/bo.example/oauth2/v2.0/authorize"_s);
        QVERIFY(endpointsOf(signIn).scope.contains(u"offline_access"_s));
        signIn.provider = SignInProvider::Google;
        QVERIFY(endpointsOf(signIn).asksForConsent);
        QVERIFY(isSafeEndpoint(endpointsOf(signIn).token));
        for (const char *unsafe : {"http://bo.example/token", "ftp://localhost/", "token",
                                   "https://ida:secret@bo.example/", "https:///token", ""})
            QVERIFY2(!isSafeEndpoint(QUrl(QLatin1String(unsafe))), unsafe);
        QVERIFY(isSafeEndpoint(QUrl(u"http://[::1]:8080/token"_s)));
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "OAuthTest.moc"
