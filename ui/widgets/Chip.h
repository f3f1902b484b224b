// A pill that states one fact: a state, a level, an opening.
#pragma once

#include "ui/widgets/Painting.h"

#include <QWidget>

namespace skranke::ui {

class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const Theme &theme, const QString &text = {}, Tone tone = Tone::Neutral,
                  QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setText(const QString &text); ///< also its accessible name
    void setTone(Tone tone);
    void setChipSize(ChipSize size);
    /// A chip that can be pressed with mouse or keyboard; emits clicked().
    void setClickable(bool clickable);
    bool isClickable() const { return m_clickable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Tone m_tone;
    ChipSize m_size = ChipSize::Regular;
    bool m_clickable = false;
};

} // namespace skranke::ui
