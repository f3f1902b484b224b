// A combo box in the theme's lines: one long choice, cut with an ellipsis, and a small arrow.
#pragma once

#include <QComboBox>

namespace skranke::ui {

class Theme;

class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace skranke::ui
