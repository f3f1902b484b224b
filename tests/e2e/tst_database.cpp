// The way to the team's database: tried, remembered, and the password in the keychain only.
#include "app/Core.h"
#include "app/DatabaseDoor.h"
#include "storage/ServerSetup.h"
#include "support/OpenSecrets.h"
#include "support/Pages.h"
#include "tests/support/PostgresServer.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakNorwegian();
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        PostgresServer::Options options;
        options.access = {u"host all ida 127.0.0.1/32 scram-sha-256"_s};
        m_server = std::make_unique<PostgresServer>(options);
        m_desk = m_server->newDesk();
        QVERIFY(storage::setLogin(m_server->address(m_desk),
                                  {u"ida"_s, Role::Agent, u"Ida Nordmann"_s, u"IN"_s, "blåbær"})
                    .has_value());
    }
    void cleanupTestCase() { m_server.reset(); }

    void addressesAndChoicesAreTheSame_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"postgresql://ida@db.example/skranke", "postgresql://ida@db.example:5433/skranke",
              "postgresql://ida@a.example,b.example:5433/kundesenter",
              "postgresql://ida%40desk@db.example/m%C3%B8te"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void addressesAndChoicesAreTheSame()
    {
        QFETCH(QString, address);
        const ui::DatabaseChoice choice = DatabaseDoor::choiceOf(address);
        QVERIFY(choice.isTeams);
        QCOMPARE(DatabaseDoor::addressOf(choice), address);
    }

    void aFileIsNoTeams()
    {
        QVERIFY(!DatabaseDoor::choiceOf(u"sqlite:/tmp/x.db"_s).isTeams);
        QVERIFY(DatabaseDoor::addressOf({}).isEmpty());
    }

    void theCommandLineOutranksWhatWasChosen()
    {
        const QTemporaryDir folder;
        UserSettings settings(folder.filePath(u"skranke.ini"_s));
        OpenSecrets secrets;
        const DatabaseDoor door(settings, secrets);
        QCOMPARE(door.address({}), QString());
        settings.setDatabase(u"postgresql://ida@db.example/skranke"_s);
        QCOMPARE(door.address({}), u"postgresql://ida@db.example/skranke"_s);
        QCOMPARE(door.address(u"sqlite:x.db"_s), u"sqlite:x.db"_s);
    }

    void aLoginIsTriedAndItsPasswordGoesToTheKeychain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"skranke.ini"_s);
        const QString address = m_server->address(m_desk, u"ida"_s);
        OpenSecrets secrets;
        {
            UserSettings settings(file);
            DatabaseDoor door(settings, secrets);
            ui::Theme theme;
            // A person: first the wrong password, then, having been told, the right one.
            QStringList told;
            QTimer person;
            connect(&person, &QTimer::timeout, [&told] {
                auto *dialog =
                    qobject_cast<ui::DatabaseDialog *>(QApplication::activeModalWidget());
                auto *open = dialog ? part<QPushButton>(*dialog, "openDatabase") : nullptr;
                if (!open || !open->isEnabled())
                    return;
                auto *password = part<QLineEdit>(*dialog, "databasePassword");
                if (!password->text().isEmpty())
                    told.append(part(*dialog, "notice")->accessibleName());
                password->setText(password->text().isEmpty() ? u"bringebær"_s : u"blåbær"_s);
                open->click();
            });
            person.start(20);
            const Error why{ErrorKind::LoginRefused, Reason::None, {}, {}};
            QVERIFY(door.choose(theme, address, &why));
            person.stop();
            QCOMPARE(told.size(), 1);
            QVERIFY2(told[0].contains(u"passordet"), qPrintable(told[0]));
            QCOMPARE(door.password(address), "blåbær");
        }
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray text = kept.readAll();
        QVERIFY(text.contains("postgresql"));
        QVERIFY(!text.contains("bl"));

        UserSettings settings(file);
        DatabaseDoor door(settings, secrets);
        Core::Options options;
        options.database = door.address({});
        options.password = door.password(options.database);
        const auto core = Core::open(std::move(options));
        QVERIFY(core.has_value());
        QCOMPARE((*core)->session().me().name, u"Ida Nordmann"_s);
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_desk;
};

QTEST_MAIN(TestDatabase)
#include "tst_database.moc"
