// The primary button with its key printed beside the word.
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

namespace skranke::ui {

class KeyHint;

class SendButton final : public PrimaryButton {
    Q_OBJECT
public:
    SendButton(const Theme &theme, const QString &text, const QString &keys,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_gap; ///< pixels, between the word and its key
    int m_inset;
    KeyHint *m_hint;
};

} // namespace skranke::ui
