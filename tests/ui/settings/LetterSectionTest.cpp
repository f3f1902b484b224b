#include "support/Desk.h"
#include "support/Pages.h"

#include "resources/Resources.h"
#include "ui/settings/LetterSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/ChoiceButton.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World {
    tests::Desk desk;
    LetterService service{desk.context()};
    ui::Theme theme;
    std::unique_ptr<ui::SettingsPage> page;

    World()
    {
        initResources();
        dress(theme);
    }
    ui::SettingsPage &open(bool dark = false)
    {
        theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        page = std::make_unique<ui::SettingsPage>(
            theme, QList<ui::SettingsSection>{{u"Brev"_s, [this](QWidget *parent) {
                                                   return new ui::LetterSection(
                                                       theme, service, desk.store(), desk.session,
                                                       parent);
                                               }}});
        present(*page);
        return *page;
    }
    QPlainTextEdit *text() { return part<QPlainTextEdit>(*page, "letterText"); }
    QString preview() { return part<QLabel>(*page, "letterPreview")->text(); }
    void choose(const char *button, const QString &label)
    {
        for (QAction *action : part<ui::ChoiceButton>(*page, button)->menu()->actions())
            if (action->text() == label)
                return action->trigger();
        qFatal("%s has no %s", button, qPrintable(label));
    }
};

} // namespace

class LetterSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aLetterIsSeenAsItIsWorded()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(world.preview().contains(u"sak 2026-000419: Skjemaet sender ikke e-post"_s));
        QVERIFY(world.preview().endsWith(u"Vennlig hilsen\nKundesenter"_s));
        world.choose("letterKind", u"Kvittering på helligdager og stengte dager"_s);
        QTRY_VERIFY(world.preview().contains(u"andre påskedag"_s));
        world.choose("letterLanguage", u"Nynorsk"_s);
        QTRY_VERIFY(world.preview().contains(u"held stengt i dag"_s));
        keepPicture(page, u"letters"_s);
        QCOMPARE(cutOff(page), QStringList());
    }

    void whatCannotBeFilledInIsSaid()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(!world.preview().isEmpty());
        auto *complaint = part<QLabel>(page, "letterComplaint");
        QVERIFY(!complaint->isVisible());
        world.text()->setFocus();
        world.text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(world.text(), u" {navn}"_s);
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY(complaint->text().contains(u"{navn}"_s));
        QVERIFY(!part<QPushButton>(page, "saveLetter")->isEnabled());
        keepPicture(page, u"letters-complaint"_s);

        QTest::keyClick(world.text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(world.text(), u"Takk!"_s);
        QTRY_VERIFY(complaint->text().contains(u"{saksnummer}"_s));
    }

    void itIsSavedAndTakenBack()
    {
        World world;
        auto &page = world.open(true);
        QTRY_VERIFY(!world.preview().isEmpty());
        auto *original = part<QPushButton>(page, "originalLetter");
        QVERIFY(!original->isEnabled());
        world.text()->setFocus();
        QTest::keyClick(world.text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(world.text(), u"Sak {saksnummer} er mottatt."_s);
        QTRY_COMPARE(world.preview(),
                     u"Sak 2026-000419 er mottatt.\n\nVennlig hilsen\nKundesenter"_s);
        QTRY_VERIFY(part<QPushButton>(page, "saveLetter")->isEnabled());
        QTest::keyClick(world.text(), Qt::Key_S, Qt::ControlModifier);
        const auto stored = [&] {
            return must(world.service.sheet(LetterKind::Acknowledgement, Language::Bokmaal));
        };
        QTRY_COMPARE(stored().text, u"Sak {saksnummer} er mottatt."_s);
        QTRY_VERIFY(original->isEnabled());
        keepPicture(page, u"letters-dark"_s);
        QTest::mouseClick(original, Qt::LeftButton);
        QTRY_VERIFY(!stored().isOwn());
        QTRY_COMPARE(world.text()->toPlainText(), stored().original);
        QVERIFY(!original->isEnabled());
    }

    void whatIsTypedIsNotLostByChoosing()
    {
        World world;
        auto &page = world.open();
        QTRY_VERIFY(!world.preview().isEmpty());
        world.text()->setFocus();
        world.text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(world.text(), u"Mer."_s);
        world.choose("letterLanguage", u"English"_s);
        QTest::qWait(0);
        QVERIFY(world.text()->toPlainText().endsWith(u"Mer."_s));
        QCOMPARE(part<ui::ChoiceButton>(page, "letterLanguage")->value().toString(), u"nb"_s);
    }

    void onlyLeadsWrite()
    {
        World world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTRY_VERIFY(!world.preview().isEmpty());
        QVERIFY(world.text()->isReadOnly());
        QVERIFY(!part<QPushButton>(page, "saveLetter")->isVisible());
    }
};

QTEST_MAIN(LetterSectionTest)
#include "LetterSectionTest.moc"
