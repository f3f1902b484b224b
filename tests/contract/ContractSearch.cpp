// Search: substrings of every word, Norwegian letters, whatever is typed (ARCHITECTURE, R2.1).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QStringList found(ContractDesk &desk, const QString &search, CustomerId customer = {})
{
    return desk.read([&](UnitOfWork &work) {
        const QueueFilter filter{View::Mine, AgentId{}, search, customer};
        const auto rows = work.queue().page(filter, 0, 100);
        if (work.queue().count(filter) != rows.size())
            qFatal("the count is not the number of rows");
        QStringList subjects;
        for (const QueueRow &row : rows) {
            if (work.queue().position(filter, row.id) != subjects.size())
                qFatal("a row is not where it is shown");
            if (work.queue().rows(filter, {row.id}).size() != 1)
                qFatal("a row that is shown is not among its own");
            subjects.append(row.subject);
        }
        return subjects;
    });
}

} // namespace

class ContractSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("matches");
        QTest::newRow("inside a compound") << u"nettbutikkutsjekk"_s << u"butikk"_s << true;
        QTest::newRow("the end of a compound") << u"nettbutikkutsjekk"_s << u"sjekk"_s << true;
        QTest::newRow("not across words") << u"nett butikk"_s << u"nettbutikk"_s << false;
        QTest::newRow("capital Å") << u"ÅPNINGSTIDER"_s << u"åpnings"_s << true;
        QTest::newRow("small å") << u"åpningstider"_s << u"ÅPN"_s << true;
        QTest::newRow("Ø and Æ") << u"BLÅBÆRSYLTETØY"_s << u"blåbærsyltetøy"_s << true;
        QTest::newRow("å is not a") << u"gard"_s << u"gård"_s << false;
        QTest::newRow("decomposed å")
            << u"åpningstider"_s << u"åpn"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("stored decomposed")
            << u"åpningstider"_s.normalized(QString::NormalizationForm_D) << u"åpn"_s << true;
        QTest::newRow("all words") << u"betaling med kort feiler"_s << u"feiler kort"_s << true;
        QTest::newRow("one word is missing") << u"betaling med kort"_s << u"kort vipps"_s << false;
        QTest::newRow("two letters narrow") << u"betaling på mobil"_s << u"mobil på"_s << true;
        QTest::newRow("two letters exclude") << u"betaling med mobil"_s << u"mobil på"_s << false;
        QTest::newRow("two letters alone") << u"feil på øl"_s << u"ØL"_s << true;
        QTest::newRow("one letter alone") << u"feil på å"_s << u"Å"_s << true;
        QTest::newRow("emoji") << u"kjempefint 🙂🙂🙂"_s << u"🙂🙂🙂"_s << true;
        QTest::newRow("emoji are letters too") << u"fint 🙂"_s << u"🙂"_s << true;
        QTest::newRow("an unmatched quote") << u"skjerm 12\" stor"_s << u"12\""_s << true;
        QTest::newRow("quotes around") << u"ordet utsjekk er feil"_s << u"\"utsjekk\""_s << true;
        QTest::newRow("an operator's name") << u"brød AND smør"_s << u"and smør"_s << true;
        QTest::newRow("operators are words") << u"brød"_s << u"brød OR smør"_s << false;
        QTest::newRow("NOT is a word") << u"brød"_s << u"brød NOT smør"_s << false;
        QTest::newRow("a star is a star") << u"nettbutikk"_s << u"nett*"_s << false;
        QTest::newRow("a star that is there") << u"pris* fra"_s << u"pris*"_s << true;
        QTest::newRow("a column filter is text") << u"text:nettbutikk"_s << u"text:nett"_s << true;
        QTest::newRow("a column filter that is not there")
            << u"nettbutikk"_s << u"text:nett"_s << false;
        QTest::newRow("parentheses") << u"feil (igjen)"_s << u"(igjen)"_s << true;
        QTest::newRow("per cent") << u"25% rabatt"_s << u"5%"_s << true;
        QTest::newRow("per cent is no wildcard") << u"25 rabatt"_s << u"2%"_s << false;
        QTest::newRow("underscore is no wildcard") << u"abc"_s << u"a_"_s << false;
        QTest::newRow("backslash") << u"C:\\temp"_s << u":\\"_s << true;
        QTest::newRow("a semicolon and a dash")
            << u"x'); DROP TABLE cases; --"_s << u"drop table cases;"_s << true;
        QTest::newRow("NUL") << u"før\0etter"_s << u"etter"_s << true;
        QTest::newRow("an address")
            << u"skriv til post@bokhuset.example"_s << u"post@bokhuset"_s << true;
    }
    void wordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(bool, matches);
        ContractDesk desk;
        Case value = desk.newCase(u"the one"_s);
        value.description = text;
        desk.insert(value);
        desk.insert(desk.newCase(u"unrelated"_s));
        QCOMPARE(found(desk, search), matches ? QStringList{u"the one"_s} : QStringList());
    }

    void blanksAreNoSearch()
    {
        ContractDesk desk;
        desk.insert(desk.newCase(u"x"_s));
        QCOMPARE(found(desk, u"  \t "_s), QStringList());
    }

    void aPastedPageIsStillASearch()
    {
        ContractDesk desk;
        Case value = desk.newCase(u"x"_s);
        value.description = u"lorem ipsum"_s;
        desk.insert(value);
        const QString page = u"lorem ipsum "_s.repeated(200'000);
        QCOMPARE(found(desk, page), QStringList{u"x"_s});
        QCOMPARE(found(desk, u"a"_s.repeated(3'000'000)), QStringList());
    }

    void everyPartOfACaseIsSearched()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Fjellsport Lom"_s);
        Case value = desk.newCase(u"Emnelinjen"_s);
        value.description = u"Beskrivelsen"_s;
        value.customer = customer;
        value.contact =
            desk.contact(u"Gunnhild Uvær"_s, u"gunnhild@fjellsport.example"_s, customer);
        value = desk.insert(value);
        desk.write([&](UnitOfWork &work) {
            Message message;
            message.caseId = value.id;
            message.kind = MessageKind::Incoming;
            message.authorName = u"Vikaren"_s;
            message.text = u"Meldingsteksten"_s;
            Attachment attachment;
            attachment.name = u"skjermbilde-3.png"_s;
            attachment.sha256 = work.blobs().put("png");
            message.attachments = {attachment};
            work.messages().insert(message);
        });
        for (const QString &search :
             {u"emnelinjen"_s, u"beskrivelsen"_s, u"fjellsport lom"_s, u"uvær"_s, u"vikaren"_s,
              u"gunnhild@"_s, u"meldingstekst"_s, u"skjermbilde-3"_s, value.number.toString(),
              value.number.marker(), u"#"_s + value.number.toString()})
            QCOMPARE(found(desk, search), QStringList{u"Emnelinjen"_s});
    }

    void theSearchFollowsEveryChange()
    {
        ContractDesk desk;
        CustomerId customerId = desk.customer(u"Gammelnavn"_s);
        const ContactId contactId = desk.contact(u"Ole"_s, u"ole@x.example"_s);
        Case value = desk.newCase(u"Første emne"_s);
        value.customer = customerId;
        value.contact = contactId;
        value = desk.insert(value);
        const Case second = desk.insert(desk.newCase(u"Andre"_s));

        desk.write([&](UnitOfWork &work) {
            value.subject = u"Nytt emne"_s;
            if (work.cases().update(value))
                work.cases().refreshSearchText(value.id);
        });
        QCOMPARE(found(desk, u"første"_s), QStringList());
        QCOMPARE(found(desk, u"nytt"_s), QStringList{u"Nytt emne"_s});

        desk.write([&](UnitOfWork &work) {
            auto customer = *work.registers().customer(customerId);
            customer.name = u"Nyttnavn"_s;
            auto contact = *work.registers().contact(contactId);
            contact.name = u"Olaug"_s;
            return work.registers().update(customer) && work.registers().update(contact);
        });
        QCOMPARE(found(desk, u"gammelnavn"_s), QStringList());
        QCOMPARE(found(desk, u"nyttnavn olaug"_s), QStringList{u"Nytt emne"_s});

        const auto moved = desk.write([&](UnitOfWork &work) {
            Message message;
            message.caseId = value.id;
            message.text = u"flyttelass"_s;
            work.messages().insert(message);
            return message.id;
        });
        QCOMPARE(found(desk, u"flyttelass"_s), QStringList{u"Nytt emne"_s});
        desk.write([&](UnitOfWork &work) {
            work.messages().moveTo(moved, second.id, ThreadReason::Manual);
        });
        QCOMPARE(found(desk, u"flyttelass"_s), QStringList{u"Andre"_s});
    }

    void theNewestComesFirstAndClosedOnesToo()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        for (int i = 0; i < 3; ++i) {
            Case value = desk.newCase(u"utsjekk %1"_s.arg(i));
            value.state = i == 1 ? State::Closed : State::New;
            value.customer = i == 2 ? CustomerId{} : customer;
            desk.insert(value);
        }
        QCOMPARE(found(desk, u"utsjekk"_s),
                 QStringList({u"utsjekk 2"_s, u"utsjekk 1"_s, u"utsjekk 0"_s}));
        QCOMPARE(found(desk, u"utsjekk"_s, customer),
                 QStringList({u"utsjekk 1"_s, u"utsjekk 0"_s}));
        QCOMPARE(found(desk, u"ut"_s, customer), QStringList({u"utsjekk 1"_s, u"utsjekk 0"_s}));
    }

    void aRolledBackChangeIsNotFound()
    {
        ContractDesk desk;
        const auto result = desk.store()
                                .write([&](UnitOfWork &work) -> Result<int> {
                                    Case value = desk.newCase(u"angret"_s);
                                    work.cases().insert(value, 2026);
                                    return refuse(Reason::ReasonMissing);
                                })
                                .result();
        QVERIFY(!result.has_value());
        QCOMPARE(found(desk, u"angret"_s), QStringList());
    }

    void hugeMessagesAreFoundByTheirBeginning()
    {
        ContractDesk desk;
        const Case value = desk.insert(desk.newCase(u"x"_s));
        desk.write([&](UnitOfWork &work) {
            Message message;
            message.caseId = value.id;
            message.text = u"begynnelse "_s + u"fyll "_s.repeated(1'000'000) + u"slutten"_s;
            work.messages().insert(message);
        });
        QCOMPARE(found(desk, u"begynnelse"_s), QStringList{u"x"_s});
        QCOMPARE(found(desk, u"slutten"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(ContractSearch)
#include "ContractSearch.moc"
