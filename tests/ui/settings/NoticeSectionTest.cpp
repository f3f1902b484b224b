// What the desktop is to say, chosen by the keys: it holds at once.
#include "ui/settings/NoticeSection.h"
#include "support/Pages.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NoticeSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void eachChoiceIsToldAtOnce()
    {
        Theme theme;
        dress(theme);
        NoticeWishes wishes;
        wishes.dueSoon = false;
        wishes.quietFrom = 21h + 30min;
        NoticeSection section(theme, wishes);
        QSignalSpy chosen(&section, &NoticeSection::chosen);
        const auto last = [&] { return chosen.last()[0].value<NoticeWishes>(); };
        present(section, {640, 420});
        keepPicture(section, u"notices"_s);
        QCOMPARE(cutOff(section), QStringList());
        auto *from = part<QTimeEdit>(section, "noticeQuietFrom");
        QCOMPARE(from->time(), QTime(21, 30));
        QVERIFY(!from->isEnabled()); // there are no quiet hours
        QVERIFY(!part<QCheckBox>(section, "noticeDueSoon")->isChecked());

        QTest::keyClick(part(section, "noticeAnswered"), Qt::Key_Space);
        wishes.answered = false;
        QCOMPARE(last(), wishes);
        QTest::keyClick(part(section, "noticeQuiet"), Qt::Key_Space);
        wishes.quietHours = true;
        QCOMPARE(last(), wishes);
        QVERIFY(from->isEnabled());
        from->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClick(from, Qt::Key_Up);
        wishes.quietFrom = 22h + 30min;
        QCOMPARE(last(), wishes);
    }

    void itIsReadable()
    {
        Theme theme;
        for (const bool dark : {false, true}) {
            dress(theme, dark);
            NoticeSection section(theme, {});
            present(section, {520, 420});
            keepPicture(section, dark ? u"notices-dark"_s : u"notices-narrow"_s);
            QCOMPARE(cutOff(section), QStringList());
        }
    }
};

QTEST_MAIN(NoticeSectionTest)
#include "NoticeSectionTest.moc"
