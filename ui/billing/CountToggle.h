// A filter that is on or off, with the number of what it would show in the tone of danger.
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

namespace skranke::ui {

class CountToggle : public PressedByEnter<QPushButton> {
    Q_OBJECT
public:
    CountToggle(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_label;
    int m_count = 0;
};

} // namespace skranke::ui
