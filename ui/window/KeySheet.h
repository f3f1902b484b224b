// The keys of the console on one page (F1).
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>
#include <QList>

class QGridLayout;
class QMenuBar;

namespace skranke::ui {

class KeySheet : public QDialog {
    Q_OBJECT
public:
    /// Lists what is in the menus, and the keys that lists and fields know besides.
    KeySheet(const Theme &theme, const QMenuBar &menus, QWidget *parent = nullptr);

private:
    struct Line {
        QString text;
        QString keys;
    };
    void addSection(QGridLayout &grid, const QString &head, const QList<Line> &lines);

    const Theme &m_theme;
};

} // namespace skranke::ui
