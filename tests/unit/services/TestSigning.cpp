// Letters carry the signature of who wrote them and the lines of whom they write for.
#include "domain/MailWork.h"
#include "services/CaseService.h"
#include "services/DeskService.h"
#include "services/OutboxService.h"
#include "services/SignatureService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World : tests::Desk {
    CaseService cases{context()};
    SignatureService signatures{context()};
    DeskService desk{context()};
    OutboxService outbox{context()};
    Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    Case value = addCase(customer);

    Message reply(const QString &text)
    {
        OutgoingText letter;
        letter.text = text;
        must(cases.reply(value.id, letter));
        return must(cases.open(value.id)).messages.last();
    }
    IncomingMail sent()
    {
        const auto raw = must(outbox.raw(must(outbox.list()).first().id));
        return context().mailReader.read(raw).value();
    }
    void companyIs(const QString &lines)
    {
        services::Desk own;
        own.address = u"support@desk.example"_s;
        own.signature = lines;
        must(desk.save(own));
    }
};

} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterCarriesIt()
    {
        World w;
        w.companyIs(u"Kundesenteret AS\nStorgata 1, 3800 Bø"_s);
        PersonalSignature own;
        own.senderName = u"Kari hos Kundesenteret"_s;
        own.texts.insert(Language::Bokmaal, u"Hilsen Kari Nes\nRådgiver"_s);
        must(w.signatures.save(own));
        QCOMPARE(must(w.signatures.mine()).own, own);

        const QString text =
            u"Vi ser på det.\n\nHilsen Kari Nes\nRådgiver\nKundesenteret AS\nStorgata 1, 3800 Bø"_s;
        QCOMPARE(w.reply(u"Vi ser på det.\n"_s).text, text);
        const IncomingMail mail = w.sent();
        QCOMPARE(mail.from, (Mailbox{u"Kari hos Kundesenteret"_s, u"support@desk.example"_s}));
        QCOMPARE(mail.text.trimmed(), text);
    }

    void isInTheLanguageOfTheAnswer()
    {
        World w;
        QVERIFY(w.reply(u"Hi Ola, we have found it and it works."_s)
                    .text.endsWith(u"\n\nKind regards\nKari Nes\nKundesenter"_s));
        QVERIFY(w.reply(u"Hei, vi ser ikkje feilen hjå oss."_s)
                    .text.endsWith(u"\n\nVenleg helsing\nKari Nes\nKundesenter"_s));
        Contact contact = w.read([&](UnitOfWork &work) -> Result<Contact> {
            return *work.registers().contact(w.value.contact);
        });
        contact.language = Language::English;
        w.write([&](UnitOfWork &work) -> Result<bool> { return work.registers().update(contact); });
        QVERIFY(w.reply(u"OK!"_s).text.endsWith(u"Kind regards\nKari Nes\nKundesenter"_s));
        QCOMPARE(must(w.cases.open(w.value.id)).signatures.language, Language::English);
    }

    void eachHasTheirOwn()
    {
        World w;
        PersonalSignature own;
        own.texts.insert(Language::Bokmaal, u"Hilsen Kari"_s);
        must(w.signatures.save(own));
        w.session.setMe(w.agent);
        QCOMPARE(must(w.signatures.mine()).own, PersonalSignature{});
        QVERIFY(w.reply(u"Vi ser på det."_s)
                    .text.endsWith(u"Vennlig hilsen\nThea Berg\nKundesenter"_s));
        w.session.setMe(w.viewer);
        QCOMPARE(refusalOf(wait(w.signatures.save(own))), Reason::ViewersOnlyRead);
    }

    void theMailboxHasLinesOfItsOwn()
    {
        World w;
        w.companyIs(u"Kundesenteret AS"_s);
        w.write([](UnitOfWork &work) -> Result<void> {
            MailAccount account;
            account.address = u"support@desk.example"_s;
            account.signature = u"Driftssenteret\nHavnegata 2"_s;
            mailOf(work).mailAccounts().insert(account);
            return {};
        });
        QVERIFY(w.reply(u"Vi ser på det."_s)
                    .text.endsWith(u"Vennlig hilsen\nKari Nes\nDriftssenteret\nHavnegata 2"_s));
    }

    void anOwnGreetingIsLeftAlone()
    {
        World w;
        QCOMPARE(w.reply(u"Vi ser på det.\n\nHilsen oss"_s).text,
                 u"Vi ser på det.\n\nHilsen oss"_s);
    }

    void tooLongIsRefused()
    {
        World w;
        PersonalSignature own;
        own.texts.insert(Language::English, QString(LongestSignature + 1, u'x'));
        QCOMPARE(refusalOf(wait(w.signatures.save(own))), Reason::TextTooLong);
        QCOMPARE(must(w.signatures.mine()).own, PersonalSignature{});
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "TestSigning.moc"
