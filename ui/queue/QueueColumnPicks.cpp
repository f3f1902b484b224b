#include "ui/queue/QueueColumnPicks.h"

#include "ui/queue/QueueHeader.h"
#include "ui/queue/QueuePage.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

constexpr int Step = 24; // pixels

struct Words {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::QueueColumnPicks)
};

using Change = std::function<void(QueueLayout &)>;

Pick changing(QueuePage &page, const QString &text, const QString &kind, const Change &change)
{
    return {text, {}, kind, {}, [&page, change] {
                QueueLayout layout = page.queueLayout();
                change(layout);
                page.setQueueLayout(layout);
            }};
}

} // namespace

QList<Pick> columnPicks(QueuePage &page)
{
    QList<Pick> picks;
    const QueueLayout now = page.queueLayout();
    const auto add = [&](const QString &text, const QString &kind, const Change &change) {
        picks.append(changing(page, text, kind, [change](QueueLayout &layout) {
            layout.columns = true;
            change(layout);
        }));
    };
    for (const auto &code : Codes<QueueColumn>::table) {
        const QueueColumn column = code.value;
        const QString name = QueueHeader::title(column);
        const bool shown = now.shown.contains(column);
        add(shown ? Words::tr("Hide %1").arg(name) : Words::tr("Show %1").arg(name),
            Words::tr("Column"),
            [column, shown](QueueLayout &layout) { layout.show(column, !shown); });
    }
    for (const QueueColumn column : now.shown) {
        const QString name = QueueHeader::title(column);
        add(Words::tr("Move %1 to the left").arg(name), Words::tr("Place"),
            [column](QueueLayout &layout) { layout.move(column, -1); });
        add(Words::tr("Move %1 to the right").arg(name), Words::tr("Place"),
            [column](QueueLayout &layout) { layout.move(column, 1); });
        if (column == QueueColumn::Subject)
            continue; // it takes what the others leave
        add(Words::tr("Make %1 wider").arg(name), Words::tr("Width"),
            [column](QueueLayout &layout) { layout.widen(column, Step); });
        add(Words::tr("Make %1 narrower").arg(name), Words::tr("Width"),
            [column](QueueLayout &layout) { layout.widen(column, -Step); });
    }
    return picks;
}

QList<Pick> orderPicks(QueuePage &page)
{
    QList<Pick> picks;
    const auto now = page.queueLayout().orderOf(page.view());
    const auto add = [&](const QString &text, const Change &change) {
        picks.append(changing(page, text, Words::tr("Order"), change));
    };
    for (const auto &code : Codes<QueueColumn>::table) {
        const QueueColumn column = code.value;
        const QString title = QueueHeader::title(column);
        const QString name = title.left(1).toLower() + title.mid(1); // within a sentence
        if (isSortable(column, page.view()))
            add(now && now->column == column && !now->descending
                    ? Words::tr("Sort by %1, from the end").arg(name)
                    : Words::tr("Sort by %1").arg(name),
                [column](QueueLayout &layout) { layout.sortBy(column); });
    }
    if (now)
        add(Words::tr("The view's own order"), [](QueueLayout &layout) { layout.sort.reset(); });
    return picks;
}

} // namespace skranke::ui
