#include "ui/widgets/SaveKeys.h"

#include <QAbstractButton>
#include <QShortcut>

namespace skranke::ui {

void addSaveKeys(QWidget &inside, QAbstractButton &save)
{
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &inside);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &save, [&save] {
            if (save.isVisible())
                save.click();
        });
    }
}

} // namespace skranke::ui
