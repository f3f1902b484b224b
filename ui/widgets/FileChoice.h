// Asks for a file or a directory without stopping the rest of the window.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace skranke::ui {

using PathTaken = std::function<void(const QString &path)>;

/// `filter` as in QFileDialog: `CSV (*.csv)`. Nothing is called when the person thinks better of
/// it.
void askWhereToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                    const QString &filter, PathTaken taken);
void askWhatToOpen(QWidget *parent, const QString &title, const QString &filter, PathTaken taken);
void askForDirectory(QWidget *parent, const QString &title, PathTaken taken);

} // namespace skranke::ui
