// Text in one of the theme's types and colours, which follows the theme.
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

#include <optional>

namespace skranke::ui {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const Theme &theme, FontRole font = FontRole::Body,
                   ColorRole color = ColorRole::Text, const QString &text = {},
                   QWidget *parent = nullptr);

    void setFontRole(FontRole role);
    void setColorRole(ColorRole role);
    void setTone(Tone tone); ///< outranks the colour role

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QRect textArea() const;

private:
    void dress();
    bool isOneLine() const; ///< and nothing but text: it is shaped once, see LineText.h

    const Theme &m_theme;
    FontRole m_font;
    ColorRole m_color;
    std::optional<Tone> m_tone;
};

/// One line that gives way with an ellipsis; the whole text is its tooltip when it is cut.
class ElidedLabel : public Label {
    Q_OBJECT
public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A number or clock whose digits keep their places.
class FigureLabel : public Label {
    Q_OBJECT
public:
    using Label::Label;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace skranke::ui
