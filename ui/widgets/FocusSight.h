// Keeps what has the keyboard in sight: a form that opens below the fold is scrolled to, with what
// belongs to it, and so is a field that Tab leads to.
#pragma once

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
    void bring();
    void watch(QWidget *form);

    QWidget &m_window;
    QTimer m_soon;            ///< once what has been shown has its place
    QPointer<QWidget> m_form; ///< around what has the keyboard: may grow by a complaint
};

} // namespace skranke::ui
