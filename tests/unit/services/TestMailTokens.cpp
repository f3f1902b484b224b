// A mailbox's tokens: had when they are needed, renewed once, kept before they are used, and not
// asked for over and over where there are none to be had.
#include "services/MailTokens.h"
#include "services/SignedInTransport.h"
#include "tests/support/TokenDoubles.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; // ms; generous, for a machine with other things to do

/// A mail server that takes one token, and counts who comes.
class ServerDouble final : public MailTransport {
public:
    mutable QList<QByteArray> came;
    QByteArray takes;
    MailProblem otherwise = MailProblem::TokenRefused;

    Result<std::unique_ptr<IncomingSession>> openIncoming(const MailAccount &,
                                                          const MailCredentials &credentials,
                                                          const std::atomic<bool> &) const override
    {
        came.append(credentials.secret);
        if (credentials.secret != takes)
            return mailFailure(otherwise, {u"desk"_s});
        return std::unique_ptr<IncomingSession>();
    }
    Result<std::unique_ptr<OutgoingSession>> openOutgoing(const MailAccount &,
                                                          const MailCredentials &credentials,
                                                          const std::atomic<bool> &) const override
    {
        came.append(credentials.secret);
        if (credentials.secret != takes)
            return mailFailure(otherwise, {u"desk"_s});
        return std::unique_ptr<OutgoingSession>();
    }
};

struct World {
    FixedClock clock{*parseInstant(u"2026-11-23T09:00:00Z")};
    SlowSecrets secrets;
    IssuerDouble issuer;
    MailTokens tokens{clock, secrets, issuer};
    MailAccount account;
    std::atomic<bool> stop = false;
    int issued = 0;
    QByteArray newRefresh; ///< what comes along

    World()
    {
        account.address = u"hjelp@bo.example"_s;
        account.user = u"desk"_s;
        account.login = MailLogin::Token;
        account.signIn.clientId = u"skranke"_s;
        secrets.put(key(), "r1");
        issuer.answer = [this](const QByteArray &) -> Result<IssuedTokens> {
            return IssuedTokens{"a" + QByteArray::number(++issued), 1h, newRefresh, {}};
        };
    }
    QString key() const { return tokenKeyOf(account); }
    void revoke()
    {
        issuer.answer = [this](const QByteArray &) -> Result<IssuedTokens> {
            return mailFailure(MailProblem::TokenExpired, {account.user});
        };
    }
    Result<QByteArray> ask(const QByteArray &refused = {})
    {
        return tokens.accessToken(account, stop, refused);
    }
    std::future<Result<QByteArray>> askElsewhere(const QByteArray &refused = {})
    {
        return std::async(std::launch::async, [this, refused] { return ask(refused); });
    }
};

bool isReady(std::future<Result<QByteArray>> &future)
{
    return future.wait_for(0s) == std::future_status::ready;
}

} // namespace

class TestMailTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHadOnceAndUsedUntilItsTime()
    {
        World world;
        world.secrets.put(clientSecretKeyOf(world.account), "client's");
        QCOMPARE(*world.ask(), QByteArray("a1"));
        QCOMPARE(world.issuer.secret(), QByteArray("client's"));
        world.clock.advance(54min);
        QCOMPARE(*world.ask(), QByteArray("a1"));
        // A few minutes before its end it is as good as over.
        world.clock.advance(1min);
        QCOMPARE(*world.ask(), QByteArray("a2"));
        QCOMPARE(world.issuer.asked(), (QList<QByteArray>{"r1", "r1"}));
    }

    /// A token that lives for minutes is not renewed for every session.
    void aShortLifeIsUsedToo()
    {
        World world;
        world.issuer.answer = [&](const QByteArray &) -> Result<IssuedTokens> {
            return IssuedTokens{"a" + QByteArray::number(++world.issued), 4min, {}, {}};
        };
        QCOMPARE(*world.ask(), QByteArray("a1"));
        world.clock.advance(2min);
        QCOMPARE(*world.ask(), QByteArray("a1"));
        world.clock.advance(1min);
        QCOMPARE(*world.ask(), QByteArray("a2"));
    }

    void manyAtOnceGetOne()
    {
        World world;
        world.issuer.hold();
        std::vector<std::future<Result<QByteArray>>> waiting;
        for (int i = 0; i < 8; ++i)
            waiting.push_back(world.askElsewhere());
        QTRY_COMPARE_WITH_TIMEOUT(world.issuer.asked().size(), 1, Patience);
        for (auto &one : waiting)
            QVERIFY(!isReady(one));
        world.issuer.release();
        for (auto &one : waiting)
            QCOMPARE(*one.get(), QByteArray("a1"));
        QCOMPARE(world.issuer.asked().size(), 1);
    }

    void whatIsRefusedIsRenewedOnce()
    {
        World world;
        QCOMPARE(*world.ask(), QByteArray("a1"));
        // Both servers refused it; the second finds that it has been seen to.
        QCOMPARE(*world.ask("a1"), QByteArray("a2"));
        QCOMPARE(*world.ask("a1"), QByteArray("a2"));
        QCOMPARE(world.issuer.asked().size(), 2);
    }

    void aNewRefreshTokenIsKeptBeforeAnythingElse()
    {
        World world;
        world.newRefresh = "r2";
        world.secrets.hold();
        auto waiting = world.askElsewhere();
        QTRY_VERIFY_WITH_TIMEOUT(world.secrets.isHeld(), Patience);
        QVERIFY(!isReady(waiting));
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r1"));
        world.secrets.release();
        QCOMPARE(*waiting.get(), QByteArray("a1"));
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r2"));
        world.clock.advance(1h);
        QVERIFY(world.ask());
        QCOMPARE(world.issuer.asked(), (QList<QByteArray>{"r1", "r2"}));
    }

    /// The provider may have forgotten the old one: the new one is not let go of.
    void whatTheKeychainDoesNotTakeIsKeptInMind()
    {
        World world;
        world.newRefresh = "r2";
        world.secrets.setTakesNothing(true);
        const auto refused = world.ask();
        QVERIFY(!refused);
        QCOMPARE(mailProblemOf(refused.error()), MailProblem::TokenNotKept);
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::TokenNotKept);
        QCOMPARE(world.issuer.asked(), QList<QByteArray>{"r1"});
        world.secrets.setTakesNothing(false);
        world.newRefresh.clear();
        QVERIFY(world.ask());
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r2"));
        QCOMPARE(world.issuer.asked(), (QList<QByteArray>{"r1", "r2"}));
    }

    void whatIsOverIsNotAskedWithAgain()
    {
        World world;
        world.revoke();
        for (int i = 0; i < 5; ++i) {
            const auto token = world.ask();
            QVERIFY(!token);
            QCOMPARE(token.error().arguments, (QStringList{u"mail.token_expired"_s, u"desk"_s}));
            world.clock.advance(1h);
        }
        QCOMPARE(world.issuer.asked().size(), 1);
        // Somebody signs in, in the window of another program.
        world.issuer.answer = [](const QByteArray &) -> Result<IssuedTokens> {
            return IssuedTokens{"new", 1h, {}, {}};
        };
        world.secrets.put(world.key(), "r9");
        QCOMPARE(*world.ask(), QByteArray("new"));
    }

    void anotherProgramMayHaveBeenFaster()
    {
        World world;
        world.issuer.answer = [&](const QByteArray &refresh) -> Result<IssuedTokens> {
            if (refresh == "r1") {
                world.secrets.put(world.key(), "r2");
                return mailFailure(MailProblem::TokenExpired, {u"desk"_s});
            }
            return IssuedTokens{"a", 1h, {}, {}};
        };
        QCOMPARE(*world.ask(), QByteArray("a"));
        QCOMPARE(world.issuer.asked(), (QList<QByteArray>{"r1", "r2"}));
    }

    void whoSignsInIsLetInAtOnce()
    {
        World world;
        world.revoke();
        QVERIFY(!world.ask());
        QVERIFY(world.tokens.keep(world.account, {"fresh", 1h, "r7", {}}).result());
        QCOMPARE(*world.ask(), QByteArray("fresh"));
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r7"));
        QCOMPARE(world.issuer.asked().size(), 1);
        QVERIFY(world.tokens.forget(world.account).result());
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::NotSignedIn);
        QVERIFY(world.secrets.kept(world.key()).isEmpty());
    }

    /// A renewal that was under way does not put back what was before.
    void signingInDuringARenewalWins()
    {
        World world;
        world.newRefresh = "r2";
        world.issuer.hold();
        auto waiting = world.askElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(world.issuer.asked().size(), 1, Patience);
        QVERIFY(world.tokens.keep(world.account, {"fresh", 1h, "r7", {}}).result());
        world.issuer.release();
        QCOMPARE(*waiting.get(), QByteArray("fresh"));
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r7"));
        QCOMPARE(*world.ask(), QByteArray("fresh"));
    }

    void anotherRegistrationHasItsOwn()
    {
        World world;
        QCOMPARE(*world.ask(), QByteArray("a1"));
        world.account.signIn.clientId = u"another"_s;
        QCOMPARE(*world.ask(), QByteArray("a2"));
        world.account.signIn.tenant = u"bo.example"_s;
        QCOMPARE(*world.ask(), QByteArray("a3"));
    }

    void whatIsMissingIsTold()
    {
        World world;
        QVERIFY(world.secrets.remove(world.key()).result());
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::NotSignedIn);
        world.secrets.setLocked(true);
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::SecretsAway);
        world.secrets.setLocked(false);
        world.secrets.put(world.key(), "r1");
        world.issuer.answer = [](const QByteArray &) -> Result<IssuedTokens> {
            return mailFailure(MailProblem::Silent, {u"login.bo.example"_s});
        };
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::Silent);
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::Silent);
        QCOMPARE(world.issuer.asked().size(), 2); // it may be there again
    }

    void whoIsToStopDoesNotWait()
    {
        World world;
        world.issuer.hold();
        auto waiting = world.askElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(world.issuer.asked().size(), 1, Patience);
        world.stop = true;
        QCOMPARE(mailProblemOf(waiting.get().error()), MailProblem::SignInStopped);
        // What comes of it is kept all the same.
        world.newRefresh = "r2";
        world.issuer.release();
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r2"));
    }

    void theEndWaitsForWhatIsUnderWay()
    {
        World world;
        world.newRefresh = "r2";
        world.issuer.hold();
        auto waiting = world.askElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(world.issuer.asked().size(), 1, Patience);
        QMetaObject::invokeMethod(
            this, [&] { world.issuer.release(); }, Qt::QueuedConnection);
        world.tokens.close();
        QCOMPARE(world.secrets.kept(world.key()), QByteArray("r2"));
        QVERIFY(waiting.get());
        world.clock.advance(2h);
        QCOMPARE(mailProblemOf(world.ask().error()), MailProblem::SignInStopped);
        QCOMPARE(world.issuer.asked().size(), 1);
    }

    void aServerThatRefusesIsTriedOnceMore()
    {
        World world;
        ServerDouble servers;
        const SignedInTransport transport(servers, world.tokens);
        servers.takes = "a2";
        QVERIFY(transport.openIncoming(world.account, {}, world.stop));
        QVERIFY(transport.openOutgoing(world.account, {}, world.stop));
        QCOMPARE(servers.came, (QList<QByteArray>{"a1", "a2", "a2"}));

        servers.came.clear();
        servers.takes = "never";
        const auto refused = transport.openOutgoing(world.account, {}, world.stop);
        QCOMPARE(mailProblemOf(refused.error()), MailProblem::TokenRefused);
        QCOMPARE(servers.came, (QList<QByteArray>{"a2", "a3"}));

        // What has nothing to do with the token does not cost one.
        servers.came.clear();
        servers.otherwise = MailProblem::Lost;
        QVERIFY(!transport.openIncoming(world.account, {}, world.stop));
        QCOMPARE(servers.came, QList<QByteArray>{"a3"});

        servers.came.clear();
        servers.otherwise = MailProblem::TokenRefused;
        world.revoke();
        QCOMPARE(mailProblemOf(transport.openIncoming(world.account, {}, world.stop).error()),
                 MailProblem::TokenExpired);
        QCOMPARE(servers.came, QList<QByteArray>{"a3"});
    }

    void passwordsPassThrough()
    {
        World world;
        ServerDouble servers;
        const SignedInTransport transport(servers, world.tokens);
        servers.takes = "secret";
        world.account.login = MailLogin::Password;
        QVERIFY(transport.openIncoming(world.account, {"secret"}, world.stop));
        QVERIFY(!transport.openOutgoing(world.account, {"wrong"}, world.stop));
        QCOMPARE(servers.came, (QList<QByteArray>{"secret", "wrong"}));
        QVERIFY(world.issuer.asked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailTokens)
#include "TestMailTokens.moc"
