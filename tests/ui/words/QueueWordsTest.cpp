// What a row says of its clock, when that changes, and the sentence a screen reader gets.
#include "ui/words/QueueWords.h"
#include "translations/Translations.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace skranke::ui;
using Kind = words::RowClock::Kind;

namespace {

const Instant Now = *parseInstant(u"2026-11-23T10:00:00Z");

QueueRow open(Level level)
{
    QueueRow row;
    row.id = {1};
    row.number = {2026, 417};
    row.subject = QStringLiteral("Nettbutikken svarer ikke (502)");
    row.customerName = QStringLiteral("Fjordmat AS");
    row.level = level;
    row.submitted = Now - Minutes{138};
    return row;
}

QueueRow due(Seconds left)
{
    QueueRow row = open(Level::A);
    row.responseDue = Now + left;
    return row;
}

} // namespace

class QueueWordsTest : public QObject {
    Q_OBJECT

    Translations m_translations;

private Q_SLOTS:
    void init() { m_translations.use(u"nb"); }

    void aResponseIsCountedDown()
    {
        const words::RowClock clock = words::rowClock(due(Minutes{-18}), Now);
        QCOMPARE(clock.kind, Kind::Counting);
        QCOMPARE(clock.text, u"\u22120:18"_s);
        QCOMPARE(clock.caption, u"svarfrist"_s);
        QCOMPARE(clock.spent, 1.0);
        QCOMPARE(words::rowClock(due(Minutes{138}), Now).spent, 0.5);
    }

    void theUpdateClockTakesOverOnceAnswered()
    {
        QueueRow row = due(Minutes{30});
        row.respondedAt = Now - Minutes{60};
        row.updateDue = Now + Minutes{12};
        const words::RowClock clock = words::rowClock(row, Now);
        QCOMPARE(clock.text, u"0:12"_s);
        QCOMPARE(clock.caption, u"neste oppdatering"_s);
        QCOMPARE(clock.spent, 0.8);
    }

    void anAnswerIsShownWithWhatItTook()
    {
        QueueRow row = open(Level::B);
        row.responseDue = Now;
        row.respondedAt = row.submitted + Minutes{68};
        words::RowClock clock = words::rowClock(row, Now);
        QCOMPARE(clock.kind, Kind::Answered);
        QCOMPARE(clock.text, u"✓ 1:08"_s);
        QCOMPARE(clock.caption, u"svart i tide"_s);
        QCOMPARE(clock.late, false);

        row.respondedAt = Now + Seconds{1};
        QCOMPARE(words::rowClock(row, Now).late, true);
        row.respondedAt = Now; // exactly on the due instant is in time (R4.1)
        QCOMPARE(words::rowClock(row, Now).late, false);
    }

    void waitingIsSaidInWords()
    {
        QueueRow row = open(Level::None);
        QCOMPARE(words::rowClock(row, Now).text, u"ventet 2 t"_s);
        row.respondedAt = Now - Minutes{5};
        QCOMPARE(words::rowClock(row, Now).kind, Kind::None);
        row.state = State::WaitingCustomer;
        row.waitingSince = Now - std::chrono::hours{50};
        QCOMPARE(words::rowClock(row, Now).text, u"ventet 2 dager"_s);
        row.state = State::Closed;
        QCOMPARE(words::rowClock(row, Now).kind, Kind::None);
    }

    void theNextChangeIsWhenTheWordsChange_data()
    {
        QTest::addColumn<int>("left");
        for (int left : {-3700, -61, -60, -59, -1, 0, 1, 59, 60, 61, 119, 120, 3600, 3601})
            QTest::addRow("%d s left", left) << left;
    }
    void theNextChangeIsWhenTheWordsChange()
    {
        QFETCH(int, left);
        const QueueRow row = due(Seconds{left});
        const QString before = words::rowClock(row, Now).text;
        const auto change = words::clockChanges(row, Now);
        QVERIFY(change && *change > Now);
        QCOMPARE(words::rowClock(row, *change - Seconds{1}).text, before);
        QVERIFY(words::rowClock(row, *change).text != before);
    }

    void waitingChangesByTheMinuteAndAnswersNever()
    {
        QueueRow row = open(Level::None);
        row.submitted = Now - Seconds{90};
        QCOMPARE(words::clockChanges(row, Now), std::optional(Now + Seconds{30}));
        row = open(Level::B);
        row.respondedAt = Now;
        QCOMPARE(words::clockChanges(row, Now), std::nullopt);
    }

    void theSentenceSaysAllOfIt()
    {
        QueueRow row = due(Minutes{-18});
        row.unread = true;
        QCOMPARE(words::rowInWords(row, Now),
                 u"nivå A, over frist med 18 minutter, Nettbutikken svarer ikke (502), "
                 "Fjordmat AS, ny, ufordelt, ulest"_s);
        QVERIFY(words::rowBeside(row).startsWith(u"2026-000417"_s));
        row.customerName.clear();
        row.assigneeInitials = QStringLiteral("KN");
        QVERIFY(words::rowInWords(row, Now).contains(u"Ukjent kunde, ny, hos KN"_s));
    }
};

QTEST_GUILESS_MAIN(QueueWordsTest)
#include "QueueWordsTest.moc"
