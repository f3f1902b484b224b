// Who sits at this console, as initials in a circle; drops the menu of what is theirs to choose.
#pragma once

#include "domain/Register.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

namespace skranke::ui {

class Avatar : public PressedByEnter<QToolButton> {
    Q_OBJECT
public:
    explicit Avatar(const Theme &theme, QWidget *parent = nullptr);

    void setPerson(const Agent &person);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace skranke::ui
