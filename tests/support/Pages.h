// What tests of whole pages share: the words people read, and pictures to look at.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

namespace skranke::tests {

/// Bokmål as it is compiled into the program, for the rest of the test.
void speakNorwegian();

/// Dresses the application in a theme of its own.
void dress(ui::Theme &theme, bool dark = false);

/// Shows the page at the size and lets it settle.
void present(QWidget &page, QSize size = {1224, 796});

/// Saved where SKRANKE_PICTURES says, if it says anything.
void keepPicture(QWidget &page, const QString &name);

/// Buttons whose text does not fit, or that stand outside the page.
QStringList cutOff(QWidget &page);

/// The part of that name; the test dies when there is none.
QWidget *part(QWidget &inside, const char *objectName);
template <typename T> T *part(QWidget &inside, const char *objectName)
{
    T *found = inside.findChild<T *>(QLatin1String(objectName));
    if (!found)
        qFatal("there is no %s", objectName);
    return found;
}

} // namespace skranke::tests
