// Works a desk as fast as it can and says on standard output what has been acknowledged, a line
// each, so that a test can kill it at any moment and hold the database to its word.
//
// usage: crash_worker DATABASE SEED
#include "app/Core.h"
#include "tests/support/SampleMail.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace skranke;
using namespace skranke::services;

namespace {

template <typename... Values> void acknowledge(const char *form, Values... values)
{
    std::printf(form, values...);
    std::putchar('\n');
    std::fflush(stdout);
}

class Worker {
public:
    Worker(app::Core &desk, quint32 seed) : m_desk(desk), m_seed(seed), m_random(seed) {}

    void workFor(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const CaseId id = registerOne(i);
            if (!id)
                continue;
            move(id, Transition::Take);
            note(id, i);
            ask(id);
            time(id);
        }
    }

private:
    CaseId registerOne(int i)
    {
        tests::SampleMail mail;
        mail.messageId = QStringLiteral("%1.%2@crash.example").arg(m_seed).arg(i);
        mail.received = m_desk.clock().now();
        mail.body += QString(m_random.bounded(2000), u'x');
        const IntakeReport report = m_desk.intake().registerMail(QStringLiteral("m"), mail.raw());
        if (report.error)
            return {};
        acknowledge("registered %lld %s", report.caseId.value, qPrintable(mail.messageId));
        return report.caseId;
    }

    void move(CaseId id, Transition transition)
    {
        const auto file = m_desk.cases().open(id).result();
        TransitionRequest request;
        request.transition = transition;
        if (transition == Transition::Ask)
            request.message = OutgoingText{QStringLiteral("Hvilken nettleser?"), {}, {}, {}};
        const auto moved = m_desk.cases().perform(id, file->value.version, request).result();
        if (moved)
            acknowledge("state %lld %s", id.value, qPrintable(toCode(moved->state)));
    }

    void ask(CaseId id) { move(id, Transition::Ask); }

    void note(CaseId id, int i)
    {
        const QString text = QStringLiteral("merknad %1.%2").arg(m_seed).arg(i);
        if (m_desk.cases().addNote(id, text).result())
            acknowledge("note %lld %s", id.value, qPrintable(text));
    }

    void time(CaseId id)
    {
        if (m_desk.time().start(id).result())
            acknowledge("timer %lld", id.value);
        ManualEntry entry;
        entry.caseId = id;
        entry.duration = Seconds(60 + m_random.bounded(3600));
        if (const auto added = m_desk.time().add(entry).result())
            acknowledge("time %lld %lld", id.value, static_cast<qint64>(added->duration.count()));
    }

    app::Core &m_desk;
    quint32 m_seed;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    app::Core::Options options;
    options.database = arguments.at(1);
    options.agent = QStringLiteral("Kari Nes");
    const auto desk = app::Core::open(std::move(options));
    if (!desk)
        return 3;
    acknowledge("open");
    constexpr int Rounds = 10'000; // it is killed long before
    Worker(**desk, arguments.at(2).toUInt()).workFor(Rounds);
    return 0;
}
