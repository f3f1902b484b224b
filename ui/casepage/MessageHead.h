// The line above a message: who, from where, and when. Painted as one part, since a conversation
// has many.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

class MessageMenuButton;

class MessageHead final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString author;
        QString authorHint; ///< as a tooltip, like the others
        QString whence;     ///< gives way where there is no room
        QString time;
        QString timeHint;
    };

    MessageHead(const Theme &theme, Words words, ColorRole author, QWidget *message);

    MessageMenuButton &menu() const { return *m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< for the tooltips
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places {
        QRect author;
        QRect whence;
        QRect time;
    };
    Places places() const;
    void arrange();

    const Theme &m_theme;
    Words m_words;
    ColorRole m_authorColor;
    MessageMenuButton *m_menu;
};

} // namespace skranke::ui
