// What a person types into the search box, read as words and fields.
#include "domain/QueueQuery.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(skranke::QueueQuery)

class TestQueueQuery : public QObject {
    Q_OBJECT

private:
    template <typename T> static QueueQuery with(T QueueQuery::*member, T value)
    {
        QueueQuery query;
        query.*member = std::move(value);
        return query;
    }

private Q_SLOTS:
    void isRead_data()
    {
        using Q = QueueQuery;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QueueQuery>("query");
        const auto row = [](const QString &typed, const Q &query) {
            QTest::newRow(qUtf8Printable(typed)) << typed << query;
        };
        row(u""_s, {});
        row(u"  \t"_s, {});
        row(u"nettbutikk på"_s, with(&Q::words, {u"nettbutikk"_s, u"på"_s}));
        row(u"\"utsjekk feiler\""_s, with(&Q::words, {u"utsjekk"_s, u"feiler"_s}));
        row(u"kunde:fjord"_s, with(&Q::customers, {u"fjord"_s}));
        row(u"KUNDE:\"Fjordmat AS\""_s, with(&Q::customers, {u"Fjordmat AS"_s}));
        row(u"kunde:\"Fjordmat AS"_s, with(&Q::customers, {u"Fjordmat AS"_s}));
        row(u"customer:fjord,nord"_s, with(&Q::customers, {u"fjord"_s, u"nord"_s}));
        row(u"kunde:\"Berg, Dahl\""_s, with(&Q::customers, {u"Berg, Dahl"_s}));
        row(u"kunde:ukjend"_s, with(&Q::unknownCustomer, true));
        row(u"fra:ola"_s, with(&Q::from, {u"ola"_s}));
        row(u"frå:ola"_s, with(&Q::from, {u"ola"_s}));
        row(u"from:ola@bokhuset.example"_s, with(&Q::from, {u"ola@bokhuset.example"_s}));
        row(u"nivå:a"_s, with(&Q::levels, {Level::A}));
        row(u"nivå:A,b"_s, with(&Q::levels, {Level::A, Level::B}));
        row(u"nivå:a nivå:uten"_s, with(&Q::levels, {Level::A, Level::None}));
        row(u"level:none"_s, with(&Q::levels, {Level::None}));
        row(u"nivå:B"_s.normalized(QString::NormalizationForm_D), with(&Q::levels, {Level::B}));
        row(u"status:ny"_s, with(&Q::states, {State::New}));
        row(u"status:ventar"_s, with(&Q::states, {State::WaitingCustomer}));
        row(u"state:in_test"_s, with(&Q::states, {State::InTest}));
        row(u"status:lukk"_s, with(&Q::states, {State::Closed}));
        row(u"status:åpen"_s, with(&Q::open, std::optional(true)));
        row(u"status:over"_s, with(&Q::open, std::optional(false)));
        row(u"type:feil"_s, with(&Q::kinds, {CaseKind::Fault}));
        row(u"slag:oppgåve"_s, with(&Q::kinds, {CaseKind::Task}));
        row(u"tildelt:meg"_s, with(&Q::mine, true));
        row(u"assigned:nobody"_s, with(&Q::unassigned, true));
        row(u"tildelt:KN"_s, with(&Q::assignees, {u"KN"_s}));
        row(u"nr:419"_s, with(&Q::numbers, {CaseNumber{0, 419}}));
        row(u"nr:#2026-000419"_s, with(&Q::numbers, {CaseNumber{2026, 419}}));
        row(u"har:utkast"_s, with(&Q::draft, true));
        row(u"has:unread"_s, with(&Q::unread, true));
        row(u"har:ventar"_s, with(&Q::waiting, true));
        row(u"nivå:C"_s, with(&Q::notUnderstood, {u"nivå:C"_s}));
        row(u"nr:x"_s, with(&Q::notUnderstood, {u"nr:x"_s}));
        row(u"kunde:"_s, {});
        row(u"fra: ola"_s, with(&Q::words, {u"ola"_s}));
        row(u"https://bokhuset.example/a"_s, with(&Q::words, {u"https://bokhuset.example/a"_s}));
        row(u"Re:status"_s, with(&Q::words, {u"Re:status"_s}));
        QueueQuery mixed = with(&Q::words, {u"kasse"_s, u"feiler"_s});
        mixed.customers = {u"Nordlys Sport"_s};
        mixed.levels = {Level::A};
        row(u"kasse kunde:\"Nordlys Sport\" nivå:a feiler"_s, mixed);
    }
    void isRead()
    {
        QFETCH(QString, typed);
        QTEST(parseQuery(typed), "query");
    }

    // A narrowing is kept as text: what was kept must be what is read.
    void isKeptAsItWasMeant_data() { isRead_data(); }
    void isKeptAsItWasMeant()
    {
        QFETCH(QueueQuery, query);
        QCOMPARE(parseQuery(toText(query)), query);
    }

    void everyCodeIsAWord()
    {
        for (const auto &code : Codes<State>::table)
            QCOMPARE(parseQuery(u"status:"_s + QLatin1String(code.text)).states, QList{code.value});
        for (const auto &code : Codes<CaseKind>::table)
            QCOMPARE(parseQuery(u"kind:"_s + QLatin1String(code.text)).kinds, QList{code.value});
        for (const auto &code : Codes<Level>::table)
            QCOMPARE(parseQuery(u"level:"_s + QLatin1String(code.text)).levels, QList{code.value});
    }

    void aPastedPageIsCutShort()
    {
        QCOMPARE(parseQuery(u"a "_s.repeated(200'000)).words, QStringList{u"a"_s});
        QVERIFY(parseQuery(u"kunde:"_s + u"x"_s.repeated(200'000)).customers.constFirst().size()
                < 400);
    }

    void hitsAreTheTextsThatWereTyped()
    {
        QCOMPARE(foundBy(parseQuery(u"kasse kunde:nord nivå:a nr:12"_s)),
                 (QStringList{u"kasse"_s, u"nord"_s, u"12"_s}));
    }
};

QTEST_APPLESS_MAIN(TestQueueQuery)
#include "tst_queue_query.moc"
