// The console while a source of alerts misbehaves: the longest that its event loop was away, beside
// the same with no source at all. `bench_monitoring PATH`; `skrankectl sample --desk` makes one.
// The desk itself is left as it is: each case has a copy.

#include "app/Composition.h"
#include "tests/bench/Figures.h"
#include "tests/bench/LoopWatch.h"
#include "tests/support/FakeWeb.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace skranke;
using namespace skranke::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Many = 10'000;
constexpr std::chrono::milliseconds Settling{4'000};
constexpr std::chrono::milliseconds HalfOfWatching{9'000}; ///< some rounds of the driftsvakt

void runLoop(std::chrono::milliseconds time)
{
    QEventLoop loop; // QTest::qWait() sleeps between its turns
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The server, in a thread of its own: what it does is not the console's work.
class Source {
public:
    explicit Source(const std::function<void(tests::FakeWeb &)> &prepare)
    {
        m_thread.start();
        m_home.moveToThread(&m_thread);
        in([&] {
            m_web = std::make_unique<tests::FakeWeb>();
            m_address = m_web->address();
            prepare(*m_web);
        });
    }
    ~Source()
    {
        in([this] { m_web.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    void change(std::function<void(tests::FakeWeb &)> how) ///< does not wait for it
    {
        QMetaObject::invokeMethod(&m_home, [this, how = std::move(how)] { how(*m_web); });
    }
    const QString &address() const { return m_address; }

private:
    template <typename F> void in(F call)
    {
        QMetaObject::invokeMethod(&m_home, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<tests::FakeWeb> m_web;
    QString m_address;
};

using Sites = QStringList;
QByteArray manyAlerts(const Sites &sites, int count = Many)
{
    QJsonArray alerts;
    for (int i = 0; i < count; ++i)
        alerts.append(QJsonObject{
            {u"fingerprint"_s, QString::number(i, 16)},
            {u"startsAt"_s, u"2026-01-05T09:00:00Z"_s},
            {u"status"_s, QJsonObject{{u"state"_s, u"active"_s}}},
            {u"labels"_s,
             QJsonObject{{u"alertname"_s, u"Probe%1"_s.arg(i)},
                         {u"instance"_s,
                          sites.isEmpty() ? u"s%1.example"_s.arg(i) : sites[i % sites.size()]},
                         {u"severity"_s, u"critical"_s},
                         {u"job"_s, u"blackbox"_s},
                         {u"region"_s, u"nord"_s}}},
            {u"annotations"_s, QJsonObject{{u"summary"_s, u"Nr. %1 svarer ikke"_s.arg(i)}}}});
    return QJsonDocument(alerts).toJson();
}

/// What an attacker would write: every script, marks that turn the writing, walls without a space.
QByteArray hostileAlerts(const Sites &sites)
{
    constexpr int Count = 400;
    constexpr char16_t FirstLetter = 0x0250, Letters = 0xD000;
    QJsonArray alerts;
    for (int i = 0; i < Count; ++i) {
        QString script;
        for (char16_t letter = 0; letter < 280; ++letter)
            script.append(QChar(char16_t(FirstLetter + (letter * 191 + i * 37) % Letters)));
        QJsonObject labels{{u"alertname"_s, u"<b>x</b><img src=http://spor.example/>"_s},
                           {u"severity"_s, u"critical"_s},
                           {u"instance"_s, i % 2 == 0 ? sites.value(i % sites.size()) : script}};
        for (int label = 0; label < 200; ++label)
            labels.insert(u"l%1\r\nBcc: x@y.example"_s.arg(label), QString(2'000, u'W'));
        const QString summary = i % 3 == 0 ? QString(100'000, u'W')
            : i % 3 == 1                   ? QString(u'\u202e') + script
                                           : QString(5'000, u'\u0301') + script;
        alerts.append(QJsonObject{{u"fingerprint"_s, QString(5'000, u'f') + QString::number(i)},
                                  {u"startsAt"_s, u"9999-12-31T23:59:59Z"_s},
                                  {u"labels"_s, labels},
                                  {u"annotations"_s, QJsonObject{{u"summary"_s, summary}}}});
    }
    return QJsonDocument(alerts).toJson();
}

class Desk {
public:
    explicit Desk(const QString &path)
    {
        const QString copy = m_own.filePath(u"desk.db"_s);
        if (!QFile::copy(path, copy))
            qFatal("%s cannot be copied", qUtf8Printable(path));
        m_settings = std::make_unique<app::UserSettings>(m_own.filePath(u"skranke.ini"_s));
        app::Core::Options options;
        options.database = copy;
        auto core = app::Core::open(std::move(options));
        if (!core)
            qFatal("%s", qUtf8Printable(core.error().detail));
        m_core = *std::move(core);
    }
    app::Core &core() { return *m_core; }
    app::UserSettings &settings() { return *m_settings; }

    Sites sites()
    {
        Sites addresses;
        const auto read = m_core->store()
                              .read([](UnitOfWork &work) -> Result<QList<Site>> {
                                  return work.monitoring().sites();
                              })
                              .result();
        for (const Site &site : read.value())
            addresses.append(site.address);
        return addresses;
    }
    void watch(const QString &address)
    {
        MonitoringSource source;
        source.name = u"Hovedovervåking"_s;
        source.address = address;
        (void)m_core->store().write([source](UnitOfWork &work) mutable -> Result<void> {
            work.monitoring().insert(source);
            return {};
        });
    }

private:
    QTemporaryDir m_own;
    std::unique_ptr<app::UserSettings> m_settings;
    std::unique_ptr<app::Core> m_core;
};

struct Trouble {
    const char *name;
    std::function<void(tests::FakeWeb &, const Sites &)> first;  ///< none: no source
    std::function<void(tests::FakeWeb &, const Sites &)> second; ///< halfway, if anything
};

QList<Trouble> troubles()
{
    using tests::FakeWeb;
    const auto html = [](FakeWeb &web, const Sites &) {
        web.setAnswer("<!doctype html><title>Sign in</title>" + QByteArray(3'000'000, 'x'),
                      "200 OK", "Content-Type: text/html\r\n");
    };
    const auto none = [](FakeWeb &web, const Sites &) { web.setAnswer("[]"); };
    return {
        {"no source", {}, {}},
        {"a source that says nothing is wrong", none, {}},
        {"10,000 alerts of no site, and gone",
         [](FakeWeb &web, const Sites &) { web.setAnswer(manyAlerts({})); }, none},
        {"10,000 alerts of one site, and gone",
         [](FakeWeb &web, const Sites &sites) { web.setAnswer(manyAlerts(sites.first(1))); }, none},
        {"10,000 alerts of every site, and gone",
         [](FakeWeb &web, const Sites &sites) { web.setAnswer(manyAlerts(sites)); }, none},
        {"slow drips, then silence",
         [](FakeWeb &web, const Sites &sites) {
             web.setDripping(
                 "HTTP/1.1 200 OK\r\nContent-Length: 4000000\r\n\r\n" + manyAlerts(sites), 1ms);
         },
         [](FakeWeb &web, const Sites &) { web.setSilent(); }},
        {"500, then HTML",
         [](FakeWeb &web, const Sites &) {
             web.setAnswer(QByteArray(3'000'000, 'x'), "500 Internal Server Error");
         },
         html},
        {"hostile labels",
         [](FakeWeb &web, const Sites &sites) { web.setAnswer(hostileAlerts(sites)); },
         {}},
    };
}

void measure(const QString &path, const Trouble &trouble, ui::PageKind page, ui::Theme &theme,
             Translations &translations)
{
    Desk desk(path);
    const Sites sites = desk.sites();
    app::Composition console(desk.core(), desk.settings(), theme, translations);
    console.window().resize(1440, 900);
    console.open();
    runLoop(Settling);
    const ui::Place place{page, View::AllOpen};
    const ui::Place other{
        page == ui::PageKind::Queue ? ui::PageKind::Incidents : ui::PageKind::Queue, View::AllOpen};
    for (const ui::Place &visited : {other, place}) {
        console.window().goTo(visited);
        runLoop(Settling / 2);
    }
    std::unique_ptr<Source> source;
    if (trouble.first)
        source = std::make_unique<Source>([&](tests::FakeWeb &web) { trouble.first(web, sites); });
    LoopWatch loop;
    loop.begin();
    if (source)
        desk.watch(source->address());
    runLoop(HalfOfWatching);
    console.window().goTo(other);
    runLoop(Settling / 2);
    console.window().goTo(place);
    runLoop(Settling / 2);
    if (trouble.second)
        source->change([=](tests::FakeWeb &web) { trouble.second(web, sites); });
    runLoop(HalfOfWatching);
    loop.end();
    std::printf("%-40s %-14s %8.1f ms away %8.1f ms at work %4d over 16 ms\n", trouble.name,
                page == ui::PageKind::Queue ? "the queue" : "incident room", loop.longest(),
                loop.longestWork(), loop.longerThan16());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_monitoring PATH\n", stderr);
        return 2;
    }
    Translations translations;
    translations.use(u"nb");
    ui::Theme theme;
    theme.apply(*qApp);
    for (const Trouble &trouble : troubles())
        for (const ui::PageKind page : {ui::PageKind::Queue, ui::PageKind::Incidents})
            measure(QString::fromLocal8Bit(argv[1]), trouble, page, theme, translations);
    return 0;
}
