// Prepared texts: checked when they are written, filled in for the case at hand (R9).
#include "services/TemplateService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World : Desk {
    TemplateService service{context()};

    TextTemplate text(const QString &name, const QString &content, AgentId owner,
                      const QString &word = {}) const
    {
        return {{}, 0, name, word, owner, content};
    }
    Reason refusal(const TextTemplate &value) { return refusalOf(wait(service.save(value))); }
};

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreCheckedWhenTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("plain") << u"Takk!"_s << Reason::None;
        QTest::newRow("known") << u"Hei {kontakt}, sak {saksnummer}."_s << Reason::None;
        QTest::newRow("unknown") << u"Hei {navn}"_s << Reason::PlaceholderUnknown;
        QTest::newRow("capital") << u"Hei {Kontakt}"_s << Reason::PlaceholderUnknown;
        QTest::newRow("blank") << u"Hei { kontakt }"_s << Reason::PlaceholderUnknown;
        QTest::newRow("empty braces") << u"a {} b"_s << Reason::PlaceholderUnknown;
        QTest::newRow("a brace alone") << u"a { b"_s << Reason::None;
        QTest::newRow("nothing") << u" \n"_s << Reason::FieldEmpty;
    }
    void placeholdersAreCheckedWhenTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(Reason, reason);
        World w;
        QCOMPARE(w.refusal(w.text(u"x"_s, text, w.lead.id)), reason);
        QCOMPARE(must(w.service.templates()).size(), reason == Reason::None ? 1 : 0);
    }

    void isFilledInForTheCase()
    {
        World w;
        const Customer customer = w.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        const Case value = w.addCase(customer, [](Case &c) { c.subject = u"Kassen {emne}"_s; });
        const TextTemplate kept = must(w.service.save(w.text(
            u"Status"_s, u"Sak {saksnummer}: {emne}\nTest: {testadresse}\n\nHilsen {agent}"_s,
            w.lead.id)));
        // A line without anything to put in it goes; what is put in is not read again.
        QCOMPARE(must(w.service.filled(kept.id, value.id)).section(u'\n', 0, 0),
                 u"Sak %1: Kassen {emne}"_s.arg(value.number.toString()));
        QVERIFY(must(w.service.filled(kept.id, value.id)).endsWith(u"Hilsen "_s + w.lead.name));
    }

    void areOnesOwnOrALeads()
    {
        World w;
        const TextTemplate shared =
            must(w.service.save(w.text(u"Felles"_s, u"x"_s, {}, u"/Felles"_s)));
        QCOMPARE(shared.word, u"felles"_s);
        w.session.setMe(w.agent);
        must(w.service.save(w.text(u"Mitt"_s, u"y"_s, w.agent.id, u"mitt"_s)));
        QCOMPARE(must(w.service.templates()).size(), 2);
        QCOMPARE(w.refusal(w.text(u"Ditt"_s, u"y"_s, {})), Reason::LeadOnly);
        QCOMPARE(w.refusal(w.text(u"Hennes"_s, u"y"_s, w.lead.id)), Reason::NotYours);
        QCOMPARE(w.refusal(w.text(u"felles"_s, u"y"_s, w.agent.id)), Reason::NameTaken);
        QCOMPARE(w.refusal(w.text(u"Annet"_s, u"y"_s, w.agent.id, u"felles"_s)), Reason::NameTaken);
        QCOMPARE(w.refusal(w.text(u"Annet"_s, u"y"_s, w.agent.id, u"to ord"_s)),
                 Reason::FieldInvalid);
        TextTemplate stolen = shared;
        stolen.owner = w.agent.id;
        QCOMPARE(w.refusal(stolen), Reason::LeadOnly);
        QCOMPARE(refusalOf(wait(w.service.remove(shared.id))), Reason::LeadOnly);

        w.session.setMe(w.lead);
        QCOMPARE(must(w.service.templates()).size(), 1);
        TextTemplate changed = shared;
        changed.text = u"z"_s;
        must(w.service.save(changed));
        QCOMPARE(wait(w.service.save(shared)).error().kind, ErrorKind::Conflict);
        must(w.service.remove(shared.id));
        w.session.setMe(w.viewer);
        QCOMPARE(w.refusal(w.text(u"x"_s, u"y"_s, w.viewer.id)), Reason::ViewersOnlyRead);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "TestTemplates.moc"
