// How much of the time to answer is spent.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

class DueBar : public QWidget {
    Q_OBJECT
public:
    explicit DueBar(const Theme &theme, QWidget *parent = nullptr);

    /// `fraction` spent, clamped to 0..1.
    void setSpent(qreal fraction, Tone tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    qreal m_fraction = 0;
    Tone m_tone = Tone::Success;
};

} // namespace skranke::ui
