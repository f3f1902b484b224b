// A desk that lives on a mailbox to which somebody has signed in at its provider: by the chores
// that the window and `skrankectl watch` run, on a real Dovecot and an SMTP peer that both ask the
// provider about each token.
#include "app/MailChores.h"
#include "tests/mailserver/SignedInDesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestMailSignIn : public SignInTestBase {
    Q_OBJECT

private Q_SLOTS:
    void oneSignInFetchesAndSends();
    void isRenewedBeforeASession();
    void isCalledBackInTheNight();
    void whoseSignInIsOverWaits();
    void theProviderIsAway_data();
    void theProviderIsAway();
    void aProviderThatHangsHoldsUpNobody();
    void waitsBetweenAttemptsButNotForWhoHasSignedIn();
    void aTrialTellsTokensFromPasswords();
};

void TestMailSignIn::oneSignInFetchesAndSends()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    deliver(u"ola"_s);
    desk.round();
    QVERIFY(desk.problems.contains(u"mail.not_signed_in"_s));
    QCOMPARE(desk.row().status.problem.value(0), u"mail.not_signed_in"_s);
    QCOMPARE(m_provider->tokenRequests(), 0);

    const auto signedIn = desk.signIn();
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QCOMPARE(signedIn->signIn.as, u"ida@bo.example"_s);
    QCOMPARE(signedIn->signIn.since, desk.clock->now());
    QCOMPARE(desk.row().account, *signedIn);
    QCOMPARE(desk.kept->kept(u"mail-token.support@example.com"_s), m_provider->refreshToken());

    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 1);
    desk.round(); // the acknowledgement leaves, and its copy is put by
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 1);
    QVERIFY(!desk.row().status.failedAt);
    // Both servers, several sessions, one token.
    QVERIFY(m_provider->admissions() >= 4);
    QCOMPARE(m_provider->refusals(), 0);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void TestMailSignIn::isRenewedBeforeASession()
{
    m_provider->setRotating(true);
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    desk.round();
    QCOMPARE(m_provider->renewals(), 0);
    for (int night = 1; night <= 3; ++night) {
        desk.clock->advance(8h);
        deliver(u"ola%1"_s.arg(night));
        desk.round();
        QCOMPARE(desk.problems, QStringList());
        QCOMPARE(desk.cases(), night);
        QCOMPARE(m_provider->renewals(), night);
        QCOMPARE(desk.kept->kept(u"mail-token.support@example.com"_s), m_provider->refreshToken());
    }
    QCOMPARE(m_provider->refusals(), 0); // nobody was asked with one that was over
}

void TestMailSignIn::isCalledBackInTheNight()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    QCOMPARE(desk.cases(), 1);
    // Now there is something to send as well as to fetch.
    m_provider->revokeAccessTokens();
    deliver(u"kari"_s);
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_provider->renewals(), 1); // for both
    QVERIFY(m_provider->refusals() >= 1 && m_provider->refusals() <= 2);
    desk.round();
    QCOMPARE(m_peer->mails().size(), 2);
    QCOMPARE(desk.cases(), 2);
}

void TestMailSignIn::whoseSignInIsOverWaits()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    QCOMPARE(desk.cases(), 1);
    m_provider->setToken(SignInServer::Token::Revoked);
    m_provider->revokeAccessTokens();
    deliver(u"kari"_s);
    for (int round = 0; round < 4; ++round) {
        desk.round();
        QCOMPARE(desk.problems, (QStringList{u"mail.token_expired"_s, u"mail.token_expired"_s}));
    }
    QCOMPARE(m_provider->tokenRequests(), 2); // signing in, and once in vain
    QCOMPARE(desk.row().status.problem, (QStringList{u"mail.token_expired"_s, u"desk"_s}));
    QVERIFY(desk.row().status.failedAt);
    QCOMPARE(desk.waiting(), 1);
    QCOMPARE(m_peer->mails().size(), 0);
    QCOMPARE(desk.cases(), 1);

    m_provider->setToken(SignInServer::Token::Issue);
    QVERIFY(desk.signIn());
    QVERIFY(!desk.row().status.failedAt && desk.row().status.problem.isEmpty());
    desk.round();
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 2);
    QCOMPARE(desk.waiting(), 0);
    QVERIFY(!desk.row().status.failedAt);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 2);
}

void TestMailSignIn::theProviderIsAway_data()
{
    QTest::addColumn<SignInServer::Token>("token");
    QTest::addColumn<QString>("problem");
    using Token = SignInServer::Token;
    QTest::newRow("busy") << Token::Busy << u"mail.deferred"_s;
    QTest::newRow("garbage") << Token::Garbage << u"mail.not_sign_in_server"_s;
    QTest::newRow("cut off") << Token::HalfAnAnswer << u"mail.lost"_s;
}

/// What comes meanwhile is there afterwards, once.
void TestMailSignIn::theProviderIsAway()
{
    QFETCH(SignInServer::Token, token);
    QFETCH(QString, problem);
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    m_provider->setToken(token);
    desk.clock->advance(2h);
    deliver(u"kari"_s);
    desk.round();
    QCOMPARE(desk.problems, (QStringList{problem, problem}));
    QCOMPARE(desk.row().status.problem.value(0), problem);
    QCOMPARE(desk.cases(), 1);
    QCOMPARE(desk.waiting(), 1);
    m_provider->setToken(SignInServer::Token::Issue);
    desk.round();
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 2);
    QVERIFY(!desk.row().status.failedAt);
}

void TestMailSignIn::aProviderThatHangsHoldsUpNobody()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    m_provider->setToken(SignInServer::Token::Silence);
    desk.clock->advance(2h);
    deliver(u"ola"_s);
    {
        WatchRunner runner(watchChores(*desk.core));
        runner.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->tokenRequests(), 2, Patience);
        // The desk goes on meanwhile, and the program ends when it is asked to.
        QCOMPARE(desk.cases(), 0);
    }
    m_provider->setToken(SignInServer::Token::Issue);
    desk.start(desk.kept);
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 1);
}

void TestMailSignIn::waitsBetweenAttemptsButNotForWhoHasSignedIn()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    m_provider->setToken(SignInServer::Token::Busy);
    desk.clock->advance(2h);
    deliver(u"ola"_s);
    FetchChore chore(*desk.core);
    QCOMPARE(mailProblemOf(answer(chore.round()).error()), MailProblem::Deferred);
    QCOMPARE(m_provider->tokenRequests(), 2);
    QVERIFY(answer(chore.round())); // left alone for now
    QCOMPARE(m_provider->tokenRequests(), 2);
    desk.clock->advance(1min);
    QVERIFY(!answer(chore.round()));
    QCOMPARE(m_provider->tokenRequests(), 3);
    desk.clock->advance(1min);
    QVERIFY(answer(chore.round())); // for longer
    QCOMPARE(m_provider->tokenRequests(), 3);
    QCOMPARE(desk.cases(), 0);

    m_provider->setToken(SignInServer::Token::Issue);
    QVERIFY(desk.signIn());
    QVERIFY(answer(chore.round()));
    QCOMPARE(desk.cases(), 1);
}

void TestMailSignIn::aTrialTellsTokensFromPasswords()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    const auto trial = [&](const MailAccount &account) {
        return *answer(desk.core->mailAccounts().tryOut(
            account, u"wrong"_s, std::make_shared<std::atomic<bool>>(false)));
    };
    const auto found = [](const std::optional<Error> &error) {
        return error ? mailProblemOf(*error) : std::nullopt;
    };
    QCOMPARE(found(trial(desk.account).incoming), MailProblem::NotSignedIn);
    QVERIFY(desk.signIn());
    QVERIFY(!trial(desk.account).incoming);
    QVERIFY(!trial(desk.account).outgoing);
    m_provider->setBarred(true);
    const auto barred = trial(desk.account);
    QCOMPARE(found(barred.incoming), MailProblem::TokenRefused);
    QCOMPARE(found(barred.outgoing), MailProblem::TokenRefused);
    QCOMPARE(barred.incoming->arguments.mid(1), (QStringList{u"desk"_s, u"localhost"_s}));
    MailAccount password = desk.account;
    password.login = MailLogin::Password;
    QCOMPARE(found(trial(password).incoming), MailProblem::LoginRefused);
    QCOMPARE(found(trial(password).outgoing), MailProblem::LoginRefused);

    // A server that knows of no tokens says so.
    Dovecot plain;
    SmtpPeer plainPeer;
    QVERIFY(plain.start(m_certificate) && plainPeer.start(m_certificate));
    MailAccount elsewhere = desk.account;
    elsewhere.incoming = plain.server(MailSecurity::Tls);
    elsewhere.outgoing = plainPeer.server(MailSecurity::Tls);
    QCOMPARE(found(trial(elsewhere).incoming), MailProblem::LoginWayMissing);
    QCOMPARE(found(trial(elsewhere).outgoing), MailProblem::LoginWayMissing);
}

QTEST_GUILESS_MAIN(TestMailSignIn)
#include "tst_mailsignin.moc"
