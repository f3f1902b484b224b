// The sample desk's mails: real enough to show what the intake does, and free of surprises.
#include "domain/ApprovalHint.h"
#include "domain/Completeness.h"
#include "domain/LanguageGuess.h"
#include "mail/GMimeReader.h"
#include "resources/Resources.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;

class SampleMailsTest : public QObject {
    Q_OBJECT

private:
    QMap<QString, IncomingMail> m_mails;

    IncomingMail named(const QString &part) const
    {
        for (auto it = m_mails.cbegin(); it != m_mails.cend(); ++it)
            if (it.key().contains(part))
                return it.value();
        return {};
    }

    static Completeness completeness(const IncomingMail &mail)
    {
        QStringList types;
        for (const MailPart &part : mail.parts)
            types.append(part.type);
        return completenessOf(mail.subject, mail.text, types);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const QDir dir(u":/sample/mails"_s);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto mail = mail::GMimeReader().read(file.readAll());
            QVERIFY2(mail, qPrintable(name));
            m_mails.insert(name, *mail);
        }
        QVERIFY(m_mails.size() >= 24);
    }

    void namesFollowTheArrival()
    {
        Instant last = *parseInstant(u"2026-11-09T00:00:00Z");
        for (const IncomingMail &mail : std::as_const(m_mails)) {
            QVERIFY(mail.received && *mail.received > last);
            last = *mail.received;
        }
        QVERIFY(last < *parseInstant(u"2026-11-23T00:00:00Z"));
    }

    void eachIsWholeAndItsOwn()
    {
        QSet<QString> ids;
        for (const IncomingMail &mail : std::as_const(m_mails)) {
            QVERIFY(!mail.messageId.isEmpty() && !mail.subject.isEmpty() && !mail.text.isEmpty());
            QVERIFY(mail.from.address.contains(u'@'));
            QCOMPARE(mail.remarks, QStringList());
            ids.insert(mail.messageId);
        }
        QCOMPARE(ids.size(), m_mails.size());
    }

    void repliesNameMailsThatCameBefore()
    {
        QSet<QString> known;
        int replies = 0;
        for (const IncomingMail &mail : std::as_const(m_mails)) {
            for (const QString &id : mail.references) {
                QVERIFY2(known.contains(id), qPrintable(id));
                ++replies;
            }
            known.insert(mail.messageId);
        }
        QVERIFY(replies >= 4);
    }

    void showWhatTheIntakeTellsApart()
    {
        QCOMPARE(named(u"fravaer"_s).automatic, Automatic::AutoReply);
        QCOMPARE(named(u"nyhetsbrev.eml"_s).automatic, Automatic::No);
        QCOMPARE(named(u"leverandor"_s).automatic, Automatic::Bulk);
        QCOMPARE(named(u"retur"_s).automatic, Automatic::Bounce);
        QCOMPARE(named(u"retur"_s).report->failedRecipient, u"anne.vik@kommune-x.example"_s);
        QVERIFY(readsLikeApproval(named(u"havbruk-godkjent"_s).text));
        QVERIFY(readsLikeApproval(named(u"bokhuset-godkjent"_s).text));
        QVERIFY(!readsLikeApproval(named(u"bokhuset-pamelding"_s).text));
        QCOMPARE(guessLanguage(named(u"kalender"_s).text), Language::Nynorsk);
        QCOMPARE(guessLanguage(named(u"kommune-x-meny"_s).text), Language::Bokmaal);
        QCOMPARE(guessLanguage(named(u"english"_s).text), Language::English);
        QCOMPARE(completeness(named(u"bokhuset-pamelding"_s)),
                 (Completeness{true, true, true, true}));
        QCOMPARE(completeness(named(u"bokhuset-sok"_s)), (Completeness{true, false, false, false}));
        QCOMPARE(named(u"fjordmat-pris"_s).parts.first().name, u"kasse – sjøkreps.png"_s);
        QVERIFY(named(u"ordrebekreftelse"_s).html.contains(u"cid:image001.png@fjordmat"_s));
    }
};

QTEST_GUILESS_MAIN(SampleMailsTest)
#include "SampleMailsTest.moc"
