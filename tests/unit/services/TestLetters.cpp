// Acknowledgements: which one fits, what it says, and a lead's own words in its place.
#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/Correspondence.h"
#include "services/IntakeService.h"
#include "services/LetterService.h"
#include "services/LetterWords.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World : tests::Desk {
    LetterService letters{context()};
    IntakeService intake{context()};
    CaseService cases{context()};
    int number = 0;

    explicit World(const char *now = "2026-11-23T09:00:00Z") : Desk(at(now)) { initResources(); }

    /// What the desk answers by itself.
    QString acknowledgement(const QByteArray &body = "Skjemaet sender ikke noe hos oss.",
                            const QByteArray &from = "ola@bokhuset.example",
                            const QByteArray &subject = "Skjemaet")
    {
        const QByteArray raw = "From: Ola Lien <" + from
            + ">\r\nTo: support@example.com\r\n"
              "Subject: "
            + subject + "\r\nMessage-ID: <m" + QByteArray::number(++number)
            + "@bokhuset.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body;
        const IntakeReport report = intake.registerMail(u"m.eml"_s, raw);
        return must(cases.open(report.caseId)).messages.last().text;
    }
    Reason refusal(LetterKind kind, const QString &text)
    {
        return refusalOf(wait(letters.save(kind, Language::Bokmaal, text)));
    }
    QString text(LetterKind kind, Language language = Language::Bokmaal)
    {
        return must(letters.sheet(kind, language)).text;
    }
};

} // namespace

class TestLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenWeOpen_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("said");
        QTest::newRow("open") << u"2026-11-23T09:00:00Z"_s
                              << u"bemannet på virkedager kl. 09:00–16:00"_s;
        QTest::newRow("evening") << u"2026-11-23T19:00:00Z"_s
                                 << u"åpner igjen tirsdag 24. november kl. 09:00"_s;
        QTest::newRow("saturday") << u"2026-11-28T11:00:00Z"_s
                                  << u"åpner igjen mandag 30. november kl. 09:00"_s;
        QTest::newRow("holiday")
            << u"2026-05-17T10:00:00Z"_s
            << u"stengt i dag, grunnlovsdagen, og åpner igjen mandag 18. mai"_s;
        QTest::newRow("whit monday")
            << u"2026-05-25T08:00:00Z"_s
            << u"stengt i dag, andre pinsedag, og åpner igjen tirsdag 26. mai"_s;
        QTest::newRow("the evening before")
            << u"2026-12-24T19:00:00Z"_s << u"åpner igjen mandag 28. desember kl. 09:00"_s;
    }
    void saysWhenWeOpen()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, said);
        World w(now.toLatin1());
        const QString letter = w.acknowledgement();
        QVERIFY2(letter.contains(said), qPrintable(letter));
        QVERIFY2(letter.contains(u"følges opp så snart vi har kapasitet"_s), qPrintable(letter));
        QVERIFY(letter.endsWith(u"\n\nVennlig hilsen\nKundesenter"_s));
        QVERIFY(!letter.contains(u'{'));
    }

    void closedDaysHaveTheirOwnName()
    {
        World w;
        w.write([&](UnitOfWork &work) -> Result<bool> {
            Calendar calendar = work.registers().calendars().first();
            DayException closed;
            closed.month = 11;
            closed.day = 23;
            closed.name = u"planleggingsdag"_s;
            calendar.exceptions.append(closed);
            return work.registers().update(calendar);
        });
        const QString letter = w.acknowledgement();
        QVERIFY2(letter.contains(u"stengt i dag, planleggingsdag, og"_s), qPrintable(letter));
    }

    void speaksTheirLanguage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("bokmål") << QByteArray("Jeg får ikke lastet opp noe.")
                                << u"takk for henvendelsen"_s;
        QTest::newRow("nynorsk") << QByteArray("Eg får ikkje lasta opp noko.")
                                 << u"takk for førespurnaden"_s;
        QTest::newRow("english") << QByteArray("The form does not work on our phones.")
                                 << u"thank you for getting in touch"_s;
    }
    void speaksTheirLanguage()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        World w;
        w.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s); // registered with bokmål
        const QString letter = w.acknowledgement(body);
        QVERIFY2(letter.contains(said), qPrintable(letter));
    }

    void anAnswerNamesItsOwnCaseOnly_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("answered");
        QTest::newRow("new") << u"Skjemaet"_s << u"Re: Skjemaet [#2026-000001]"_s;
        QTest::newRow("on an old letter")
            << u"Re: Skjemaet [#2019-000007]"_s << u"Re: Skjemaet [#2026-000001]"_s;
        QTest::newRow("number first")
            << u"[#2019-000007] SV: Re: Skjemaet"_s << u"Re: Skjemaet [#2026-000001]"_s;
        QTest::newRow("their own number")
            << u"Bestilling 2019-000007"_s << u"Re: Bestilling 2019-000007 [#2026-000001]"_s;
    }
    void anAnswerNamesItsOwnCaseOnly()
    {
        QFETCH(const QString, subject);
        Case value;
        value.number = {2026, 1};
        value.subject = subject;
        QTEST(replySubject(value), "answered");
    }

    void aReceiptRepeatsTheSubjectAlone()
    {
        World w;
        QVERIFY(!w.acknowledgement().contains(u"2019"));
        const QString letter =
            w.acknowledgement("Hei igjen.", "eva@x.example", "Re: Skjemaet [#2019-000007]");
        QVERIFY2(letter.contains(u"2026-000002: Skjemaet"), qPrintable(letter));
        QVERIFY2(!letter.contains(u"2019-000007"), qPrintable(letter));
    }

    void theContactsOwnLanguageOutranksTheGuess()
    {
        World w;
        const Customer customer = w.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        w.write([&](UnitOfWork &work) -> Result<bool> {
            Contact contact = work.registers().contacts(customer.id).first();
            contact.language = Language::Nynorsk;
            return work.registers().update(contact);
        });
        QVERIFY(w.acknowledgement("Jeg får ikke lastet opp noe.").contains(u"førespurnaden"_s));
    }

    void aLeadsOwnWordsAreUsed()
    {
        World w;
        const QString own = u"Hei {kontakt}, sak {saksnummer} er i boks."_s;
        must(w.letters.save(LetterKind::Acknowledgement, Language::Bokmaal, own));
        const LetterSheet sheet =
            must(w.letters.sheet(LetterKind::Acknowledgement, Language::Bokmaal));
        QVERIFY(sheet.isOwn());
        QCOMPARE(w.acknowledgement(),
                 u"Hei Ola, sak 2026-000001 er i boks.\n\nVennlig hilsen\nKundesenter"_s);
        QVERIFY(w.acknowledgement("Eg får ikkje lasta opp noko.", "eva@x.example")
                    .contains(u"førespurnaden"_s)); // of that language alone

        must(w.letters.save(LetterKind::Acknowledgement, Language::Bokmaal, {}));
        QCOMPARE(w.text(LetterKind::Acknowledgement), sheet.original);
    }

    void placeholdersAreChecked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, LetterKind kind, const QString &text, Reason reason) {
            QTest::newRow(name) << static_cast<int>(kind) << text << reason;
        };
        row("well", LetterKind::Acknowledgement, u"Sak {saksnummer}. {forventet}"_s, Reason::None);
        row("unknown", LetterKind::Acknowledgement, u"Sak {saksnummer} {navn}"_s,
            Reason::PlaceholderUnknown);
        row("no number", LetterKind::Acknowledgement, u"Takk!"_s, Reason::PlaceholderMissing);
        row("no opening", LetterKind::AcknowledgementClosed, u"Sak {saksnummer}: stengt."_s,
            Reason::PlaceholderMissing);
        row("holiday", LetterKind::AcknowledgementHoliday,
            u"Sak {saksnummer}: stengt {helligdag} til {apner}."_s, Reason::None);
        row("report", LetterKind::IncidentReport, u"Her er den: {rapport}"_s, Reason::None);
        row("report elsewhere", LetterKind::Update, u"Her er den: {rapport}"_s,
            Reason::PlaceholderUnknown);
        row("too long", LetterKind::Update, QString(20'001, u'x'), Reason::TextTooLong);
    }
    void placeholdersAreChecked()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, text);
        QFETCH(const Reason, reason);
        World w;
        const auto letter = static_cast<LetterKind>(kind);
        const QString before = w.text(letter);
        QCOMPARE(w.refusal(letter, text), reason);
        QCOMPARE(w.text(letter), reason == Reason::None ? text : before);
        QCOMPARE(refusalOf(wait(w.letters.preview(letter, Language::Bokmaal, text))), reason);
    }

    void everyLetterCanBeSeenBeforeItIsSent()
    {
        World w;
        for (const auto &kind : Codes<LetterKind>::table) {
            for (const auto &language : Codes<Language>::table) {
                const QString letter = must(w.letters.preview(kind.value, language.value,
                                                              w.text(kind.value, language.value)));
                QVERIFY2(!letter.contains(u'{'), qPrintable(letter));
                QVERIFY2(letter.contains(u"2026-000419"_s), qPrintable(letter));
                QVERIFY2(letter.contains(closingPhrase(language.value)), qPrintable(letter));
            }
        }
    }

    void onlyLeadsWriteThem()
    {
        World w;
        w.session.setMe(w.agent);
        QCOMPARE(w.refusal(LetterKind::Acknowledgement, u"Sak {saksnummer}"_s), Reason::LeadOnly);
        QVERIFY(!w.text(LetterKind::Acknowledgement).isEmpty());
    }

    void theLevelSaysWhatToExpect()
    {
        const auto due = at("2026-11-23T11:00:00Z");
        QVERIFY(expectationText(Level::A, due, Language::Bokmaal)
                    .contains(u"innen mandag 23. november kl. 12:00"_s));
        QVERIFY(expectationText(Level::B, due, Language::Nynorsk).contains(u"alvorleg feil"_s));
        QVERIFY(expectationText(Level::A, due, Language::English).contains(u"critical fault"_s));
        QCOMPARE(expectationText(Level::None, {}, Language::Bokmaal),
                 expectationText(Level::A, {}, Language::Bokmaal));
    }

    void everyHolidayHasAName()
    {
        for (const HolidayDate &day : holidaysOf(2026))
            for (const auto &language : Codes<Language>::table)
                QVERIFY(!holidayName(day.holiday, language.value).isEmpty());
        QCOMPARE(holidayName(Holiday::EasterMonday, Language::Bokmaal), u"andre påskedag"_s);
        QCOMPARE(holidayName(Holiday::Ascension, Language::Bokmaal), u"Kristi himmelfartsdag"_s);
        QCOMPARE(holidayName(Holiday::LabourDay, Language::Nynorsk), u"arbeidardagen"_s);
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "TestLetters.moc"
