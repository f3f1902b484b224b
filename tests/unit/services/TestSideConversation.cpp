// Asking somebody beside the customer: nothing leaks, and what they say is not the customer's word.
#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "services/OutboxService.h"
#include "services/SideConversation.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

QByteArray mail(const QByteArray &from, const QByteArray &subject, const QByteArray &body,
                const QByteArray &more = {})
{
    static int number = 0;
    return "From: " + from + "\r\nTo: support@example.com\r\nSubject: " + subject
        + "\r\nMessage-ID: <in" + QByteArray::number(++number) + "@x.example>\r\n" + more
        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body + "\r\n";
}

QByteArray answering(const QString &messageId)
{
    return "In-Reply-To: <" + messageId.toUtf8() + ">\r\nReferences: <" + messageId.toUtf8()
        + ">\r\n";
}

struct World : tests::Desk {
    CaseService cases{context()};
    IntakeService intake{context()};
    OutboxService outbox{context()};
    Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    CaseId id;

    World()
    {
        initResources();
        const IntakeReport report = intake.registerMail(
            u"1.eml"_s,
            mail("Ola <ola@bokhuset.example>", "Skjemaet", "Skjemaet sender ikke noe."));
        id = report.caseId;
    }
    Case value() { return reload(id); }
    CaseFile file() { return must(cases.open(id)); }
    Message first() { return file().messages.first(); }
    IntakeReport receive(const QByteArray &raw)
    {
        clock.advance(std::chrono::minutes(1));
        return intake.registerMail(u"x.eml"_s, raw);
    }
    SideLetter letter(const QString &text = u"Ser dere hva dette er?"_s)
    {
        SideLetter made;
        made.text = text;
        made.recipients = {u"utvikler@dev.example"_s};
        made.forwarded = first().id;
        return made;
    }
    Message forward()
    {
        clock.advance(std::chrono::minutes(1));
        must(cases.writeAside(id, letter()));
        return file().messages.last();
    }
    IncomingMail newestSent()
    {
        const auto raw = must(outbox.raw(must(outbox.list()).first().id));
        return context().mailReader.read(raw).value();
    }
};

} // namespace

class TestSideConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesTheMailAndNothingElse()
    {
        World w;
        must(w.cases.addNote(w.id, u"Kunden er sur og har ikke betalt."_s));
        OutgoingText word;
        word.text = u"Vi ser på det."_s;
        must(w.cases.reply(w.id, word));
        const Case before = w.value();
        const Message message = w.forward();

        const IncomingMail sent = w.newestSent();
        QCOMPARE(sent.to, (QList<Mailbox>{{{}, u"utvikler@dev.example"_s}}));
        QVERIFY(sent.subject.startsWith(u"VS: Skjemaet [#"_s));
        QVERIFY(sent.text.startsWith(u"Ser dere hva dette er?\n\nVennlig hilsen\nKari Nes"_s));
        QVERIFY(sent.text.contains(u"Fra: Ola <ola@bokhuset.example>"_s));
        QVERIFY(sent.text.contains(u"Skjemaet sender ikke noe."_s));
        QVERIFY(!sent.text.contains(u"betalt"_s));
        // Neither conversation's headers name the other's mail.
        QVERIFY(sent.references.isEmpty());
        QVERIFY(sent.inReplyTo.isEmpty());
        QCOMPARE(message.side, message.messageId);
        must(w.cases.reply(w.id, word));
        QVERIFY(!w.newestSent().references.contains(message.messageId));
        QCOMPARE(before.state, State::New);
        QCOMPARE(w.value().state, State::New);
    }

    void isNoAnswerToTheCustomer()
    {
        World w;
        const Message message = w.forward();
        QVERIFY(!isHumanResponse(message));
        QVERIFY(!w.value().respondedAt);
        QVERIFY(w.value().unread);
    }

    void keepsTheDraftToTheCustomer()
    {
        World w;
        must(w.cases.saveDraft({w.id, {}, ComposerTab::Reply, u"Hei Ola, "_s, {}}));
        w.forward();
        QCOMPARE(w.file().drafts.value(0).text, u"Hei Ola, "_s);
    }

    void notesAndCallsStayInside()
    {
        World w;
        OutgoingFile file{u"passord.txt"_s, u"text/plain"_s, "hemmelig"};
        must(w.cases.addNote(w.id, u"Bare for oss."_s, {file}));
        const Message note = w.file().messages.last();
        must(w.cases.logCall(w.id, u"Ola"_s, u"Ringte."_s));
        SideLetter letter = w.letter();
        letter.forwarded = note.id;
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::NotForwardable);
        letter.forwarded = w.file().messages.last().id;
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::NotForwardable);
        letter.forwarded = w.first().id;
        letter.attachments = {note.attachments.first().id};
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::NotForwardable);
        letter.side = w.forward().side;
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::NotForwardable);
    }

    void needsSomebodyAndSomething()
    {
        World w;
        SideLetter letter = w.letter(u" "_s);
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::MessageMissing);
        letter = w.letter();
        letter.recipients.clear();
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::RecipientMissing);
        letter = w.letter();
        letter.forwarded = {};
        letter.side = u"nothing@x.example"_s;
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::NotForwardable);
    }

    void theAnswerStaysOnTheSide_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<bool>("references");
        QTest::newRow("who was asked") << QByteArray("utvikler@dev.example") << true;
        QTest::newRow("a colleague of theirs") << QByteArray("annen@dev.example") << true;
        QTest::newRow("by number alone") << QByteArray("utvikler@dev.example") << false;
    }
    void theAnswerStaysOnTheSide()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const bool, references);
        World w;
        OutgoingText ask;
        ask.text = u"Hvilken nettleser?"_s;
        TransitionRequest take, question;
        take.transition = Transition::Take;
        must(w.cases.perform(w.id, w.value().version, take));
        question.transition = Transition::Ask;
        question.message = ask;
        must(w.cases.perform(w.id, w.value().version, question));
        must(w.cases.markRead(w.id));
        const Message asked = w.forward();
        const IntakeReport report = w.receive(
            mail(from, "SV: Skjemaet " + w.value().number.marker().toUtf8(),
                 "Godkjent, dere kan publisere.", references ? answering(asked.messageId) : ""));
        QCOMPARE(report.caseId, w.id);
        QCOMPARE(report.result, IntakeResult::Reply);
        const CaseFile file = w.file();
        const Message answer = file.messages.last();
        QCOMPARE(answer.side, asked.side);
        QVERIFY(!isFromCustomer(answer));
        QCOMPARE(file.value.state, State::WaitingCustomer); // they have not answered
        QVERIFY(file.value.unread);
        QVERIFY(!file.suggestedApproval);

        // The next word on the side answers theirs, and theirs only.
        SideLetter more;
        more.text = u"Takk!"_s;
        more.recipients = {u"utvikler@dev.example"_s};
        more.side = asked.side;
        must(w.cases.writeAside(w.id, more));
        const IncomingMail sent = w.newestSent();
        QCOMPARE(sent.inReplyTo, answer.messageId);
        QVERIFY(sent.subject.startsWith(u"Re: Skjemaet"_s));
        QVERIFY(!sent.references.contains(file.messages.first().messageId));
        QCOMPARE(w.file().messages.last().side, asked.side);
    }

    void anAddressIsTheSameInCapitals()
    {
        World w;
        SideLetter letter = w.letter();
        letter.recipients = {u"Utvikler@DEV.example"_s};
        must(w.cases.writeAside(w.id, letter));
        const IntakeReport report = w.receive(mail(
            "utvikler@dev.example", "Om " + w.value().number.marker().toUtf8(), "Kjent feil."));
        QCOMPARE(report.caseId, w.id);
        QVERIFY(!w.file().messages.last().side.isEmpty());
    }

    void isNoEvidence()
    {
        World w;
        const Message asked = w.forward();
        w.receive(mail("utvikler@dev.example", "SV", "Godkjent!", answering(asked.messageId)));
        w.write([&](UnitOfWork &work) -> Result<void> {
            Case value = *work.cases().find(w.id);
            value.state = State::CustomerTest;
            value.lastInTest = w.clock.now() - std::chrono::hours(1);
            return work.cases().update(value) ? Result<void>() : fail(ErrorKind::Conflict);
        });
        QVERIFY(!w.file().suggestedApproval);
        TransitionRequest approve;
        approve.transition = Transition::Approve;
        Evidence evidence;
        evidence.message = w.file().messages.last().id;
        approve.evidence = evidence;
        QCOMPARE(refusalOf(wait(w.cases.perform(w.id, w.value().version, approve))),
                 Reason::EvidenceNotFromCustomer);
    }

    void theCustomerWhoIsLetInSpeaksForThemselves_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("who wrote first") << QByteArray("ola@bokhuset.example");
        QTest::newRow("a colleague of theirs") << QByteArray("sjef@bokhuset.example");
    }
    void theCustomerWhoIsLetInSpeaksForThemselves()
    {
        QFETCH(const QByteArray, from);
        World w;
        const Message asked = w.forward();
        const IntakeReport report =
            w.receive(mail(from, "SV: Skjemaet", "Det haster.", answering(asked.messageId)));
        QCOMPARE(report.caseId, w.id);
        QVERIFY(isFromCustomer(w.file().messages.last()));
    }

    void whoeverIsOnlyQuotedANumberIsAStranger()
    {
        World w;
        w.forward();
        const IntakeReport report =
            w.receive(mail("noen@dev.example", "Om " + w.value().number.marker().toUtf8(), "Hei"));
        QVERIFY(report.caseId != w.id);
        QCOMPARE(report.why, ThreadReason::StrangerClaim);
    }

    void anOldCaseTakesItAllTheSame()
    {
        World w;
        const Message asked = w.forward();
        TransitionRequest cancel;
        cancel.transition = Transition::Cancel;
        cancel.words = u"Trukket"_s;
        must(w.cases.perform(w.id, w.value().version, cancel));
        w.clock.advance(std::chrono::days(30));
        const IntakeReport report = w.receive(
            mail("utvikler@dev.example", "SV", "Beklager sent svar.", answering(asked.messageId)));
        QCOMPARE(report.caseId, w.id);
        QCOMPARE(w.value().state, State::Cancelled);
        QVERIFY(w.value().unread);
    }

    void viewersCannot()
    {
        World w;
        const SideLetter letter = w.letter();
        w.session.setMe(w.viewer);
        QCOMPARE(refusalOf(wait(w.cases.writeAside(w.id, letter))), Reason::ViewersOnlyRead);
    }
};

QTEST_GUILESS_MAIN(TestSideConversation)
#include "TestSideConversation.moc"
