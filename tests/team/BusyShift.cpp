#include "tests/team/BusyShift.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <thread>

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

class Shift {
public:
    Shift(TeamConsole &console, const QList<CaseId> &cases, quint32 seed)
        : m_console(console), m_cases(cases), m_random(seed)
    {
    }

    void work()
    {
        const CaseId id = m_cases[m_random.bounded(int(m_cases.size()))];
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
            return take(id);
        case 2:
        case 3:
            return edit(id);
        case 4:
            return book(id);
        case 5:
            return count(m_console.cases().reply(id, {u"Vi ser på det."_s, {}, {}, {}}),
                         &Tally::replies);
        default:
            return count(m_console.cases().addNote(id, u"Gjenskapt."_s), &Tally::notes);
        }
    }

    Tally tally;

private:
    template <typename T> void count(QFuture<Result<T>> future, int Tally::*what)
    {
        const Result<T> result = wait(std::move(future));
        if (result)
            ++(tally.*what);
        else if (result.error().kind == ErrorKind::Conflict
                 || result.error().kind == ErrorKind::Refused)
            ++tally.told;
        else
            tally.faults.append(
                u"%1: %2"_s.arg(int(result.error().kind)).arg(result.error().detail));
    }

    void take(CaseId id)
    {
        const Case seen = must(m_console.cases().open(id)).value;
        TransitionRequest request;
        request.transition =
            seen.state == State::New ? Transition::Take : Transition::AnswerAndClose;
        count(m_console.cases().perform(seen, request), &Tally::takes);
    }

    void edit(CaseId id)
    {
        const Case seen = must(m_console.cases().open(id)).value;
        services::CaseEdit edit;
        edit.subject = u"Emne %1"_s.arg(m_random.generate());
        count(m_console.cases().edit(seen, edit), &Tally::edits);
    }

    void book(CaseId id)
    {
        services::ManualEntry entry;
        entry.caseId = id;
        entry.duration = std::chrono::minutes{1 + m_random.bounded(90)};
        count(m_console.time().add(entry), &Tally::entries);
    }

    TeamConsole &m_console;
    const QList<CaseId> &m_cases;
    QRandomGenerator m_random;
};

} // namespace

void Tally::operator+=(const Tally &other)
{
    takes += other.takes;
    notes += other.notes;
    replies += other.replies;
    edits += other.edits;
    entries += other.entries;
    told += other.told;
    faults += other.faults;
}

Tally workShift(TeamConsole &console, const QList<CaseId> &cases, quint32 seed,
                const std::atomic<bool> &stop)
{
    Shift shift(console, cases, seed);
    while (!stop)
        shift.work();
    return shift.tally;
}

Tally workTogether(PostgresServer &server, const QString &desk, const QList<CaseId> &cases,
                   int consoles, std::chrono::milliseconds time)
{
    std::vector<std::unique_ptr<TeamConsole>> team;
    for (int i = 0; i < consoles; ++i)
        team.push_back(
            std::make_unique<TeamConsole>(server.login(desk, u"konsoll%1"_s.arg(i), Role::Agent)));

    std::atomic<bool> stop = false;
    std::vector<Tally> tallies(team.size());
    std::vector<std::thread> threads;
    for (size_t i = 0; i < team.size(); ++i)
        threads.emplace_back(
            [&, i] { tallies[i] = workShift(*team[i], cases, quint32(i + 1), stop); });
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    stop = true;
    Tally all;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i].join();
        all += tallies[i];
    }
    return all;
}

Reckoning reckon(const PostgresServer &server, const QString &desk)
{
    Reckoning found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"reckoning"_s);
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(server.port());
        database.setUserName(u"postgres"_s);
        database.setDatabaseName(desk);
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        const auto number = [&](const QString &sql) {
            QSqlQuery query(database);
            if (!query.exec(sql) || !query.next())
                qFatal("%s", qUtf8Printable(query.lastError().text()));
            return query.value(0).toLongLong();
        };
        if (QSqlQuery path(database); !path.exec(u"SET search_path TO skranke"_s))
            qFatal("%s", qUtf8Printable(path.lastError().text()));
        found.versions = number(u"SELECT COALESCE(SUM(version), 0) FROM cases"_s);
        found.messages = number(u"SELECT COUNT(*) FROM messages"_s);
        found.entries = number(u"SELECT COUNT(*) FROM time_entries"_s);
        found.events = number(u"SELECT COUNT(*) FROM events"_s);
    }
    QSqlDatabase::removeDatabase(u"reckoning"_s);
    return found;
}

QStringList differences(const Reckoning &before, const Reckoning &after, const Tally &tally)
{
    QStringList lines;
    const auto compare = [&lines](const char *what, qint64 had, qint64 has, qint64 acknowledged) {
        if (has - had != acknowledged)
            lines.append(u"%1: %2 more in the database, %3 acknowledged"_s.arg(QLatin1String(what))
                             .arg(has - had)
                             .arg(acknowledged));
    };
    compare("messages", before.messages, after.messages, tally.notes + tally.replies);
    compare("time entries", before.entries, after.entries, tally.entries);
    compare("changes of cases", before.versions, after.versions,
            tally.takes + tally.edits + tally.notes + tally.replies);
    if (after.events - before.events < tally.writes())
        lines.append(u"events: %1 more for %2 writes"_s.arg(after.events - before.events)
                         .arg(tally.writes()));
    return lines;
}

} // namespace skranke::tests
