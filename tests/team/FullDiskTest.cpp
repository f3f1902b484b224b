// The disk of the team's server is full: it is said so, nothing is half done, and work goes on when
// there is room again.

#include "tests/support/PostgresServer.h"
#include "tests/support/TeamConsole.h"

#include "storage/Maintenance.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidAndNothingIsLost()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther);
        const QString mark = folder.filePath(u"full"_s),
                      library = folder.filePath(u"full_disk.so"_s);
        QVERIFY(QFile::copy(QStringLiteral(FULL_DISK_LIBRARY), library));
        QFile::setPermissions(library, QFile::permissions(library) | QFile::ReadOther);
        PostgresServer::Options options;
        options.environment = {{u"LD_PRELOAD"_s, library}, {u"SKRANKE_FULL_DISK"_s, mark}};
        PostgresServer server(options);
        const QString desk = server.newDesk();
        TeamConsole console(server.login(desk, u"thea"_s, Role::Agent));
        const Case value = console.newCase(u"Før disken ble full"_s);

        QFile full(mark);
        QVERIFY(full.open(QIODevice::WriteOnly));
        const auto writeMuch = [&] {
            return wait(console.store().write([&](UnitOfWork &work) -> Result<void> {
                QByteArray bytes(4 * 1024 * 1024, Qt::Uninitialized);
                QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                                      bytes.size() / 4);
                Message note;
                note.caseId = value.id;
                note.kind = MessageKind::Note;
                note.agent = console.me().id;
                note.text = u"mye"_s;
                note.attachments.append(Attachment());
                note.attachments[0].name = u"mye.bin"_s;
                note.attachments[0].size = bytes.size();
                note.attachments[0].sha256 = work.blobs().put(bytes);
                work.messages().insert(note);
                return {};
            }));
        };
        const auto refused = writeMuch();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
        QVERIFY(must(console.cases().open(value.id)).messages.size() == 1); // it can still be read

        QVERIFY(full.remove());
        QVERIFY(writeMuch());
        QCOMPARE(must(console.cases().open(value.id)).messages.size(), 2);
        const auto problems = storage::check(server.address(desk));
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
