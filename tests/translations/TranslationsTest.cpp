// Qt's own texts and the way of writing numbers follow the language.

#include "translations/Translations.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using skranke::Translations;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardTexts_data();
    void standardTexts();
    void numbersFollow();
    void unknownLanguageChangesNothing();
    void theLanguageEndsWithItsObject();

private:
    static QString cancelButton()
    {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
    }
};

void TranslationsTest::standardTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("undo");
    QTest::newRow("nb") << u"nb"_s << u"Avbryt"_s << u"Angre"_s;
    QTest::newRow("nn") << u"nn"_s << u"Avbryt"_s << u"Angra"_s;
    QTest::newRow("en") << u"en"_s << u"Cancel"_s << u"Undo"_s;
}

void TranslationsTest::standardTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    QFETCH(QString, undo);
    Translations translations;
    QVERIFY(translations.use(language));
    QCOMPARE(cancelButton(), cancel);

    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    const QString first = menu->actions().constFirst()->text();
    QCOMPARE(first.left(first.indexOf(u'\t')).remove(u'&'), undo);
}

void TranslationsTest::numbersFollow()
{
    Translations translations;
    translations.use(u"nb");
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1,5"_s);
    translations.use(u"en");
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1.5"_s);
}

void TranslationsTest::unknownLanguageChangesNothing()
{
    Translations translations;
    QVERIFY(translations.use(u"nb"));
    QVERIFY(!translations.use(u"tlh"));
    QCOMPARE(cancelButton(), u"Avbryt"_s);
}

void TranslationsTest::theLanguageEndsWithItsObject()
{
    {
        Translations translations;
        translations.use(u"nb");
    }
    QCOMPARE(cancelButton(), u"Cancel"_s);
}

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
