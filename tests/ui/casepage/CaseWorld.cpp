#include "CaseWorld.h"

#include "resources/Resources.h"

#include <QLabel>
#include <QTest>

namespace skranke::tests {

namespace {

Agreement agreementOfTheDesign()
{
    Agreement agreement;
    agreement.name = QStringLiteral("Drift og forvaltning");
    return agreement;
}

} // namespace

CaseWorld::CaseWorld()
    : desk(at("2026-11-23T08:30:00Z")),
      cases(desk.context()),
      time(desk.context()),
      registers(desk.context()),
      customer(desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"),
                                agreementOfTheDesign()))
{
    initResources();
    dress(theme);
}

Message CaseWorld::write(Message message)
{
    return desk.write([message](UnitOfWork &work) mutable -> Result<Message> {
        for (Attachment &attachment : message.attachments)
            attachment.sha256 = work.blobs().put("content of " + attachment.name.toUtf8());
        if (message.kind == MessageKind::Incoming)
            message.rawSha256 = work.blobs().put("raw of " + message.text.toUtf8());
        work.messages().insert(message);
        work.changes.cases.insert(message.caseId);
        return message;
    });
}

Message CaseWorld::incoming(CaseId id, Instant at, const QString &text)
{
    Message message;
    message.caseId = id;
    message.kind = MessageKind::Incoming;
    message.authorName = QStringLiteral("Ola Lien");
    message.authorAddress = QStringLiteral("ola@bokhuset.example");
    message.at = at;
    message.text = text;
    message.threadReason = ThreadReason::References;
    return message;
}

Case CaseWorld::newCase()
{
    Site site;
    site.customer = customer.id;
    site.address = QStringLiteral("bokhuset.example");
    site.testAddress = QStringLiteral("https://test.bokhuset.example");
    site = desk.add(site);
    const Case value = desk.addCase(customer, [&](Case &made) {
        made.site = site.id;
        made.source = Source::Email;
        made.submitted = at("2026-11-23T08:12:00Z");
        made.checklist.experience.found = true;
        made.checklist.urgency.found = true;
        made.checklist.link.found = true;
    });
    Message first = incoming(value.id, value.submitted,
                             QStringLiteral("Hei, påmeldingsskjemaet på bokhuset.no/arrangement "
                                            "sender ikke bekreftelse lenger. Det haster litt, "
                                            "arrangementet er fredag."));
    first.threadReason = ThreadReason::NewCase;
    write(first);
    return value;
}

Case CaseWorld::caseOfTheDesign()
{
    desk.addCase(customer, [](Case &made) {
        made.subject = QStringLiteral("Treg søk");
        made.state = State::Closed;
    });
    desk.addCase(customer, [](Case &made) { made.subject = QStringLiteral("Ny landingsside"); });
    const Case made = newCase();
    const CaseId id = made.id;
    const auto version = [&] { return desk.reload(id).version; };
    const auto move = [&](Transition transition, const char *when, const QString &letter = {}) {
        desk.clock.set(at(when));
        TransitionRequest request;
        request.transition = transition;
        request.testAddress = QStringLiteral("https://test.bokhuset.example");
        if (!letter.isEmpty())
            request.message = OutgoingText{letter, {}, {}, {}};
        must(cases.perform(id, version(), request));
    };
    desk.clock.set(at("2026-11-23T08:40:00Z"));
    services::CaseEdit edit;
    edit.level = Level::B;
    edit.kind = CaseKind::Fault;
    Checklist checklist = made.checklist;
    checklist.example.corrected = true;
    edit.checklist = checklist;
    move(Transition::Take, "2026-11-23T08:35:00Z");
    must(cases.edit(id, version(), edit));
    desk.clock.set(at("2026-11-23T09:02:00Z"));
    must(cases.addNote(id,
                       QStringLiteral("Gjenskapt. SMTP-nøkkel utløpt etter plugin-oppdatering.")));
    move(Transition::Assess, "2026-11-23T09:04:00Z");
    move(Transition::Start, "2026-11-23T09:05:00Z");
    move(Transition::HandOver, "2026-11-23T09:20:00Z",
         QStringLiteral("Hei Ola,\nendringen er klar på https://test.bokhuset.example."));
    Message answer = incoming(id, at("2026-11-23T10:38:00Z"),
                              QStringLiteral("Testet nå, fungerer fint! Dere kan publisere."));
    write(answer);
    desk.addTime(id, at("2026-11-23T06:00:00Z"), std::chrono::minutes{112});
    desk.clock.set(at("2026-11-23T11:00:00Z"));
    must(time.start(id));
    desk.clock.set(at("2026-11-23T11:37:12Z"));
    return desk.reload(id);
}

std::unique_ptr<ui::CasePage> CaseWorld::emptyPage(QSize size)
{
    auto made = std::make_unique<ui::CasePage>(
        ui::CaseContext{theme, cases, time, registers, desk.store(), desk.clock, desk.session,
                        [this](const Message &message) {
                            return ui::SafeHtml{message.html, leavesOut};
                        },
                        nullptr, nullptr, remote, files, takePicture});
    made->resize(size);
    made->QWidget::show();
    return made;
}

std::unique_ptr<ui::CasePage> CaseWorld::page(CaseId id, QSize size)
{
    auto made = emptyPage(size);
    made->show(id);
    const QString number = desk.reload(id).number.toString();
    const auto isShown = [&] {
        const auto *label = made->findChild<QLabel *>(QStringLiteral("caseNumber"));
        return label && label->isVisible() && label->text() == number;
    };
    if (!QTest::qWaitFor(isShown))
        qFatal("the page never showed the case");
    QTest::qWait(1);
    return made;
}

QString textOf(QWidget &page, const char *label)
{
    return part<QLabel>(page, label)->text();
}

void type(QWidget &into, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &into, letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
}

} // namespace skranke::tests
