// Choosing where the desk is: nothing is opened before it has been tried.
#include "support/Pages.h"

#include "ui/dialogs/DatabaseDialog.h"
#include "ui/widgets/Notice.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::ui;
using namespace skranke::tests;

namespace {

struct World {
    explicit World(const DatabaseChoice &current = {})
        : dialog(theme, current, [this](const DatabaseChoice &choice) {
              tried.append(choice);
              promise = QPromise<Result<void>>();
              promise.start();
              return promise.future();
          })
    {
        dress(theme);
        present(dialog, dialog.sizeHint());
    }
    void answer(const Result<void> &outcome)
    {
        promise.addResult(outcome);
        promise.finish();
    }
    template <typename T = QWidget> T *field(const char *name) { return part<T>(dialog, name); }
    QString said() { return field<Notice>("notice")->sentence(); }

    Theme theme;
    QList<DatabaseChoice> tried;
    QPromise<Result<void>> promise;
    DatabaseDialog dialog;
};

const DatabaseChoice Teams{true, u"db.example"_s, u"skranke"_s, u"ida"_s, {}};

} // namespace

class DatabaseDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void ownDatabaseAsksNothing()
    {
        World w;
        QVERIFY(!w.field("databaseServer")->isVisible());
        QSignalSpy accepted(&w.dialog, &QDialog::accepted);
        w.field<QPushButton>("openDatabase")->click();
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!w.dialog.choice().isTeams);
        QVERIFY(w.tried.isEmpty());
    }

    void theTeamsWantsServerAndLogin()
    {
        World w;
        w.field<QRadioButton>("databaseTeams")->click();
        QVERIFY(w.field("databaseServer")->isVisible());
        auto *open = w.field<QPushButton>("openDatabase");
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(w.field("databaseServer"), u"db.example"_s);
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(w.field("databaseLogin"), u"ida"_s);
        QVERIFY(open->isEnabled());
    }

    void whatDoesNotOpenIsTold()
    {
        World w(Teams);
        QSignalSpy accepted(&w.dialog, &QDialog::accepted);
        QTest::keyClicks(w.field("databasePassword"), u"feil"_s);
        QTest::keyClick(w.field("databasePassword"), Qt::Key_Return);
        QCOMPARE(w.tried.size(), 1);
        QCOMPARE(w.tried[0].password, "feil");
        QVERIFY(!w.field("openDatabase")->isEnabled()); // once at a time
        w.answer(fail(ErrorKind::LoginRefused));
        QTRY_VERIFY(w.said().contains(u"passordet"));
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(w.field<QLineEdit>("databasePassword")->text(), u"feil"_s);
        keepPicture(w.dialog, u"database-dialog"_s);

        w.field<QPushButton>("openDatabase")->click();
        w.answer({});
        QTRY_COMPARE(accepted.count(), 1);
    }

    void aTestLeavesTheDialogOpen()
    {
        World w(Teams);
        QSignalSpy accepted(&w.dialog, &QDialog::accepted);
        w.field<QPushButton>("testDatabase")->click();
        w.answer({});
        QTRY_VERIFY(w.field("openDatabase")->isEnabled());
        QVERIFY(!w.said().isEmpty());
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(cutOff(w.dialog), QStringList());
    }
};

QTEST_MAIN(DatabaseDialogTest)
#include "DatabaseDialogTest.moc"
