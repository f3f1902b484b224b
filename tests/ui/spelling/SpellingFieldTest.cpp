// With the dictionaries of the system, which ./dev test installs.
#include "spelling/HunspellSpelling.h"
#include "tests/support/Pages.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/spelling/SpellingGuide.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::spelling;
using namespace skranke::tests;

namespace {

/// A window with two fields to write in.
class Desk {
public:
    explicit Desk(Spelling &spelling) : guide(theme, spelling, *qApp)
    {
        dress(theme);
        auto *layout = new QVBoxLayout(&window);
        text = new ui::PlainEditor(theme, &window);
        other = new ui::PlainEditor(theme, &window);
        layout->addWidget(text);
        layout->addWidget(other);
        present(window, {640, 300});
        QApplication::setActiveWindow(&window);
        text->setFocus();
    }

    ui::Theme theme;
    ui::SpellingGuide guide;
    QWidget window;
    ui::PlainEditor *text;
    ui::PlainEditor *other;
};

QString underlined(const QPlainTextEdit &editor)
{
    QStringList words;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
    return words.join(u' ');
}

QMenu *menu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *row(const QString &text)
{
    for (QAction *action : menu()->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void place(QPlainTextEdit &editor, const QString &inWord)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(int(editor.toPlainText().indexOf(inWord)) + 2);
    editor.setTextCursor(cursor);
}

} // namespace

#define OPEN_MENU_AT(editor, word)                                                                 \
    place(editor, word);                                                                           \
    QTest::keyClick(&(editor), Qt::Key_F10, Qt::ShiftModifier);                                    \
    QTRY_VERIFY(menu())

class SpellingFieldTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HunspellSpelling> m_spelling; // for all, since reading a dictionary takes time

private Q_SLOTS:
    void initTestCase()
    {
        speakNorwegian();
        m_spelling = std::make_unique<HunspellSpelling>(HunspellSpelling::systemFolders(),
                                                        m_folder.filePath(u"own.txt"_s));
    }
    void cleanupTestCase() { m_spelling.reset(); }

    void aWordIsUnderlinedOnceItIsLeft()
    {
        Desk desk(*m_spelling);
        QTest::keyClicks(desk.text, u"Vi publisrer"_s);
        QTRY_COMPARE(desk.text->toPlainText(), u"Vi publisrer"_s);
        QTest::keyClicks(desk.text, u" endrigen"_s);
        QTRY_COMPARE(underlined(*desk.text), u"publisrer"_s); // and not the one being typed
        QTest::keyClick(desk.text, Qt::Key_Home);
        QTRY_COMPARE(underlined(*desk.text), u"publisrer endrigen"_s);
    }

    void leavingTheFieldLeavesTheWord()
    {
        Desk desk(*m_spelling);
        QTest::keyClicks(desk.text, u"feill endrigen"_s);
        QTRY_COMPARE(underlined(*desk.text), u"feill"_s);
        desk.other->setFocus();
        QTRY_COMPARE(underlined(*desk.text), u"feill endrigen"_s);
    }

    void whatIsNotOursIsLeftAlone()
    {
        Desk desk(*m_spelling);
        desk.text->setPlainText(u"Hei Ola!\n> Sidn er nede\nSak 2026-000419: http://sidn.example "
                                "ola@sidn.example XYZQ feill"_s);
        QTRY_COMPARE(underlined(*desk.text), u"feill"_s);
    }

    /// A draft is kept when the text changes, and a line beneath a word is no change.
    void underliningIsNoChangeOfTheText()
    {
        Desk desk(*m_spelling);
        QSignalSpy changes(desk.text, &QPlainTextEdit::textChanged);
        desk.text->setPlainText(u"feill her"_s);
        const qsizetype before = changes.size();
        QTRY_COMPARE(underlined(*desk.text), u"feill"_s);
        QCOMPARE(changes.size(), before);
        QVERIFY(!desk.text->document()->isUndoAvailable());
    }

    void suggestionsComeFirstAndCanBeTakenBack()
    {
        Desk desk(*m_spelling);
        desk.text->setPlainText(u"Vi publiserer endrigen i dag"_s);
        QTRY_COMPARE(underlined(*desk.text), u"endrigen"_s);
        OPEN_MENU_AT(*desk.text, u"endrigen"_s);
        QVERIFY(row(u"endringen"_s));
        QVERIFY(menu()->actions().indexOf(row(u"endringen"_s)) < 5);
        QVERIFY(menu()->activeAction());
        QCOMPARE(menu()->activeAction(), menu()->actions().first());
        row(u"endringen"_s)->trigger();
        menu()->close();
        QCOMPARE(desk.text->toPlainText(), u"Vi publiserer endringen i dag"_s);
        QTRY_COMPARE(underlined(*desk.text), QString());
        desk.text->undo();
        QCOMPARE(desk.text->toPlainText(), u"Vi publiserer endrigen i dag"_s);
    }

    void theMouseAsksForTheWordBeneathIt()
    {
        Desk desk(*m_spelling);
        desk.text->setPlainText(u"feill og endrigen"_s);
        QTRY_COMPARE(underlined(*desk.text), u"feill endrigen"_s);
        QTextCursor cursor = desk.text->textCursor();
        cursor.setPosition(12);
        QWidget *viewport = desk.text->viewport();
        desk.text->moveCursor(QTextCursor::Start);
        const QPoint at = desk.text->cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
        QTRY_VERIFY(menu());
        QVERIFY(row(u"endringen"_s));
        menu()->close();
        QCOMPARE(desk.text->textCursor().position(), 0);
    }

    void anAddedWordIsRightEverywhere()
    {
        Desk desk(*m_spelling);
        desk.other->setFocus();
        desk.other->setPlainText(u"Fjordmatbutik ogsso"_s);
        desk.text->setFocus();
        desk.text->setPlainText(u"fjordmatbutik og Fjordmatbutik"_s);
        QTRY_COMPARE(underlined(*desk.other), u"Fjordmatbutik ogsso"_s);
        QTRY_COMPARE(underlined(*desk.text), u"fjordmatbutik Fjordmatbutik"_s);
        OPEN_MENU_AT(*desk.text, u"fjordmatbutik"_s);
        row(u"Legg til i min ordliste"_s)->trigger();
        menu()->close();
        QTRY_COMPARE(underlined(*desk.text), QString());
        QTRY_COMPARE(underlined(*desk.other), u"ogsso"_s);

        OPEN_MENU_AT(*desk.other, u"ogsso"_s);
        row(u"Ignorer"_s)->trigger();
        menu()->close();
        QTRY_COMPARE(underlined(*desk.other), QString());
    }

    void theLanguageIsTheOneThatIsWritten()
    {
        Desk desk(*m_spelling);
        desk.text->setPlainText(u"Hei, eg veit ikkje kvifor sida ikkje opnar hjå dykk."_s);
        QTRY_COMPARE(underlined(*desk.text), QString());
        desk.text->setPlainText(u"Hello, we do not know when the page is published."_s);
        QTRY_COMPARE(underlined(*desk.text), QString());
        desk.text->setPlainText(u"Hei, jeg vet ikke hvorfor siden ikkje åpner hos dere."_s);
        QTRY_COMPARE(underlined(*desk.text), u"ikkje"_s);
    }

    void aShortTextIsInTheLanguageOfWhomItIsFor()
    {
        Desk desk(*m_spelling);
        desk.window.setProperty("writingLanguage", u"nn"_s);
        desk.other->setFocus();
        desk.other->setPlainText(u"Velkomne heim"_s);
        desk.text->setFocus();
        desk.text->setPlainText(u"Velkomne feill"_s);
        QTRY_COMPARE(underlined(*desk.text), u"feill"_s);
        QCOMPARE(underlined(*desk.other), QString());
    }

    void theLanguageCanBeChosenUntilTheFieldIsEmptied()
    {
        Desk desk(*m_spelling);
        desk.text->setPlainText(u"Please ikke"_s);
        QTRY_COMPARE(underlined(*desk.text), u"Please"_s);
        OPEN_MENU_AT(*desk.text, u"Please"_s);
        auto *languages = menu()->findChild<QMenu *>(u"spellingLanguages"_s);
        QCOMPARE(languages->title(), u"Språk: Bokmål"_s);
        QCOMPARE(languages->actions().size(), 4);
        QVERIFY(languages->actions().first()->isChecked());
        languages->actions().last()->trigger();
        menu()->close();
        QTRY_COMPARE(underlined(*desk.text), u"ikke"_s);
        desk.text->clear();
        desk.text->setPlainText(u"Please ikke"_s);
        QTRY_COMPARE(underlined(*desk.text), u"Please"_s);
    }

    void withoutADictionaryTheMenuSaysWhatToInstall()
    {
        QTemporaryDir empty;
        HunspellSpelling nothing({empty.path()}, empty.filePath(u"own.txt"_s));
        Desk desk(nothing);
        desk.text->setPlainText(u"feill"_s);
        const auto missing = [&] {
            QTest::keyClick(desk.text, Qt::Key_F10, Qt::ShiftModifier);
            QAction *told = menu() ? menu()->findChild<QAction *>(u"spellingMissing"_s) : nullptr;
            const QString text = told && !told->isEnabled() ? told->text() : QString();
            if (menu())
                menu()->close();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return text;
        };
        QTRY_VERIFY(missing().contains(u"hunspell-no"_s));
        QCOMPARE(underlined(*desk.text), QString());
    }

    /// A text of a thousand pages is gone through in pieces, and keys are taken in between.
    void aLongTextIsGoneThroughInPieces()
    {
        Desk desk(*m_spelling);
        const QString lines =
            u"Dette er en linje med ord som er skrevet riktig.\n"_s.repeated(8'000);
        desk.text->setPlainText(lines + u"Her er feill"_s);
        desk.text->moveCursor(QTextCursor::Start);
        QTest::keyClicks(desk.text, u"Sluttt. "_s);
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*desk.text), u"Sluttt feill"_s, 60'000);
    }

    void whatCannotBeWrittenInIsLeftAlone()
    {
        Desk desk(*m_spelling);
        desk.other->setReadOnly(true);
        desk.other->setFocus();
        desk.other->setPlainText(u"feill"_s);
        desk.text->setFocus();
        desk.text->setPlainText(u"feill"_s);
        QTRY_COMPARE(underlined(*desk.text), u"feill"_s);
        QCOMPARE(underlined(*desk.other), QString());
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looks()
    {
        QFETCH(const bool, dark);
        Desk desk(*m_spelling);
        dress(desk.theme, dark);
        desk.text->setPlainText(
            u"Hei Ola,\nså bra! Vi publisrer endrigen til bokhuset.example i dag "
            "og gir beskjed når den er ute."_s);
        QTRY_COMPARE(underlined(*desk.text), u"publisrer endrigen"_s);
        OPEN_MENU_AT(*desk.text, u"endrigen"_s);
        keepPicture(desk.window, u"spelling-"_s + QLatin1String(QTest::currentDataTag()));
        keepPicture(*menu(), u"spelling-menu-"_s + QLatin1String(QTest::currentDataTag()));
        QVERIFY(menu()->actions().size() > 8);
        menu()->close();
    }
};

QTEST_MAIN(SpellingFieldTest)
#include "SpellingFieldTest.moc"
