// The outline of something large that has the keyboard: a page, what can be scrolled. Lies on top,
// and takes no more room than its line, so that what is beneath scrolls as fast as before.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

class FocusEdge : public QWidget {
    Q_OBJECT
public:
    /// Of `owner`, whose child it is.
    FocusEdge(const Theme &theme, QWidget &owner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void surround();

    const Theme &m_theme;
};

} // namespace skranke::ui
