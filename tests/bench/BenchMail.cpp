// A mailbox of many mails, fetched and registered: beside fetching alone, and parsing alone; how
// memory grows; and the window's event loop while its own chore does it. `bench_mail [MAILS]`.

#include "app/Composition.h"
#include "domain/MailWork.h"
#include "mail/GMimeReader.h"
#include "mail/NetworkTransport.h"
#include "services/MailIntakeService.h"
#include "tests/bench/Figures.h"
#include "tests/bench/LoopWatch.h"
#include "tests/mailserver/MailServers.h"
#include "tests/support/OpenSecrets.h"
#include "tests/support/SampleMail.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace skranke;
using namespace skranke::bench;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Batch = 50;
const Instant Morning = *parseInstant(u"2026-11-23T07:30:00Z");

/// About what customers write: some kilobytes, and a picture with every fifth.
QByteArray mailNumber(int number)
{
    SampleMail mail;
    mail.subject = u"Sak nummer %1 på nettstedet"_s.arg(number);
    mail.messageId = u"n%1@bokhuset%2.example"_s.arg(number).arg(number % 200);
    mail.from = u"Ola Lien <ola%1@bokhuset%2.example>"_s.arg(number).arg(number % 200);
    mail.body = u"Hei, påmeldingsskjemaet sender ikke bekreftelse lenger. Det haster.\n"_s.repeated(
        20 + number % 60);
    if (number % 5 != 0)
        return mail.raw();
    const QByteArray picture = QByteArray(60'000, char('a' + number % 26)).toBase64();
    mail.extraHeaders = u"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n"_s;
    QString wrapped;
    for (qsizetype at = 0; at < picture.size(); at += 76)
        wrapped += QString::fromLatin1(picture.mid(at, 76)) + u'\n';
    mail.body = u"--B\nContent-Type: text/plain; charset=utf-8\n\n"_s + mail.body
        + u"\n--B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
          "Content-Disposition: attachment; filename=\"skjermbilde.png\"\n\n"_s
        + wrapped + u"--B--\n"_s;
    return mail.raw();
}

/// Megabytes that the program holds; 0 where the system does not tell.
double memoryInUse()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

void tell(const char *what, int mails, double milliseconds)
{
    std::printf("%-34s %8.0f mails/s %8.2f s\n", what, mails / milliseconds * 1000,
                milliseconds / 1000);
    std::fflush(stdout);
}

std::unique_ptr<app::Core> openDesk(const QString &path, const MailAccount &account)
{
    app::Core::Options options;
    options.database = path;
    options.agent = u"Thea Berg"_s;
    auto secrets = std::make_unique<OpenSecrets>();
    secrets->write(secretKeyOf(account), "secret");
    options.secrets = std::move(secrets);
    auto core = app::Core::open(std::move(options));
    if (!core)
        qFatal("%s", qUtf8Printable(core.error().detail));
    return *std::move(core);
}

MailAccount save(app::Core &core, const MailAccount &account)
{
    const auto saved = core.mailAccounts().save(account).result();
    if (!saved)
        qFatal("the mailbox cannot be saved");
    return *saved;
}

struct Alone {
    double fetching = 0; ///< milliseconds
    double parsing = 0;
};

/// Every mail fetched and parsed, and nothing kept.
Alone fetchAndParse(const mail::NetworkTransport &transport, const MailAccount &account)
{
    const std::atomic<bool> stop = false;
    const mail::GMimeReader reader;
    auto session = transport.openIncoming(account, {"secret"}, stop);
    if (!session || !(*session)->open(account.folders.first()))
        qFatal("the mailbox cannot be opened");
    Alone alone;
    QList<quint32> uids;
    alone.fetching += millisecondsOf([&] { uids = (*session)->uidsAfter(0).value(); });
    for (qsizetype at = 0; at < uids.size(); at += Batch) {
        QHash<quint32, QByteArray> mails;
        alone.fetching += millisecondsOf([&] {
            const auto described = (*session)->describe(uids.mid(at, Batch)).value();
            mails = (*session)->fetch(described).value();
        });
        alone.parsing += millisecondsOf([&] {
            for (const QByteArray &raw : std::as_const(mails))
                if (!reader.read(raw))
                    qFatal("a mail that cannot be read");
        });
    }
    return alone;
}

void headless(const Dovecot &dovecot, int mails, const QString &path)
{
    const MailAccount wanted = accountOn(dovecot);
    auto core = openDesk(path, wanted);
    MailAccount account = wanted;
    account.oldMail = OldMail::All;
    account = save(*core, account);
    std::vector<double> memory{memoryInUse()};
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, [&] { memory.push_back(memoryInUse()); });
    sampler.start(500);
    QEventLoop loop;
    const std::atomic<bool> stop = false;
    double taken = 0;
    int registered = 0;
    std::thread round([&] {
        taken = millisecondsOf([&] {
            const auto summary = core->mailIntake().fetch(account, {"secret"}, stop);
            if (!summary)
                qFatal("%s", qUtf8Printable(summary.error().detail));
            registered = summary->registered;
        });
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
    });
    loop.exec();
    round.join();
    if (registered != mails)
        qFatal("%d of %d were registered", registered, mails);
    tell("fetched, registered, acknowledged", mails, taken);
    const size_t tenth = std::max<size_t>(1, memory.size() / 10);
    std::printf("%-34s %8.0f MB at the start, %.0f after a tenth, %.0f at the end, %.0f at most\n",
                "memory", memory.front(), memory[tenth], memory.back(),
                *std::max_element(memory.begin(), memory.end()));

    const mail::NetworkTransport transport;
    const Alone alone = fetchAndParse(transport, account);
    tell("fetched alone", mails, alone.fetching);
    tell("parsed alone", mails, alone.parsing);
    std::printf("%-34s %8.1f times fetching alone, %.1f times parsing alone\n", "all of it is",
                taken / alone.fetching, taken / alone.parsing);
}

void windowed(const Dovecot &dovecot, int mails, const QString &path, const QString &settingsPath)
{
    const MailAccount wanted = accountOn(dovecot);
    auto core = openDesk(path, wanted);
    app::UserSettings settings(settingsPath);
    Translations translations;
    translations.use(u"nb");
    ui::Theme theme;
    theme.apply(*qApp);
    app::Composition console(*core, settings, theme, translations);
    console.window().resize(1440, 900);
    console.open();
    const auto settle = [](int milliseconds) {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    };
    settle(3000);
    MailAccount account = wanted;
    account.oldMail = OldMail::All;
    const auto count = [&] {
        QueueFilter everything;
        everything.view = View::Everything;
        return core->store()
            .read([everything](UnitOfWork &work) -> Result<qint64> {
                return work.queue().count(everything);
            })
            .result()
            .value_or(0);
    };
    LoopWatch watch;
    watch.begin();
    save(*core, account);
    const auto begun = std::chrono::steady_clock::now();
    // Beside the loop that is watched: to look through thousands of files takes its time.
    QEventLoop loop;
    std::thread counter([&] {
        while (dovecot.countSeen() < mails)
            std::this_thread::sleep_for(std::chrono::seconds(1));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
    });
    loop.exec();
    counter.join();
    watch.end();
    const double taken =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    std::printf(
        "%-34s %8.1f ms away, %.1f ms at work, %d turns over 16 ms, in %.0f s; %lld cases\n",
        "the window meanwhile", watch.longest(), watch.longestWork(), watch.longerThan16(),
        taken / 1000, static_cast<long long>(count()));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int mails = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    TestCertificate certificate;
    Dovecot dovecot;
    if (!certificate.make() || !dovecot.start(certificate)) {
        std::fputs("there is no Dovecot\n", stderr);
        return 2;
    }
    certificate.trust();
    qint64 bytes = 0;
    for (int i = 0; i < mails; ++i) {
        const QByteArray raw = mailNumber(i);
        bytes += raw.size();
        dovecot.deliver(raw, Morning + Seconds(i));
    }
    std::printf("%d mails, %.0f MB\n", mails, double(bytes) / 1024 / 1024);
    const QTemporaryDir home;
    headless(dovecot, mails, home.filePath(u"headless.db"_s));

    Dovecot another;
    if (!another.start(certificate))
        return 2;
    for (int i = 0; i < mails; ++i)
        another.deliver(mailNumber(i), Morning + Seconds(i));
    windowed(another, mails, home.filePath(u"windowed.db"_s), home.filePath(u"skranke.ini"_s));
    return 0;
}
