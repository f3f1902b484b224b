#include "secrets/SystemSecrets.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::secrets;

namespace {

/// A keychain that is open, and remembers.
class OpenKeychain final : public Secrets {
public:
    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        ++asked;
        if (!kept.contains(key))
            return now<QByteArray>(fail(ErrorKind::NotFound, {}, {key}));
        return now<QByteArray>(kept.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override
    {
        kept.insert(key, value);
        return now<void>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        kept.remove(key);
        return now<void>({});
    }

    QHash<QString, QByteArray> kept;
    int asked = 0;

private:
    template <typename T> static QFuture<Result<T>> now(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

template <typename T> T answer(QFuture<T> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
    return future.result();
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    void credential(const QString &name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void aKeyIsAFileName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("mailbox") << u"mail.support@kunde-1.example"_s << true;
        QTest::newRow("plus") << u"mail.a+b_c@x.example"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("path") << u"../../etc/passwd"_s << false;
        QTest::newRow("hidden") << u".netrc"_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("long") << QString(201, u'a') << false;
    }
    void aKeyIsAFileName()
    {
        QFETCH(QString, key);
        QFETCH(bool, allowed);
        QCOMPARE(isSecretKey(key), allowed);
        CredentialFiles files(m_directory.path());
        const auto read = answer(files.read(key));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, allowed ? ErrorKind::NotFound : ErrorKind::Invalid);
    }

    void theServiceManagersFilesComeFirst()
    {
        credential(u"mail.support@x.example"_s, "hemmelig æ \n");
        OpenKeychain keychain;
        keychain.kept.insert(u"mail.support@x.example"_s, "another");
        keychain.kept.insert(u"mail.other@x.example"_s, "mine");
        SystemSecrets secrets(m_directory.path(), keychain);

        QCOMPARE(*answer(secrets.read(u"mail.support@x.example"_s)), QByteArray("hemmelig æ "));
        QCOMPARE(keychain.asked, 0);
        QCOMPARE(*answer(secrets.read(u"mail.other@x.example"_s)), QByteArray("mine"));
        QCOMPARE(answer(secrets.read(u"mail.none@x.example"_s)).error().kind, ErrorKind::NotFound);
    }

    void whatIsWrittenGoesToTheKeychain()
    {
        OpenKeychain keychain;
        SystemSecrets secrets(m_directory.path(), keychain);
        QVERIFY(answer(secrets.write(u"k"_s, "v")));
        QCOMPARE(*answer(secrets.read(u"k"_s)), QByteArray("v"));
        QVERIFY(answer(secrets.remove(u"k"_s)));
        QCOMPARE(answer(secrets.read(u"k"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_directory.filePath(u"k"_s)));
    }

    void filesAreOnlyRead()
    {
        CredentialFiles files(m_directory.path());
        QCOMPARE(answer(files.write(u"k"_s, "v")).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(answer(files.remove(u"k"_s)).error().kind, ErrorKind::ReadOnly);
        QFile::remove(m_directory.filePath(u"large"_s));
        credential(u"large"_s, QByteArray(100'000, 'x'));
        QCOMPARE(answer(files.read(u"large"_s)).error().kind, ErrorKind::Unreadable);
    }

    /// A token that its provider has replaced, in place of the file that was handed over.
    void whatBecameOfAFileIsKept()
    {
        QTemporaryDir state;
        OpenKeychain keychain;
        SystemSecrets secrets(m_directory.path(), keychain, state.path());
        credential(u"mail-token.a@x.example"_s, "first\n");
        QVERIFY(answer(secrets.write(u"mail-token.a@x.example"_s, "second\n+/=")));
        QCOMPARE(*answer(secrets.read(u"mail-token.a@x.example"_s)), QByteArray("second\n+/="));
        QFile kept(state.filePath(u"mail-token.a@x.example"_s));
        QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(keychain.kept.isEmpty());
        // Somebody has signed in again: what became of the one before is of no use.
        QFile::remove(m_directory.filePath(u"mail-token.a@x.example"_s));
        credential(u"mail-token.a@x.example"_s, "third");
        QCOMPARE(*answer(secrets.read(u"mail-token.a@x.example"_s)), QByteArray("third"));
        // What no file was handed over for is the keychain's.
        QVERIFY(answer(secrets.write(u"mail-token.b@x.example"_s, "b")));
        QCOMPARE(keychain.kept.value(u"mail-token.b@x.example"_s), QByteArray("b"));
        QVERIFY(!QFile::exists(state.filePath(u"mail-token.b@x.example"_s)));
        CredentialFiles nowhere(m_directory.path());
        QCOMPARE(answer(nowhere.write(u"mail-token.a@x.example"_s, "v")).error().kind,
                 ErrorKind::ReadOnly);
    }

    /// Without a keychain the answer is an error, and nothing is left in a file instead.
    void withoutAKeychainItSaysSo()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        KeychainSecrets keychain(u"skranke-test"_s);
        const auto written = answer(keychain.write(u"k"_s, "secret"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unreadable);
        QCOMPARE(written.error().arguments, QStringList{u"k"_s});
        const auto read = answer(keychain.read(u"k"_s));
        QVERIFY(!read);
        QCOMPARE(answer(keychain.read(u"a/b"_s)).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "SecretsTest.moc"
