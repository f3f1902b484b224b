// What this program is, which version, and where its data are.
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

namespace skranke::ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// `database` as a person knows it: a path or an address without password.
    AboutDialog(const Theme &theme, const QString &version, const QString &database,
                QWidget *parent = nullptr);
};

} // namespace skranke::ui
