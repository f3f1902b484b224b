#include "support/Pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace skranke::tests {

namespace {

class PartsTranslator final : public QTranslator {
public:
    PartsTranslator()
    {
        const QDir parts(QStringLiteral(SKRANKE_SOURCE_DIR "/translations/parts"));
        for (const QString &name : parts.entryList({QStringLiteral("*.tsv")}))
            read(parts.filePath(name));
    }

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        const auto found =
            m_texts.constFind({QString::fromUtf8(context), QString::fromUtf8(source)});
        if (found == m_texts.constEnd())
            return {};
        const QStringList forms = found->split(u'|');
        return n == 1 ? forms.first() : forms.last();
    }

private:
    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(path));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() > 2)
                m_texts.insert({cells.at(0), cells.at(1)}, cells.at(2));
        }
    }

    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace

void speakNorwegian()
{
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    QCoreApplication::installTranslator(new PartsTranslator);
}

void dress(ui::Theme &theme, bool dark)
{
    theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    theme.apply(*qApp);
}

void present(QWidget &page, QSize size)
{
    page.resize(size);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("the page never came on screen");
    QTest::qWait(20);
}

void keepPicture(QWidget &page, const QString &name)
{
    const QString directory = qEnvironmentVariable("SKRANKE_PICTURES");
    if (!directory.isEmpty())
        page.grab().save(QDir(directory).filePath(name + QStringLiteral(".png")));
}

QStringList cutOff(QWidget &page)
{
    QStringList found;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const int right = button->mapTo(&page, QPoint(button->width(), 0)).x();
        if (button->width() < button->minimumSizeHint().width() || right > page.width())
            found.append(button->objectName() + u' ' + button->text());
    }
    return found;
}

} // namespace skranke::tests
