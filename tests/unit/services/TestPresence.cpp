// Who is where: what consoles tell each other, and what is forgotten when one falls silent.
#include "services/PresenceService.h"
#include "tests/support/Desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

/// A party line within one program.
class Lines {
public:
    class Line final : public TeamLine {
    public:
        explicit Line(Lines &all) : m_all(all) {}
        void say(const QString &words) override
        {
            for (TeamLine *line : std::as_const(m_all.m_lines))
                Q_EMIT line->heard(words);
        }

    private:
        Lines &m_all;
    };

    Line *add()
    {
        m_owned.push_back(std::make_unique<Line>(*this));
        m_lines.append(m_owned.back().get());
        return m_owned.back().get();
    }
    void cut(TeamLine *line) { m_lines.removeAll(line); }

private:
    QList<TeamLine *> m_lines;
    std::vector<std::unique_ptr<Line>> m_owned;
};

Agent person(qint64 id, const QString &name, const QString &initials)
{
    Agent agent;
    agent.id = {id};
    agent.name = name;
    agent.initials = initials;
    return agent;
}

const CaseId First{41};
const CaseId Second{42};

} // namespace

class TestPresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void othersAreSeenAndOneselfIsNot()
    {
        PresenceService kari(lines.add(), karis, clock), thea(lines.add(), theas, clock);
        QSignalSpy changed(&kari, &PresenceService::changed);
        thea.setPlace(First, false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(kari.at(First), QList<Presence>({{First, {2}, u"Thea Berg"_s, u"TB"_s, false}}));
        QCOMPARE(thea.at(First), QList<Presence>());
        thea.setPlace(First, true);
        QVERIFY(kari.at(First).first().writing);
        thea.setPlace(Second, false);
        QCOMPARE(kari.at(First).size(), 0);
        QCOMPARE(kari.everywhere().keys(), QList<CaseId>{Second});
        thea.setPlace({}, false);
        QVERIFY(kari.everywhere().isEmpty());
        QCOMPARE(changed.count(), 4);
    }

    void whoComesLaterIsToldAtOnce()
    {
        PresenceService kari(lines.add(), karis, clock);
        kari.setPlace(First, true);
        const PresenceService thea(lines.add(), theas, clock);
        QCOMPARE(thea.at(First).size(), 1);
        QVERIFY(thea.at(First).first().writing);
    }

    void aConsoleThatDiedIsForgotten()
    {
        PresenceService kari(lines.add(), karis, clock);
        Lines::Line *line = lines.add();
        PresenceService thea(line, theas, clock);
        thea.setPlace(First, false);
        lines.cut(line);
        QSignalSpy changed(&kari, &PresenceService::changed);
        clock.advance(PresenceService::Holds);
        kari.beat();
        QCOMPARE(kari.at(First).size(), 1);
        clock.advance(Seconds{1});
        kari.beat();
        QCOMPARE(kari.at(First).size(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void aConsoleThatStaysIsNot()
    {
        PresenceService kari(lines.add(), karis, clock), thea(lines.add(), theas, clock);
        thea.setPlace(First, false);
        QSignalSpy changed(&kari, &PresenceService::changed);
        for (int beats = 0; beats < 10; ++beats) {
            clock.advance(PresenceService::Beat);
            thea.beat();
            kari.beat();
        }
        QCOMPARE(kari.at(First).size(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void aClosedConsoleSaysGoodbye()
    {
        PresenceService kari(lines.add(), karis, clock);
        {
            PresenceService thea(lines.add(), theas, clock);
            thea.setPlace(First, false);
            QCOMPARE(kari.at(First).size(), 1);
        }
        QCOMPARE(kari.at(First).size(), 0);
    }

    void whoWritesComesFirstAndTwoWindowsAreOnePerson()
    {
        PresenceService kari(lines.add(), karis, clock), thea(lines.add(), theas, clock),
            theaAgain(lines.add(), theas, clock), arne(lines.add(), arnes, clock);
        arne.setPlace(First, false);
        thea.setPlace(First, false);
        theaAgain.setPlace(First, true);
        const QList<Presence> here = kari.at(First);
        QCOMPARE(here.size(), 2);
        QCOMPARE(here[0].name, u"Thea Berg"_s);
        QVERIFY(here[0].writing);
        QCOMPARE(here[1].name, u"Arne Dahl"_s);
    }

    void strangeWordsAreNoPresence()
    {
        Lines::Line *stranger = lines.add();
        PresenceService kari(lines.add(), karis, clock);
        for (const char *words :
             {"", "hei", "[]", "{}", "{\"console\":7}", "{\"console\":\"x\"}",
              "{\"console\":\"x\",\"case\":\"41\"}", "{\"console\":\"x\",\"case\":-41}"})
            stranger->say(QString::fromUtf8(words));
        QVERIFY(kari.everywhere().isEmpty());
    }

    void aDeskOfOnesOwnHasNobodyElse()
    {
        PresenceService alone(nullptr, karis, clock);
        alone.setPlace(First, true);
        alone.beat();
        QVERIFY(alone.everywhere().isEmpty());
    }

private:
    Lines lines;
    FixedClock clock{at("2026-11-23T09:00:00Z")};
    Session karis{person(1, u"Kari Nes"_s, u"KN"_s)};
    Session theas{person(2, u"Thea Berg"_s, u"TB"_s)};
    Session arnes{person(3, u"Arne Dahl"_s, u"AD"_s)};
};

QTEST_GUILESS_MAIN(TestPresence)
#include "TestPresence.moc"
