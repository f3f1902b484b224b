// Every file of a corpus of real, awkward mail: SKRANKE_MAIL_CORPUS, or ../shared/corpora beside
// the source tree.
#include "mail/GMimeReader.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = qEnvironmentVariable("SKRANKE_MAIL_CORPUS");
        if (m_root.isEmpty())
            m_root = QStringLiteral(SKRANKE_SOURCE_DIR "/../shared/corpora");
        if (!QDir(m_root).exists())
            QSKIP("no corpus: set SKRANKE_MAIL_CORPUS to a directory of .eml files");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(m_root, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QDir(m_root).relativeFilePath(path))) << path;
        }
    }

    void reads()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto mail = mail::GMimeReader().read(file.readAll());
        QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
        QVERIFY(mail->from.address.isEmpty() || mail->from.address.contains(u'@'));
        QVERIFY(!mail->from.address.isEmpty() || !mail->subject.isEmpty());
        for (const QString &value : {mail->from.name, mail->from.address, mail->subject,
                                     mail->messageId, mail->inReplyTo}) {
            for (const QChar c : value)
                QVERIFY(c.category() != QChar::Other_Control);
        }
        for (const MailPart &part : mail->parts) {
            QVERIFY(!part.name.isEmpty());
            QVERIFY(!part.name.contains(u'/') && !part.name.contains(u'\\'));
        }
    }

private:
    QString m_root;
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
