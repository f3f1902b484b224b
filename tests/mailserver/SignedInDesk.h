// A desk that lives on a mailbox to which somebody signs in, with a keychain that outlives its
// programs and a clock that the test turns.
#pragma once

#include "app/Core.h"
#include "app/WatchChores.h"
#include "tests/mailserver/MailServers.h"
#include "tests/support/Desk.h"
#include "tests/support/OpenSecrets.h"
#include "tests/support/SignInServer.h"

#include <QObject>
#include <QTest>

namespace skranke::tests {

using namespace Qt::StringLiterals;
using namespace skranke::app;

inline constexpr int Patience = 120'000; // ms; generous, for a machine with other things to do

extern QStringList logged; ///< whatever was said, by whomever

template <typename T> Result<T> answer(QFuture<Result<T>> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), Patience); }();
    return future.result();
}

struct SignedInDesk {
    QTemporaryDir directory;
    std::shared_ptr<OpenSecrets> kept = std::make_shared<OpenSecrets>();
    FixedClock *clock = nullptr; ///< the core's
    std::unique_ptr<Core> core;
    MailAccount account;
    QStringList problems; ///< of the last round

    /// Lends the keychain, which outlives a program.
    struct Lent final : Secrets {
        std::shared_ptr<Secrets> to;
        explicit Lent(std::shared_ptr<Secrets> secrets) : to(std::move(secrets)) {}
        QFuture<Result<QByteArray>> read(const QString &key) override { return to->read(key); }
        QFuture<Result<void>> write(const QString &key, const QByteArray &value) override
        {
            return to->write(key, value);
        }
        QFuture<Result<void>> remove(const QString &key) override { return to->remove(key); }
    };

    SignedInDesk(const Dovecot &dovecot, const SmtpPeer &peer, const SignInServer &provider)
    {
        start(kept);
        services::Desk desk;
        desk.address = u"support@example.com"_s;
        must(core->desk().save(desk));
        must(core->mailAccounts().setUndoTime(Seconds(0)));
        account = accountOn(dovecot, &peer);
        account.login = MailLogin::Token;
        account.signIn = provider.signIn();
        account = must(core->mailAccounts().save(account));
    }
    void start(std::shared_ptr<Secrets> secrets)
    {
        const Instant now = clock ? clock->now() : SystemClock().now();
        core.reset();
        Core::Options options;
        options.database = u"sqlite:"_s + directory.filePath(u"desk.db"_s);
        options.agent = u"Thea Berg"_s;
        options.secrets = std::make_unique<Lent>(std::move(secrets));
        auto standing = std::make_unique<FixedClock>(now);
        clock = standing.get();
        options.clock = std::move(standing);
        core = std::move(Core::open(std::move(options)).value());
    }
    Result<MailAccount> signIn()
    {
        services::BrowserWay way;
        way.stop = std::make_shared<std::atomic<bool>>(false);
        const auto underWay = core->mailSignIn().signIn(account.id, way);
        auto address = underWay.address;
        if (QTest::qWaitFor([&] { return address.isFinished(); }, Patience)
            && !address.isCanceled())
            browse(*address.result());
        const auto signedIn = answer(underWay.done);
        if (signedIn)
            account = *signedIn;
        return signedIn;
    }
    /// One round of every chore, fetching and sending at once.
    void round()
    {
        problems.clear();
        WatchRunner runner(watchChores(*core));
        bool ended = false;
        QObject::connect(&runner, &WatchRunner::ended, &runner, [&ended] { ended = true; });
        QObject::connect(&runner, &WatchRunner::roundDone, &runner,
                         [this](const WatchRound &round) {
                             if (!round.done) {
                                 const Error &error = round.done.error();
                                 problems.append(error.arguments.value(0));
                                 logged.append(error.arguments.join(u' ') + error.detail);
                             }
                         });
        runner.runOnce();
        if (!QTest::qWaitFor([&ended] { return ended; }, Patience))
            qFatal("the round did not end");
    }
    qsizetype cases()
    {
        QueueFilter everything;
        everything.view = View::Everything;
        return core->queue().page(everything, 0, 1000).result()->rows.size();
    }
    services::MailAccountRow row() { return must(core->mailAccounts().accounts()).first(); }
    qsizetype waiting() { return must(core->outbox().list(OutgoingState::Waiting)).size(); }
};

QByteArray mailFrom(const QString &name);

/// What such a test stands on: a provider, and two servers that ask it about each token.
class SignInTestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    TestCertificate m_certificate;
    std::unique_ptr<SignInServer> m_provider;
    std::unique_ptr<Dovecot> m_dovecot;
    std::unique_ptr<SmtpPeer> m_peer;

    void deliver(const QString &name) { m_dovecot->deliver(mailFrom(name), SystemClock().now()); }
};

} // namespace skranke::tests
