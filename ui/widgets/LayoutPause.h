// Many changes to a page that is in sight, laid out once.
#pragma once

#include <QLayout>
#include <QPointer>
#include <QWidget>

namespace skranke::ui {

/// Each part that is shown or hidden has the layouts around it done anew at once. While a pause
/// lives, those beneath `root` wait; afterwards they are done together, before the next painting.
class LayoutPause {
public:
    explicit LayoutPause(QWidget *root)
    {
        add(root->layout());
        const QList<QWidget *> parts = root->findChildren<QWidget *>();
        for (const QWidget *part : parts)
            add(part->layout());
    }
    ~LayoutPause()
    {
        for (const QPointer<QLayout> &layout : std::as_const(m_layouts))
            if (layout)
                layout->setEnabled(true);
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    void add(QLayout *layout)
    {
        if (!layout || !layout->isEnabled())
            return;
        layout->setEnabled(false);
        m_layouts.append(layout);
    }

    QList<QPointer<QLayout>> m_layouts;
};

} // namespace skranke::ui
