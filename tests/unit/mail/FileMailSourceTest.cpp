#include "mail/FileMailSource.h"

#include "mail/MboxFile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

const QByteArray First = "From: a@b.example\nSubject: en\n\nHei\n";
const QByteArray Second = "From: c@d.example\nSubject: to\n\nFra oss\n";
const QByteArray Separator = "From a@b.example Mon Nov 16 09:12:00 2026\n";

} // namespace

class FileMailSourceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    void put(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QList<MailSource::Item> walked(const QStringList &names) const
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(path(name));
        QList<MailSource::Item> items;
        mail::FileMailSource().walk(paths, [&items](MailSource::Item item) {
            items.append(std::move(item));
            return true;
        });
        return items;
    }

    QStringList namesOf(const QList<MailSource::Item> &items) const
    {
        QStringList names;
        for (const auto &item : items)
            names.append(QDir(m_dir.path()).relativeFilePath(item.name));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QDir(m_dir.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void oneFile()
    {
        put(u"a.eml"_s, First);
        const auto items = walked({u"a.eml"_s});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().name, path(u"a.eml"_s));
        QCOMPARE(items.first().raw, First);
        QVERIFY(!items.first().error);
    }

    void aFileThatIsNoMailIsHandedOverAllTheSame()
    {
        put(u"b.png"_s, "\x89PNG");
        put(u"tom.txt"_s, {});
        const auto items = walked({u"b.png"_s, u"tom.txt"_s});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).raw, QByteArray("\x89PNG"));
        QVERIFY(!items.at(1).error && items.at(1).raw.isEmpty());
    }

    void mboxIsSplit()
    {
        put(u"post"_s, Separator + First + "\n" + Separator + Second);
        const auto items = walked({u"post"_s});
        QCOMPARE(namesOf(items), (QStringList{u"post#1"_s, u"post#2"_s}));
        QCOMPARE(items.at(0).raw, First);
        QCOMPARE(items.at(1).raw, Second);
    }

    void emlWithSeparatorIsOneMail()
    {
        put(u"a.eml"_s, Separator + First + "\n" + Separator + Second);
        QCOMPARE(walked({u"a.eml"_s}).size(), 1);
    }

    void mboxes_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<QList<QByteArray>>("mails");
        const auto row = [](const char *name, const QByteArray &mbox,
                            const QList<QByteArray> &mails) {
            QTest::newRow(name) << mbox << mails;
        };
        row("one", Separator + First, {First});
        row("windows line ends",
            "From a Mon Nov 16 09:12:00 2026\r\nA: b\r\n\r\nx\r\n\r\nFrom a Mon Nov 16 09:12:00 "
            "2026\r\nC: d\r\n",
            {"A: b\r\n\r\nx\r\n", "C: d\r\n"});
        row("restored From", Separator + "A: b\n\n>From oss\n>>From dem\n> From x\n",
            {"A: b\n\nFrom oss\n>From dem\n> From x\n"});
        row("From in prose", Separator + "A: b\n\nx\n\nFrom now on it works\nFrom here too\n",
            {"A: b\n\nx\n\nFrom now on it works\nFrom here too\n"});
        row("separator without date", "From x\nA: b\n\nx\n\nFrom y\nC: d\n\nz\n",
            {"A: b\n\nx\n", "C: d\n\nz\n"});
        row("no blank line before", Separator + "A: b\n\nx\n" + Separator + "C: d\n\nz\n",
            {"A: b\n\nx\n", "C: d\n\nz\n"});
        row("dated line in prose without blank",
            Separator + "A: b\n\nx\nFrom Mon 09:00 to 16:00\ny\n",
            {"A: b\n\nx\nFrom Mon 09:00 to 16:00\ny\n"});
        row("no end of line", Separator + "A: b\n\nFrom", {"A: b\n\nFrom"});
        row("only separators", Separator + Separator,
            {"From a@b.example Mon Nov 16 09:12:00 2026\n"});
        row("a very long line",
            Separator + "A: b\n\n" + QByteArray(200'000, 'x') + "\n\n" + Separator + "C: d\n",
            {"A: b\n\n" + QByteArray(200'000, 'x') + "\n", "C: d\n"});
    }

    void mboxes()
    {
        QFETCH(QByteArray, mbox);
        QBuffer buffer(&mbox);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        mail::MboxFile file(buffer);
        mail::MboxFile::Mail mail;
        QList<QByteArray> mails;
        while (file.next(mail, LargestMail))
            mails.append(mail.raw);
        QTEST(mails, "mails");
    }

    void aMailTooLargeInAnMboxIsSkipped()
    {
        QByteArray mbox =
            Separator + "A: b\n\n" + QByteArray(500, 'x') + "\n\n" + Separator + "C: d\n";
        QBuffer buffer(&mbox);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        mail::MboxFile file(buffer);
        mail::MboxFile::Mail mail;
        QVERIFY(file.next(mail, 100));
        QVERIFY(mail.tooLarge && mail.raw.isEmpty());
        QVERIFY(file.next(mail, 100));
        QCOMPARE(mail.raw, QByteArray("C: d\n"));
        QVERIFY(!file.next(mail, 100));
    }

    void directoriesInOrder()
    {
        put(u"d/b.eml"_s, First);
        put(u"d/a/z.eml"_s, First);
        put(u"d/c.eml"_s, First);
        put(u"d/.hidden.eml"_s, First);
        put(u"d/.git/x"_s, First);
        const auto items = walked({u"d"_s});
        QCOMPARE(namesOf(items), (QStringList{u"d/a/z.eml"_s, u"d/b.eml"_s, u"d/c.eml"_s}));
    }

    void maildir()
    {
        put(u"m/new/2.host"_s, First);
        put(u"m/new/1.host"_s, Separator + First);
        put(u"m/cur/0.host:2,S"_s, Second);
        put(u"m/tmp/9.host"_s, First);
        put(u"m/.Sendt/new/3.host"_s, First);
        put(u"m/.Sendt/cur/4.host"_s, First);
        put(u"m/dovecot.index"_s, "x");
        const auto items = walked({u"m"_s});
        QCOMPARE(namesOf(items),
                 (QStringList{u"m/new/1.host"_s, u"m/new/2.host"_s, u"m/cur/0.host:2,S"_s,
                              u"m/.Sendt/new/3.host"_s, u"m/.Sendt/cur/4.host"_s}));
        QCOMPARE(items.first().raw, Separator + First);
    }

    void stopsWhenToldTo()
    {
        put(u"d/a.eml"_s, First);
        put(u"d/b.eml"_s, First);
        int seen = 0;
        mail::FileMailSource().walk({path(u"d"_s), path(u"d"_s)}, [&seen](const auto &) {
            ++seen;
            return false;
        });
        QCOMPARE(seen, 1);
    }

    void missing()
    {
        const auto items = walked({u"ingen.eml"_s});
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().error);
        QCOMPARE(items.first().error->kind, ErrorKind::NotFound);
    }

    void largerThanTheLimitIsNotRead()
    {
        QFile file(path(u"stor.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(LargestMail + 1));
        file.close();
        const auto items = walked({u"stor.eml"_s});
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().error && items.first().raw.isEmpty());
        QCOMPARE(items.first().error->kind, ErrorKind::Invalid);
        QCOMPARE(items.first().error->arguments, QStringList{u"64"_s});
    }

#ifdef Q_OS_UNIX
    void withoutPermission()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        put(u"d/a.eml"_s, First);
        put(u"e/b.eml"_s, First);
        QFile::setPermissions(path(u"d/a.eml"_s), {});
        QFile::setPermissions(path(u"e"_s), {});
        const auto items = walked({u"d"_s, u"e"_s});
        QFile::setPermissions(path(u"e"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(items.size(), 2);
        for (const auto &item : items) {
            QVERIFY(item.error);
            QCOMPARE(item.error->kind, ErrorKind::Unreadable);
        }
    }

    void linksThatGoInCircles()
    {
        put(u"d/a.eml"_s, First);
        QVERIFY(QFile::link(path(u"d"_s), path(u"d/ring"_s)));
        QVERIFY(QFile::link(path(u"d/borte"_s), path(u"d/brutt"_s)));
        QVERIFY(QFile::link(path(u"d/a.eml"_s), path(u"d/b.eml"_s)));
        QCOMPARE(namesOf(walked({u"d"_s})), (QStringList{u"d/a.eml"_s, u"d/b.eml"_s}));
    }

    void pipesAreRefused()
    {
        QCOMPARE(mkfifo(qPrintable(path(u"pipe.eml"_s)), 0600), 0);
        const auto items = walked({u"pipe.eml"_s, u"."_s});
        QCOMPARE(items.size(), 2);
        for (const auto &item : items) {
            QVERIFY(item.error);
            QCOMPARE(item.error->kind, ErrorKind::Unreadable);
        }
    }
#endif
};

QTEST_GUILESS_MAIN(FileMailSourceTest)
#include "FileMailSourceTest.moc"
