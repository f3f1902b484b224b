// Somebody at the keyboard, and nothing but the keyboard: presses what has it, and counts.
#pragma once

#include <QApplication>
#include <QHash>
#include <QTest>
#include <QWidget>

namespace skranke::tests {

class Keys {
public:
    explicit Keys(QWidget &window) : m_window(window) {}

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        QTest::keyClick(target(), Qt::Key(key), modifiers);
    }
    /// What a person would have to write in any program: counted apart from the presses.
    void write(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key(0), letter, Qt::NoModifier);
    }
    /// Letters that only say what is wanted: presses like others.
    void choose(const QString &letters)
    {
        m_presses += int(letters.size());
        write(letters);
        press(Qt::Key_Return);
    }
    int presses() const { return m_presses; }

private:
    QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QWidget *inside = popup->focusWidget();
            return inside ? inside : popup;
        }
        // The offscreen platform leaves no window active when a popup closes.
        if (!QApplication::activeModalWidget() && QApplication::activeWindow() != &m_window)
            QApplication::setActiveWindow(&m_window);
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : &m_window;
    }

    QWidget &m_window;
    int m_presses = 0;
};

} // namespace skranke::tests
