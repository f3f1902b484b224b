// The quick switcher asks as somebody types: at once, one question at a time, and shows what was
// found for the letters that stand there.
#include "ui/window/QuickSwitcher.h"
#include "tests/items/QueueDouble.h"
#include "tests/support/Desk.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;
using namespace Qt::StringLiterals;

namespace {

/// Customers are real; questions of cases are answered when the test says so.
struct Opened {
    Opened()
    {
        desk.addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s);
        bench.fill(2);
        window.resize(600, 400);
        window.show();
        switcher = new QuickSwitcher(theme, queue, registers, {}, &window);
        switcher->openAt(window, true);
    }
    void type(const QString &letters)
    {
        QTest::keyClicks(switcher->findChild<QLineEdit *>(u"pickField"_s), letters);
    }
    QStringList shown() const
    {
        QStringList texts;
        const auto *rows = switcher->findChild<QAbstractItemView *>()->model();
        for (int i = 0; i < rows->rowCount(); ++i)
            texts << rows->index(i, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    bool shows(const QString &what) const { return shown().join(u'\n').contains(what); }

    tests::Desk desk;
    QueueBench bench;
    services::QueueService queue{bench.context};
    services::RegisterService registers{desk.context()};
    Theme theme;
    QWidget window;
    QuickSwitcher *switcher = nullptr;
};

} // namespace

class QuickSwitcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAtOnceAndOneQuestionAtATime()
    {
        Opened o;
        o.type(u"fj"_s); // too little to go by
        QCOMPARE(o.bench.store.waiting(), 0u);
        o.type(u"o"_s);
        QCOMPARE(o.bench.store.waiting(), 1u); // no pause
        o.type(u"rdm"_s);
        QCOMPARE(o.bench.store.waiting(), 1u);
        QTRY_VERIFY2(!o.shows(u"Fjordmat"_s), "of the letters before");

        QVERIFY(o.bench.store.answerOne()); // for “fjo”, which nobody looks for any more
        QCOMPARE(o.bench.queue.pagesRead, 1);
        QVERIFY(!o.shows(u"Case 1"_s));
        QTRY_COMPARE(o.bench.store.waiting(), 1u); // for “fjordm”
        QTRY_VERIFY(o.shows(u"Fjordmat AS"_s));
        QVERIFY(o.bench.store.answerOne());
        QTRY_VERIFY(o.shows(u"Case 1"_s));
        QCOMPARE(o.bench.queue.pagesRead, 2);
        QCOMPARE(o.bench.store.waiting(), 0u);
    }

    void nothingIsAskedForLettersThatWereTakenBack()
    {
        Opened o;
        o.type(u"fjord"_s);
        auto *field = o.switcher->findChild<QLineEdit *>(u"pickField"_s);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        while (o.bench.store.answerOne())
            ;
        QTest::qWait(100); // for the customers, who answer by themselves
        QCOMPARE(o.bench.queue.pagesRead, 1);
        QVERIFY(!o.shows(u"Case 1"_s));
    }
};

QTEST_MAIN(QuickSwitcherTest)
#include "QuickSwitcherTest.moc"
