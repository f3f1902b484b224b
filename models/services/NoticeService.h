// What whoever sits here is told of, wherever in the console they are, or when its window is out of
// sight: that somebody must see to something. Decides; how it is shown is another's business.
#pragma once

#include "domain/DeskNotice.h"
#include "services/Context.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace skranke::services {

/// What there is to see to now, whether anybody wants to be told or not.
struct NoticeBoard {
    QList<QueueRow> critical; ///< the first to be late first; so are the others
    QList<QueueRow> dueSoon;
    QList<QueueRow> answered;

    bool operator==(const NoticeBoard &) const = default;
};

/// Nobody is told of what they did themselves, nor twice of the same. Outages are said by the alarm
/// of driftsvakt, which has no quiet hours: here they are only counted. What comes in quiet hours
/// is told when they are over, if it still waits then. Answers from before the program started are
/// found in the queue. UI thread; reads on the database's.
class NoticeService final : public QObject {
    Q_OBJECT
public:
    static constexpr Minutes Soon{30};

    explicit NoticeService(Context context, QObject *parent = nullptr);

    const NoticeWishes &wishes() const { return m_wishes; }
    void setWishes(const NoticeWishes &wishes);
    const NoticeBoard &board() const { return m_board; }
    QList<QueueRow> of(NoticeKind kind) const; ///< of the board; none of what is not wished for
    int waiting() const;                       ///< cases, of what is wished for
    /// Reads now. Afterwards it reads by itself: after commits, and as time goes.
    void look();

Q_SIGNALS:
    /// Together, what came together.
    void raised(const QList<skranke::DeskNotice> &notices);
    void changed(); ///< board(), or what is wished for of it
    void looked();  ///< after every reading, changed or not

private:
    struct Sighting {
        DeskNotice notice;
        QString key; ///< of what is told once
        bool byMe = false;
    };
    struct Sight {
        NoticeBoard board;
        QList<Sighting> sightings;
    };
    static Result<Sight> read(UnitOfWork &work, AgentId me, Instant now);
    static void readCritical(UnitOfWork &work, AgentId me, Sight &sight);
    static void readDueSoon(UnitOfWork &work, AgentId me, Instant now, Sight &sight);
    static void readAnswered(UnitOfWork &work, AgentId me, Sight &sight);
    void take(const Sight &sight);

    Context m;
    NoticeWishes m_wishes;
    NoticeBoard m_board;
    QSet<QString> m_told;
    AgentId m_reader; ///< whose the board is
    QTimer m_soon;
    QTimer m_minute;
    bool m_reading = false;
    bool m_isStale = false;
};

} // namespace skranke::services
