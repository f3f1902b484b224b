// Fills a database in bulk and one acknowledged change at a time: rows per second, and what the
// search index costs. `bench_storage PATH [CASES]`; PATH must not exist.

#include "storage/SqlStore.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int CasesPerJob = 5000;
constexpr int Customers = 400;
constexpr int SingleChanges = 300;

struct Desk {
    std::vector<CustomerId> customers;
    std::vector<ContactId> contacts;
    std::vector<AgentId> agents;
};

// The few frequent and many rare words of a desk's letters.
class Letters {
public:
    Letters()
    {
        const QStringList parts =
            u"nett butikk handle kurv betaling kasse inn logging bilde side "
            "lenke skjema feil treg nede kunde avtale levering produkt søk "
            "filter meny logo tekst språk åpning tid faktura rabatt frakt "
            "ordre lager mobil passord bruker konto sjekk test vakt drift"_s.split(u' ');
        for (const QString &first : parts) {
            m_words.append(first);
            for (const QString &second : parts)
                m_words.append(first + second);
        }
    }
    QString text(std::mt19937 &random, int words) const
    {
        QString result;
        for (int i = 0; i < words; ++i) {
            const double share = std::generate_canonical<double, 32>(random);
            const auto rank = static_cast<qsizetype>(share * share * share * m_words.size());
            result += m_words[rank] + u' ';
        }
        return result;
    }

private:
    QStringList m_words;
};

template <typename F> void run(Store &store, F job)
{
    const auto result = store.write(std::move(job)).result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
}

double secondsSince(steady_clock::time_point start)
{
    return duration<double>(steady_clock::now() - start).count();
}

Desk fillRegisters(Store &store)
{
    Desk desk;
    run(store, [&desk](UnitOfWork &work) -> Result<int> {
        for (int i = 0; i < 8; ++i) {
            Agent agent;
            agent.name = u"Agent %1"_s.arg(i);
            work.registers().insert(agent);
            desk.agents.push_back(agent.id);
        }
        for (int i = 0; i < Customers; ++i) {
            Customer customer;
            customer.name = u"Kunde %1 AS"_s.arg(i);
            work.registers().insert(customer);
            desk.customers.push_back(customer.id);
            Contact contact;
            contact.customer = customer.id;
            contact.name = u"Kontakt %1"_s.arg(i);
            contact.address = u"post@kunde%1.example"_s.arg(i);
            work.registers().insert(contact);
            desk.contacts.push_back(contact.id);
        }
        return 0;
    });
    return desk;
}

// About two in a hundred are open, as on a desk that has run for years.
void insertCase(UnitOfWork &work, const Desk &desk, const Letters &letters, std::mt19937 &random,
                qint64 index)
{
    Case value;
    const size_t customer = random() % Customers;
    value.customer = desk.customers[customer];
    value.contact = desk.contacts[customer];
    value.subject = letters.text(random, 5);
    value.description = letters.text(random, 40);
    value.submitted = value.registered = fromUnix(1'500'000'000 + index * 300);
    value.assignee = desk.agents[random() % desk.agents.size()];
    value.level = random() % 4 == 0 ? Level::B : Level::None;
    value.state = random() % 50 == 0 ? static_cast<State>(random() % 9) : State::Closed;
    if (value.level == Level::B)
        value.responseDue = value.submitted + hours{24};
    work.cases().insert(value, 2017);

    Message message;
    message.caseId = value.id;
    message.kind = MessageKind::Incoming;
    message.authorName = u"Kontakt"_s;
    message.text = value.description;
    message.messageId = u"%1@kunde.example"_s.arg(index);
    work.messages().insert(message);
    for (const EventKind kind : {EventKind::Registered, EventKind::Transition}) {
        Event event;
        event.caseId = value.id;
        event.kind = kind;
        event.at = value.submitted;
        work.events().append(event);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: bench_storage PATH [CASES]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const qint64 cases = argc > 2 ? std::atoll(argv[2]) : 100'000;
    std::mt19937 random(20260515);
    const Letters letters;
    Desk desk;
    {
        storage::OpenOptions options;
        options.bulk = true;
        auto store = storage::SqlStore::open(path, options);
        if (!store)
            qFatal("%s", qUtf8Printable(store.error().detail));
        desk = fillRegisters(**store);
        auto start = steady_clock::now();
        for (qint64 first = 0; first < cases; first += CasesPerJob)
            run(**store, [&](UnitOfWork &work) -> Result<int> {
                for (qint64 i = first; i < std::min(first + CasesPerJob, cases); ++i)
                    insertCase(work, desk, letters, random, i);
                return 0;
            });
        const double filled = secondsSince(start);
        std::printf("bulk fill       %10.0f cases/s  (%.1f s)\n",
                    static_cast<double>(cases) / filled, filled);
        start = steady_clock::now();
        if (const auto finished = (*store)->finishBulk(); !finished)
            qFatal("%s", qUtf8Printable(finished.error().detail));
        std::printf("search index    %10.1f s\n", secondsSince(start));
    }
    auto store = storage::SqlStore::open(path);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().detail));
    const auto start = steady_clock::now();
    for (int i = 0; i < SingleChanges; ++i)
        run(**store, [&](UnitOfWork &work) -> Result<int> {
            insertCase(work, desk, letters, random, cases + i);
            return 0;
        });
    std::printf("durable, single %10.0f cases/s\n", SingleChanges / secondsSince(start));
    return 0;
}
