// The "⋯" of a message: there when the pointer is on the message or the keyboard on the button.
#pragma once

#include "ui/widgets/Buttons.h"

class QAction;
class QMenu;

namespace skranke::ui {

class Theme;

class MessageMenuButton final : public FlatButton {
    Q_OBJECT
public:
    /// `message` is the widget over which it appears.
    MessageMenuButton(const Theme &theme, QWidget *message, QWidget *parent);

    /// To the end of what it offers.
    QAction *offer(const QString &text, const QString &objectName = {});
    void offerLine(); ///< parts what follows from what came before

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drop();

    QWidget *m_message;
    QMenu *m_menu = nullptr; ///< made when it is first wanted; few are
    QList<QAction *> m_offers;
};

} // namespace skranke::ui
