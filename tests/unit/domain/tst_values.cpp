// Numbers, instants and addresses: the small values everything else is made of.
#include "domain/Case.h"
#include "domain/CaseNumber.h"
#include "domain/Mail.h"
#include "domain/Register.h"
#include "domain/Time.h"

#include <QTest>

using namespace skranke;
using namespace std::chrono_literals;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instantsRoundTrip_data();
    void instantsRoundTrip();
    void malformedInstantsAreRefused_data();
    void malformedInstantsAreRefused();
    void numbersAreFoundInSubjects_data();
    void numbersAreFoundInSubjects();
    void submittedIsWhenItReachedUs();
    void domainsOfAddresses();
    void theClockThatCounts();
};

void TestValues::instantsRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1900-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2026-05-15T14:00:00Z",
                             "2024-02-29T23:59:59Z", "2200-12-31T23:59:59Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestValues::instantsRoundTrip()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text);
    QVERIFY(instant);
    QCOMPARE(formatInstant(*instant), text);
}

void TestValues::malformedInstantsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026-05-15", "2026-05-15T14:00:00", "2026-05-15 14:00:00Z", "2026-02-29T00:00:00Z",
          "2026-13-01T00:00:00Z", "1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z",
          "2026-05-15T24:00:00Z", "2026-05-15T14:60:00Z", "2026-05-15T14:00:60Z",
          "2026-05-15T14:00:00+02:00", "+026-05-15T14:00:00Z", "2026-05-15T14:00:00Z "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestValues::malformedInstantsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text));
}

void TestValues::numbersAreFoundInSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("number");
    QTest::newRow("marker") << QStringLiteral("SV: Skjema [#2026-000419]")
                            << QStringLiteral("2026-000419");
    QTest::newRow("bare") << QStringLiteral("Gjelder sak 2026-000419, haster")
                          << QStringLiteral("2026-000419");
    QTest::newRow("marker wins") << QStringLiteral("2025-000001 [#2026-000419]")
                                 << QStringLiteral("2026-000419");
    QTest::newRow("too short") << QStringLiteral("2026-0419") << QString();
    QTest::newRow("part of a longer number") << QStringLiteral("92026-000419") << QString();
    QTest::newRow("a date") << QStringLiteral("2026-11-22") << QString();
    QTest::newRow("zero") << QStringLiteral("[#2026-000000]") << QString();
    QTest::newRow("beyond a million")
        << QStringLiteral("[#2026-1000419]") << QStringLiteral("2026-1000419");
}

void TestValues::numbersAreFoundInSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QString, number);
    const auto found = CaseNumber::findIn(subject);
    QCOMPARE(found ? found->toString() : QString(), number);
    if (found) {
        QCOMPARE(CaseNumber::parse(found->toString()), found);
        QCOMPARE(CaseNumber::findIn(found->marker()), found);
    }
}

void TestValues::submittedIsWhenItReachedUs()
{
    const Instant now = *parseInstant(u"2026-11-22T10:00:00Z");
    IncomingMail mail;
    QCOMPARE(submittedAt(mail, now), now);
    mail.date = now - 2h;
    QCOMPARE(submittedAt(mail, now), now - 2h);
    mail.date = now + 2h; // a Date in the future is never used
    QCOMPARE(submittedAt(mail, now), now);
    mail.received = now - 1h;
    QCOMPARE(submittedAt(mail, now), now - 1h);
    mail.received = now + 1h; // another server's clock is ahead
    QCOMPARE(submittedAt(mail, now), now);
}

void TestValues::domainsOfAddresses()
{
    QCOMPARE(domainOf(u"Ola@Bokhuset.EXAMPLE"), QStringLiteral("bokhuset.example"));
    QCOMPARE(domainOf(u"nobody"), QString());
    QVERIFY(isPublicMailDomain(u"Gmail.com"));
    QVERIFY(!isPublicMailDomain(u"bokhuset.example"));
}

void TestValues::theClockThatCounts()
{
    Case value;
    const Instant due = *parseInstant(u"2026-11-22T10:00:00Z");
    value.responseDue = due;
    value.updateDue = due + 1h;
    QCOMPARE(value.nextDue(), std::optional(due));
    value.respondedAt = due - 1min;
    QCOMPARE(value.nextDue(), std::optional(due + 1h));
    value.state = State::Closed;
    QVERIFY(!value.nextDue());
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
