// Keeps what has the keyboard in sight: a form that opens below the fold is scrolled to, with what
// belongs to it, and so is a field that Tab leads to, or the row of a list. Who turns the wheel
// looks elsewhere, and is let.
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace skranke::ui {

class FocusSight : public QObject {
    Q_OBJECT
public:
    /// Of everything in the window, which becomes the parent.
    explicit FocusSight(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget &focus);
    void bring();

    QWidget &m_window;
    QTimer m_soon;                      ///< once what has been shown has its place
    QList<QPointer<QWidget>> m_watched; ///< what lies around it and may grow or move
    QMetaObject::Connection m_rows;     ///< of the list that has the keyboard
};

} // namespace skranke::ui
