#include "support/Pages.h"

#include "translations/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTest>

#include <memory>
#include <utility>

namespace skranke::tests {

void speakNorwegian()
{
    auto spoken = std::make_shared<Translations>();
    if (!spoken->use(u"nb"))
        qFatal("the program knows no bokmål");
    // Spoken for as long as the application lives.
    QObject::connect(qApp, &QObject::destroyed, [spoken] {});
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
    if (directory.isEmpty())
        return;
    // What has been asked for is laid out, read and painted first.
    QImage before;
    QImage now = page.grab().toImage();
    const bool rests = QTest::qWaitFor([&] {
        before = std::exchange(now, page.grab().toImage());
        return before == now;
    });
    if (!rests)
        qWarning("%s does not come to rest", qPrintable(name));
    now.save(QDir(directory).filePath(name + QStringLiteral(".png")));
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

QWidget *part(QWidget &inside, const char *objectName)
{
    return part<QWidget>(inside, objectName);
}

} // namespace skranke::tests
