// The queue as rows. It knows how many there are and holds a stretch of them around what is seen;
// the rest is read when somebody looks.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Queue.h"
#include "domain/Result.h"
#include "items/Roles.h"
#include "items/RowSteps.h"
#include "services/QueueService.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>
#include <optional>

namespace skranke::items {

/// Rows outside the stretch are placeholders: LoadedRole is false and every other role empty.
/// After a commit only what can differ is read again, and the rows change with few signals: a reset
/// comes only when another view, customer or search is asked for. What is seen stays in place while
/// rows above it come and go, unless the first row is seen. UI thread.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Words a row for a screen reader, by Qt::AccessibleTextRole or AccessibleDescriptionRole.
    using Describe = std::function<QString(const QueueRow &, int role)>;

    QueueModel(const services::QueueService &queue, Store &store, Describe describe,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QueueFilter &filter() const { return m_filter; }
    /// Keeps what is shown until the first rows of the new filter have been read, then resets.
    void setFilter(const QueueFilter &filter);
    /// False while rows of an earlier filter are still shown.
    bool isCurrent() const { return !m_filterPending; }

    /// These rows are being looked at: reads them and their surroundings where they are missing.
    void look(int first, int last);
    /// Reads what is held again.
    void refresh();
    /// While held, what is committed waits and no row comes, goes or moves. Scrolling still reads.
    void setHeld(bool held);

    const QueueRow *rowAt(int row) const; ///< null while it is a placeholder
    std::optional<int> heldRowOf(CaseId id) const;

    static constexpr int Surroundings = 100; ///< rows held on either side of what is seen

Q_SIGNALS:
    void filterShown(); ///< the rows are now those of filter()
    void caughtUp();    ///< everything announced so far has been read
    void readFailed(const skranke::Error &error);

private:
    /// Rows [first, last).
    struct Range {
        int first = 0;
        int last = 0;
    };

    void note(const ChangeSet &changes);
    void catchUp();
    void readFirst();
    void readGlance();
    void readWindow();
    template <typename T, typename Take> void read(QFuture<Result<T>> future, Take take);

    void start(const services::QueueWindow &window);
    bool takeGlance(const services::QueueGlance &glance, const QList<CaseId> &ids);
    void takeWindow(const services::QueueWindow &window, const QSet<CaseId> &changed);
    void forgetOutside(const QList<QueueRow> &wanted, const QSet<CaseId> &changed);
    Range newToSight(const QList<QueueRow> &wanted, const QSet<CaseId> &changed) const;
    void take(const RowStep &step, const QList<QueueRow> &wanted);
    void align(int start, int count);
    void hold(int start, const QList<QueueRow> &rows);

    Range wantedRange() const;
    services::QueueStretch stretch() const;
    int heldEnd() const { return m_start + int(m_held.size()); }

    const services::QueueService &m_queue;
    Describe m_describe;
    QueueFilter m_filter;

    int m_count = 0;
    int m_start = 0; ///< row of the first held
    QList<QueueRow> m_held;
    Range m_sight;

    QSet<CaseId> m_changed; ///< since the last read was asked for
    bool m_allChanged = false;
    bool m_filterPending = true;
    bool m_reading = false;
    bool m_isHeld = false;
    quint64 m_filterNumber = 0; ///< answers to earlier filters are let go
};

} // namespace skranke::items

Q_DECLARE_METATYPE(skranke::QueueRow)
