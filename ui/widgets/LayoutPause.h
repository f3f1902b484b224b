// Many changes to a page that is in sight, laid out once.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QWidget>

namespace skranke::ui {

/// Each part that is shown or hidden has the layouts around it done anew at once. While a pause
/// lives, those beneath `root` wait; they are done together when it, and those around it, end.
class LayoutPause {
public:
    explicit LayoutPause(QWidget *root)
    {
        ++s_depth;
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
        // A painting that was asked for before this may come next, and is to find things in place.
        if (--s_depth == 0)
            for (int pass = 0; pass < Passes; ++pass)
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    /// What a layout asks of those around it is done in the next pass; one with nothing to do costs
    /// nothing.
    static constexpr int Passes = 4;

    void add(QLayout *layout)
    {
        if (!layout || !layout->isEnabled())
            return;
        layout->setEnabled(false);
        m_layouts.append(layout);
    }

    inline static int s_depth = 0;
    QList<QPointer<QLayout>> m_layouts;
};

} // namespace skranke::ui
