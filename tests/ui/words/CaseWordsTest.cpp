// Every state, transition, refusal and event has words of its own, in every language.
#include "ui/words/CaseWords.h"
#include "translations/Translations.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/RegisterWords.h"
#include "ui/words/SlaWords.h"
#include "ui/words/WorkflowWords.h"

#include <QSet>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace skranke::ui;

class CaseWordsTest : public QObject {
    Q_OBJECT

    Translations m_translations;

    template <typename E, typename Word> void everyCodeHasItsWord(Word word)
    {
        QSet<QString> seen;
        for (const auto &code : Codes<E>::table) {
            const QString text = word(code.value);
            QVERIFY2(!text.isEmpty(), code.text);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

private Q_SLOTS:
    void everyCodeHasAWordOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::addRow("%s", qPrintable(language)) << language;
    }
    void everyCodeHasAWordOfItsOwn()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        everyCodeHasItsWord<State>(words::state);
        everyCodeHasItsWord<Transition>(words::transition);
        everyCodeHasItsWord<Level>(words::levelInFull);
        everyCodeHasItsWord<CaseKind>(words::kind);
        everyCodeHasItsWord<Source>(words::source);
        everyCodeHasItsWord<View>(words::view);
        everyCodeHasItsWord<BreachCause>(words::breachCause);
        everyCodeHasItsWord<ThreadReason>(words::threadReason);
        everyCodeHasItsWord<OutgoingState>(words::outgoingState);
        everyCodeHasItsWord<Role>(words::role);
        everyCodeHasItsWord<EventKind>([](EventKind kind) {
            Event event;
            event.kind = kind;
            event.actorName = QStringLiteral("Kari Nordmann");
            return words::event(event);
        });
    }

    void everyReasonHasASentenceOfItsOwn()
    {
        m_translations.use(u"nb");
        QSet<QString> seen;
        for (int reason = 1; reason <= int(Reason::AlreadyReviewed); ++reason) {
            Error error{ErrorKind::Refused, Reason(reason), {}, {}};
            error.arguments = {u"start"_s, u"new"_s};
            const QString sentence = words::error(error);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }

    void everyKindOfErrorHasASentence()
    {
        m_translations.use(u"nb");
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            const QString sentence = words::error(Error{ErrorKind(kind), Reason::None, {}, {}});
            QVERIFY(sentence.endsWith(u'.'));
        }
    }

    void refusalsAreSaidInTheAgentsWords()
    {
        m_translations.use(u"nb");
        QCOMPARE(words::error(Error{
                     ErrorKind::Refused, Reason::NotFromThisState, {u"start"_s, u"new"_s}, {}}),
                 u"«Start i testmiljø» er ikke mulig mens saken står som «Ny»."_s);
        QCOMPARE(words::error(Error{
                     ErrorKind::Refused, Reason::EstimateNeedsApproval, {u"360"_s, QString()}, {}}),
                 u"Arbeidet kan ikke starte: Estimatet er på 6,0 t, over 4 timer, og kunden har "
                 "ikke godkjent det."_s);
        QCOMPARE(words::error(Error{ErrorKind::Refused,
                                    Reason::FieldInvalid,
                                    {u"organisation_number"_s, u"123"_s},
                                    {}}),
                 u"Organisasjonsnummer: «123» er ikke gyldig."_s);
    }

    void eventsAreToldAsInTheConversation()
    {
        m_translations.use(u"nb");
        Event event;
        event.kind = EventKind::Transition;
        event.field = QStringLiteral("start");
        event.from = QStringLiteral("ready");
        event.to = QStringLiteral("in_test");
        event.actorName = QStringLiteral("Kari Nordmann");
        QCOMPARE(words::event(event), u"Kari N. flyttet saken til «I testmiljø»"_s);
        QCOMPARE(words::shortName(QString()), u"Skranke"_s);
        QCOMPARE(words::shortName(u"Kari"_s), u"Kari"_s);
        QCOMPARE(words::shortName(u"Kari Anne Nordmann"_s), u"Kari N."_s);
    }

    void stagesFollowTheWorkflow()
    {
        QCOMPARE(words::stages().size(), 7);
        QCOMPARE(words::stageOf(State::New), 0);
        QCOMPARE(words::stageOf(State::CustomerTest), 3);
        QCOMPARE(words::stageOf(State::Closed), 6);
        QCOMPARE(words::stageOf(State::Cancelled), -1);
    }
};

QTEST_GUILESS_MAIN(CaseWordsTest)
#include "CaseWordsTest.moc"
