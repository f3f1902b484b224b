// What a window's texts look like to somebody who reads them: whether they are whole, apart from
// each other, in the language that was asked for, and dark enough on light or the other way round.
#pragma once

#include <QHash>
#include <QImage>
#include <QStringList>
#include <QWidget>

namespace skranke::tests {

/// Labels and buttons whose text does not fit, that lie on one another or stand outside the window.
QStringList clippedTexts(QWidget &window);

/// Texts that read less than WCAG's AA asks for, as they are painted. `picture`: of the window.
QStringList faintTexts(QWidget &window, const QImage &picture);

/// Every text that is shown, of labels, buttons, menus and fields' prompts.
QStringList shownTexts(QWidget &window);

/// What a translation file (.ts) says of texts that read otherwise in its language.
QHash<QString, QString> translatedIn(const QString &file);

} // namespace skranke::tests
