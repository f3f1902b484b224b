// With the dictionaries of the system, which ./dev test installs.
#include "spelling/HunspellSpelling.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::spelling;

namespace {

template <typename T> T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class HunspellTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_own;

private Q_SLOTS:
    void init()
    {
        m_own =
            m_folder.filePath(u"data/%1.txt"_s.arg(QLatin1String(QTest::currentTestFunction())));
    }

    void eachLanguageKnowsItsWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("nb")
            << u"nb"_s << u"Vi publiserer endringen ikke nettbutikk brukerstøtte ikkje endrigen"_s
            << u"ikkje endrigen"_s;
        QTest::newRow("nn") << u"nn"_s
                            << u"Vi publiserer endringa ikkje nettstad brukarstøtte ikke endriga"_s
                            << u"ikke endriga"_s;
        QTest::newRow("en") << u"en"_s << u"We don't publish the page it’s teh recieved"_s
                            << u"teh recieved"_s;
    }
    void eachLanguageKnowsItsWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(QString, unknown);
        HunspellSpelling spelling(HunspellSpelling::systemFolders(), m_own);
        const auto found = answer(spelling.unknownOf(*fromCode<Language>(code), words.split(u' ')));
        QVERIFY2(found, "no dictionary: the packages hunspell-no and hunspell-en-us are missing");
        QCOMPARE(found->join(u' '), unknown);
    }

    void whatWasMeantComesFirst()
    {
        HunspellSpelling spelling(HunspellSpelling::systemFolders(), m_own);
        const auto norwegian = answer(spelling.suggestions(Language::Bokmaal, u"endrigen"_s, 5));
        QVERIFY(norwegian);
        QVERIFY2(norwegian->contains(u"endringen"_s), qPrintable(norwegian->join(u' ')));
        QVERIFY(norwegian->size() <= 5);
        const auto letters = answer(spelling.suggestions(Language::Nynorsk, u"førespurnadd"_s, 5));
        QVERIFY2(letters->contains(u"førespurnad"_s), qPrintable(letters->join(u' ')));
        QCOMPARE(answer(spelling.suggestions(Language::English, u"teh"_s, 1))->size(), 1);
    }

    void wordsOfOnesOwnAreKept()
    {
        const auto unknown = [](HunspellSpelling &spelling, const QString &word) {
            return *answer(spelling.unknownOf(Language::Bokmaal, {word}));
        };
        {
            HunspellSpelling spelling(HunspellSpelling::systemFolders(), m_own);
            QCOMPARE(unknown(spelling, u"fjordmatbutik"_s).size(), 1);
            QVERIFY(answer(spelling.learn(u"fjordmatbutik"_s)));
            QVERIFY(answer(spelling.learn(u"fjordmatbutik"_s)));
            QVERIFY(unknown(spelling, u"fjordmatbutik"_s).isEmpty());
        }
        QFile kept(m_own);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), u"fjordmatbutik\n"_s.toUtf8());
        HunspellSpelling again(HunspellSpelling::systemFolders(), m_own);
        QVERIFY(unknown(again, u"Fjordmatbutik"_s).isEmpty());
        QCOMPARE(unknown(again, u"fjordmatbutiks"_s).size(), 1);
    }

    void anIgnoredWordIsForgottenAtTheEnd()
    {
        const QStringList word{u"Bokhusetto"_s};
        {
            HunspellSpelling spelling(HunspellSpelling::systemFolders(), m_own);
            spelling.ignore(word.first());
            QVERIFY(answer(spelling.unknownOf(Language::English, word))->isEmpty());
        }
        HunspellSpelling again(HunspellSpelling::systemFolders(), m_own);
        QCOMPARE(*answer(again.unknownOf(Language::English, word)), word);
        QVERIFY(!QFile::exists(m_own));
    }

    void aMissingDictionaryIsSaidAndFoundOnceItIsThere()
    {
        HunspellSpelling spelling({m_folder.path()}, m_own);
        const auto missing = answer(spelling.unknownOf(Language::Bokmaal, {u"ikke"_s}));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QCOMPARE(missing.error().arguments, QStringList{u"nb"_s});

        QFile rules(m_folder.filePath(u"nb.aff"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("SET UTF-8\n");
        rules.close();
        QFile words(m_folder.filePath(u"nb.dic"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("1\nblåbærøl\n");
        words.close();
        QCOMPARE(*answer(spelling.unknownOf(Language::Bokmaal, {u"blåbærøl"_s, u"ikke"_s})),
                 QStringList{u"ikke"_s});
    }

    void wordsThatCannotBeKeptAreKnownUntilTheEnd()
    {
        QFile inTheWay(m_folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        HunspellSpelling spelling(HunspellSpelling::systemFolders(),
                                  m_folder.filePath(u"file/dictionary.txt"_s));
        const auto kept = answer(spelling.learn(u"Fjordmatt"_s));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Unreadable);
        QVERIFY(answer(spelling.unknownOf(Language::Bokmaal, {u"Fjordmatt"_s}))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(HunspellTest)
#include "HunspellTest.moc"
