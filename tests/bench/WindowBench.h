// What an agent does in the window, each deed timed to its painted result beside the SQL of the
// same question in the same run.
#pragma once

#include "app/Composition.h"
#include "items/QueueModel.h"
#include "tests/bench/Painted.h"

#include <QAbstractItemView>

namespace skranke::bench {

class WindowBench {
public:
    /// Measures only deeds with this in their names.
    WindowBench(app::Core &core, app::Composition &console, const QString &only);

    /// Prints a line for each deed: medians, and what the 99th of a hundred takes beyond its SQL.
    void all();

private:
    using Deed = std::function<void()>;

    void measureViews();
    void measureSearches();
    void measureTypedSearch();
    void measureFilters();
    void measureOrders();
    void measureEnd(View view);
    void measureMove();
    void measureOpen();
    void measureWriting();
    /// `undo` is not timed.
    void measure(const QString &name, const Deed &sql, const Deed &act, const Deed &undo);

    Deed sqlOf(const QueueFilter &filter, qint64 offset = 0);
    QList<QueueRow> unopened(); ///< cases far down in the queue
    void show(View view);
    void search(const QString &text);
    void untilShown(const Deed &act);
    const items::QueueModel &model() const;
    bool isLoaded(int row) const;
    template <typename Part> Part *part(const char *name) const
    {
        return m_console.window().findChild<Part *>(QString::fromLatin1(name));
    }

    app::Core &m_core;
    app::Composition &m_console;
    QString m_only;
    QAbstractItemView *m_list;
    Painted m_painted;
    int m_shown = 0;
};

} // namespace skranke::bench
