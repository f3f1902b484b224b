#include "services/Files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"fakturagrunnlag.csv"_s);
        QVERIFY(writeFile(path, "en").result().has_value());
        QVERIFY(writeFile(path, "to").result().has_value());
        QCOMPARE(readFile(path, 10).result().value(), QByteArray("to"));
    }

    void namesTheDirectoryThatIsMissing()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"borte/x.csv"_s);
        const auto written = writeFile(path, "x").result();
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, ErrorKind::ReadOnly); // what failed was not the reading
        QCOMPARE(written.error().arguments, QStringList{path});
        const auto content = readFile(path, 10).result();
        QVERIFY(!content.has_value());
        QCOMPARE(content.error().kind, ErrorKind::Unreadable);
        QCOMPARE(content.error().arguments, QStringList{path});
    }

    void refusesMoreThanItWasAskedFor()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"stor.csv"_s);
        QVERIFY(writeFile(path, QByteArray(11, 'x')).result().has_value());
        QVERIFY(readFile(path, 11).result().has_value());
        const auto content = readFile(path, 10).result();
        QVERIFY(!content.has_value());
        QCOMPARE(content.error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "FilesTest.moc"
