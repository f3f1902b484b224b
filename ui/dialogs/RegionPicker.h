// A picture of the screen, from which a person cuts the part they mean: drawn out with the pointer,
// or all of it with Enter. Covers the screen; Esc leaves it.
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace skranke::ui {

class RegionPicker final : public QWidget {
    Q_OBJECT
public:
    /// Deletes itself when it is left.
    explicit RegionPicker(const QPixmap &screen);

Q_SIGNALS:
    void picked(const QImage &part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QRect &part);

    QPixmap m_screen;
    QPoint m_from;
    QRect m_part; ///< being drawn
};

} // namespace skranke::ui
