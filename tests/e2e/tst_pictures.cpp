// Each page, by day and by night, in each language and in each size: drawn, measured, and kept
// where SKRANKE_PICTURES says. At twice the size when the scale of the application is two, and with
// the system's text as many times the usual size as SKRANKE_TEXT says.
#include "SampleConsole.h"
#include "TextMeasure.h"

#include "resources/Resources.h"
#include "ui/theme/TextScale.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a picture comes to rest
        if (textTimes() > 1) {
            QFont large = QApplication::font();
            large.setPointSizeF(ui::usualTextSize() * textTimes());
            QApplication::setFont(large);
        }
        initResources();
        fillSampleDesk(database());
    }

    void everyPageIsWholeAndReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scene");
        for (const auto &language : {u"nb"_s, u"nn"_s, u"en"_s})
            for (int i = 0; i < int(std::size(Scenes)); ++i)
                QTest::addRow("%s %s", qPrintable(language), Scenes[i].name) << language << i;
    }
    void everyPageIsWholeAndReadable()
    {
        QFETCH(QString, language);
        QFETCH(int, scene);
        speak(language);
        m_console->go(Scenes[scene]);
        QStringList troubles;
        for (const bool dark : {false, true}) {
            m_console->theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
            for (const QSize size : sizes()) {
                m_console->window().resize(size);
                const QImage picture = m_console->still();
                const QString name = u"%1-%2-%3-%4x%5"_s
                                         .arg(QLatin1StringView(Scenes[scene].name), language,
                                              dark ? u"dark"_s : u"light"_s)
                                         .arg(picture.width())
                                         .arg(picture.height())
                    + (textTimes() > 1 ? u"-text%1"_s.arg(textTimes()) : QString());
                keep(picture, name);
                for (const auto *area : m_console->window().findChildren<QScrollArea *>())
                    if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                        troubles.append(name + u": wider than its room: "_s
                                        + area->parentWidget()->objectName());
                for (const QString &each :
                     clippedTexts(m_console->window()) + faintTexts(m_console->window(), picture))
                    troubles.append(name + u": "_s + each);
            }
        }
        if (language != u"en"_s) {
            const auto known =
                translatedIn(QStringLiteral(TRANSLATIONS "/skranke_%1.ts").arg(language));
            for (const QString &text : shownTexts(m_console->window()))
                if (known.contains(text))
                    troubles.append(u"not in %1: %2"_s.arg(language, text));
        }
        QVERIFY2(troubles.isEmpty(), qUtf8Printable(troubles.join(u'\n')));
    }

    void cleanupTestCase() { m_console.reset(); }

private:
    static double textTimes() { return qEnvironmentVariable("SKRANKE_TEXT", u"1"_s).toDouble(); }
    QString database() const { return u"sqlite:"_s + m_folder.filePath(u"desk.db"_s); }
    QList<QSize> sizes() const
    {
        if (qApp->devicePixelRatio() > 1 || textTimes() > 1)
            return {{1440, 900}};
        return {{1024, 640}, {1440, 900}};
    }
    void speak(const QString &language)
    {
        if (m_language == language)
            return;
        m_console.reset();
        m_language = language;
        m_console = std::make_unique<SampleConsole>(database(), m_folder.path(), language);
        QTRY_VERIFY(m_console->window().isVisible());
    }
    static void keep(const QImage &picture, const QString &name)
    {
        const QString directory = qEnvironmentVariable("SKRANKE_PICTURES");
        if (!directory.isEmpty())
            picture.save(QDir(directory).filePath(name + u".png"_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleConsole> m_console;
    QString m_language;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
