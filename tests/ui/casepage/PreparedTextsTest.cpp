// Texts put into what is written: by a slash and a word, from the menu; and where they are written.
#include "CaseWorld.h"

#include "ui/casepage/TemplatesDialog.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

struct World : CaseWorld {
    World()
    {
        keep(u"Takk"_s, u"takk"_s, u"Takk for meldingen, {kontakt}!"_s);
        keep(u"Takk igjen"_s, u"takk-igjen"_s, u"Takk igjen."_s);
        keep(u"Bare i menyen"_s, {}, u"Sak {saksnummer}."_s);
        shown = page(newCase().id);
        QTest::keyClick(shown.get(), Qt::Key_R);
    }
    void keep(const QString &name, const QString &word, const QString &text)
    {
        must(cases.templates().save({{}, 0, name, word, desk.session.me().id, text}));
    }
    QPlainTextEdit &editor() { return *part<QPlainTextEdit>(*shown, "composerText"); }
    QListWidget &snippets() { return *part<QListWidget>(*shown, "snippets"); }
    /// Types until the list is there: the texts are read while the page is built.
    bool offers(const QString &typed, int texts)
    {
        return QTest::qWaitFor([&] {
            editor().selectAll();
            type(editor(), typed);
            return snippets().isVisible() && snippets().count() == texts;
        });
    }

    std::unique_ptr<ui::CasePage> shown;
};

} // namespace

class PreparedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aSlashAndAWordBringAText()
    {
        World w;
        QVERIFY(w.offers(u"Hei. /tak"_s, 2));
        QTest::keyClick(&w.editor(), Qt::Key_Return);
        QTRY_VERIFY2(w.editor().toPlainText().startsWith(u"Hei. Takk for meldingen, "_s),
                     qPrintable(w.editor().toPlainText()));
        QVERIFY(!w.editor().toPlainText().contains(u'{'));
        QVERIFY(!w.editor().toPlainText().contains(u'/'));
        QVERIFY(!w.snippets().isVisible());
    }

    void keysChooseAndEscapeLeaves()
    {
        World w;
        QVERIFY(w.offers(u"/"_s, 2));
        QTest::keyClick(&w.editor(), Qt::Key_Down);
        QTest::keyClick(&w.editor(), Qt::Key_Tab);
        QTRY_COMPARE(w.editor().toPlainText(), u"Takk igjen."_s);
        QVERIFY(w.offers(u"/takk"_s, 2));
        QSignalSpy back(w.shown.get(), &ui::CasePage::back);
        QTest::keyClick(&w.editor(), Qt::Key_Escape);
        QVERIFY(!w.snippets().isVisible());
        QCOMPARE(back.count(), 0);
        QCOMPARE(w.editor().toPlainText(), u"/takk"_s);
    }

    void aSlashInAWordIsASlash()
    {
        World w;
        QVERIFY(w.offers(u"/"_s, 2));
        w.editor().selectAll();
        type(w.editor(), u"https://takk og/eller"_s);
        QVERIFY(!w.snippets().isVisible());
        w.editor().selectAll();
        type(w.editor(), u"/ukjent"_s);
        QVERIFY(!w.snippets().isVisible());
    }

    void textsAreWrittenAndChecked()
    {
        World w;
        ui::TemplatesDialog dialog(w.theme, w.cases.templates(), w.shown.get());
        dialog.begin(w.desk.lead);
        auto *list = part<QListWidget>(dialog, "templateList");
        QTRY_COMPARE(list->count(), 3);
        QSignalSpy changed(&dialog, &ui::TemplatesDialog::changed);
        // Tab leads on from the text to what is done with it.
        part(dialog, "templateText")->setFocus();
        for (const char *next : {"templateSave", "templateNew", "templateRemove"}) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QCOMPARE(dialog.focusWidget()->objectName(), QLatin1StringView(next));
        }
        QTest::mouseClick(part(dialog, "templateNew"), Qt::LeftButton);
        type(*part(dialog, "templateName"), u"Ny"_s);
        type(*part(dialog, "templateText"), u"Hei {navn}"_s);
        QTest::mouseClick(part(dialog, "templateSave"), Qt::LeftButton);
        auto *notice = part<ui::Notice>(dialog, "templateNotice");
        QTRY_VERIFY2(notice->isVisible() && notice->sentence().contains(u"{navn}"_s),
                     qPrintable(notice->sentence()));
        QCOMPARE(changed.count(), 0);

        part<QPlainTextEdit>(dialog, "templateText")->setPlainText(u"Hei {kontakt}"_s);
        part<QCheckBox>(dialog, "templateShared")->setChecked(true);
        QTest::mouseClick(part(dialog, "templateSave"), Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 1);
        QTRY_COMPARE(list->count(), 4);
        QCOMPARE(notice->sentence(), u"«Ny» er lagret."_s);

        w.desk.session.setMe(w.desk.agent);
        const auto theirs = must(w.cases.templates().templates());
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs.constFirst().name, u"Ny"_s);
        w.desk.session.setMe(w.desk.lead);
        QTest::mouseClick(part(dialog, "templateRemove"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 3);
    }

    void whatWasDeletedIsBroughtBackByKeys()
    {
        World w;
        ui::TemplatesDialog dialog(w.theme, w.cases.templates(), w.shown.get());
        dialog.begin(w.desk.lead);
        auto *list = part<QListWidget>(dialog, "templateList");
        QTRY_COMPARE(list->count(), 3);
        auto &text = *part<QPlainTextEdit>(dialog, "templateText");
        list->setCurrentRow(1);
        type(text, u"Mer. "_s); // and not saved
        const QString whole = text.toPlainText();
        auto *remove = part<QPushButton>(dialog, "templateRemove");
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_COMPARE(list->count(), 2);
        auto *notice = part<ui::Notice>(dialog, "templateNotice");
        QCOMPARE(notice->sentence(), u"«Takk» er slettet."_s);
        auto *undo = part<QPushButton>(dialog, "noticeAction");
        QVERIFY(undo->isVisible() && ui::tabStops(dialog).contains(undo));

        list->setCurrentRow(1); // looking about loses nothing
        QVERIFY(undo->isVisible());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_COMPARE(list->count(), 1);
        QTRY_COMPARE(notice->sentence(), u"«Takk igjen» er slettet."_s);
        QSignalSpy changed(&dialog, &ui::TemplatesDialog::changed);
        QTest::keyClick(remove, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(notice->sentence(), u"«Takk» er slettet."_s); // and so is the one before
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(list->count(), 3);
        QCOMPARE(notice->sentence(), u"«Takk» er tilbake."_s);
        QTRY_COMPARE(text.toPlainText(), whole);
        QVERIFY(!undo->isVisible());
        const auto texts = must(w.cases.templates().templates());
        QCOMPARE(texts.size(), 3);
        QCOMPARE(texts.at(1).word, u"takk"_s);
        QCOMPARE(texts.at(1).text, u"Takk for meldingen, {kontakt}!"_s);
    }

    void whatIsTypedIsThereWhenOneComesBack()
    {
        World w;
        ui::TemplatesDialog dialog(w.theme, w.cases.templates(), w.shown.get());
        dialog.begin(w.desk.lead);
        auto *list = part<QListWidget>(dialog, "templateList");
        QTRY_COMPARE(list->count(), 3);
        auto &name = *part<QLineEdit>(dialog, "templateName");
        auto &text = *part<QPlainTextEdit>(dialog, "templateText");

        QTest::keyClick(part(dialog, "templateNew"), Qt::Key_Return);
        QVERIFY(name.hasFocus());
        QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
        auto *notice = part<ui::Notice>(dialog, "templateNotice");
        QTRY_COMPARE(notice->sentence(), u"Navn må fylles ut."_s);
        type(name, u"Halvferdig"_s);
        QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(notice->sentence(), u"Tekst må fylles ut."_s);
        QVERIFY(text.hasFocus()); // what is missing has the keyboard
        type(text, u"Hei "_s);

        list->setCurrentRow(1);
        QVERIFY(name.text() != u"Halvferdig"_s);
        type(text, u"Mer"_s);
        list->setCurrentRow(0);
        QVERIFY(!text.toPlainText().contains(u"Mer"_s));
        list->setCurrentRow(1);
        QVERIFY(text.toPlainText().contains(u"Mer"_s));

        QTest::keyClick(part(dialog, "templateNew"), Qt::Key_Return);
        QCOMPARE(name.text(), u"Halvferdig"_s);
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        dialog.begin(w.desk.lead);
        QTRY_COMPARE(name.text(), u"Halvferdig"_s);
        QCOMPARE(text.toPlainText(), u"Hei "_s);
        dialog.begin(w.desk.agent); // not theirs
        QTRY_COMPARE(name.text(), must(w.cases.templates().templates()).constFirst().name);
    }
};

QTEST_MAIN(PreparedTextsTest)
#include "PreparedTextsTest.moc"
