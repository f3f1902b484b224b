#include "services/NoticeService.h"

#include "domain/Message.h"
#include "domain/QueueQuery.h"
#include "services/Answer.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr int MostRead = 100; ///< of each kind; a person who has more needs no notice
constexpr std::chrono::milliseconds Settling{300};

QueueFilter filterOf(View view, AgentId me, const QueueQuery &narrowing = {})
{
    QueueFilter filter;
    filter.view = view;
    filter.me = me;
    filter.narrowing = toText(narrowing);
    return filter;
}

/// The last event that answers to the condition; null: none.
template <typename Condition>
const Event *lastOf(const QList<Event> &events, const Condition &condition)
{
    const auto found = std::find_if(events.crbegin(), events.crend(), condition);
    return found == events.crend() ? nullptr : &*found;
}

/// Why the case has the level, and so the due time, that it has.
bool isAboutLevel(const Event &event)
{
    return event.kind == EventKind::Registered || event.kind == EventKind::LevelChanged;
}

bool isMineOrNobodys(const QueueRow &row, AgentId me)
{
    return !row.assignee || row.assignee == me;
}

QString keyOf(NoticeKind kind, const QueueRow &row, qint64 what)
{
    return QStringLiteral("%1-%2-%3").arg(int(kind)).arg(row.id.value).arg(what);
}

} // namespace

NoticeService::NoticeService(Context context, QObject *parent) : QObject(parent), m(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Settling);
    connect(&m_soon, &QTimer::timeout, this, &NoticeService::look);
    m_minute.setInterval(Minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &NoticeService::look);
    connect(&m.store, &Store::committed, this, [this](const ChangeSet &changes) {
        // Begun anew at each commit, it would never end at a busy desk.
        const bool concerns = changes.everything || !changes.cases.isEmpty();
        if (m_minute.isActive() && concerns && !m_soon.isActive())
            m_soon.start();
    });
}

void NoticeService::setWishes(const NoticeWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

int NoticeService::waiting() const
{
    QSet<CaseId> cases;
    for (const NoticeKind kind :
         {NoticeKind::NewCritical, NoticeKind::DueSoon, NoticeKind::Answered})
        for (const QueueRow &row : of(kind))
            cases.insert(row.id);
    return int(cases.size());
}

QList<QueueRow> NoticeService::of(NoticeKind kind) const
{
    if (!m_wishes.wants(kind))
        return {};
    return kind == NoticeKind::NewCritical ? m_board.critical
        : kind == NoticeKind::DueSoon      ? m_board.dueSoon
                                           : m_board.answered;
}

void NoticeService::look()
{
    m_minute.start();
    m_isStale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const AgentId me = m.session.me().id;
    const Instant now = m.clock.now();
    onAnswer(m.store.read([me, now](UnitOfWork &work) { return read(work, me, now); }), this,
             [this, me](const Result<Sight> &sight) {
                 m_reading = false;
                 // What cannot be read is said by everything else that reads.
                 if (sight && me == m.session.me().id) {
                     if (m_reader != me)
                         m_told.clear();
                     take(*sight);
                     Q_EMIT looked();
                 }
                 if (std::exchange(m_isStale, false))
                     look();
             });
}

Result<NoticeService::Sight> NoticeService::read(UnitOfWork &work, AgentId me, Instant now)
{
    Sight sight;
    readCritical(work, me, sight);
    readDueSoon(work, me, now, sight);
    readAnswered(work, me, sight);
    return sight;
}

void NoticeService::readCritical(UnitOfWork &work, AgentId me, Sight &sight)
{
    QueueQuery critical;
    critical.levels = {Level::A};
    for (const QueueRow &row :
         work.queue().page(filterOf(View::AllOpen, me, critical), 0, MostRead)) {
        if (row.respondedAt || !isMineOrNobodys(row, me))
            continue;
        sight.board.critical.append(row);
        if (row.kind == CaseKind::Incident)
            continue;
        const QList<Event> events = work.events().ofCase(row.id);
        const Event *cause = lastOf(events, [](const Event &event) {
            return isAboutLevel(event) || event.kind == EventKind::Assigned;
        });
        sight.sightings.append({{NoticeKind::NewCritical, row},
                                keyOf(NoticeKind::NewCritical, row, cause ? cause->id.value : 0),
                                cause && cause->actor == me});
    }
}

void NoticeService::readDueSoon(UnitOfWork &work, AgentId me, Instant now, Sight &sight)
{
    // In the order of the queue those who are late already come first (R4.10).
    const qint64 late = work.queue().counts(me, now).overdue;
    for (const QueueRow &row : work.queue().page(filterOf(View::AllOpen, me), late, MostRead)) {
        const std::optional<Instant> due = row.nextDue();
        if (!due || *due > now + Soon)
            break;
        if (*due < now || !isMineOrNobodys(row, me))
            continue;
        sight.board.dueSoon.append(row);
        const QList<Event> events = work.events().ofCase(row.id);
        const Event *cause = lastOf(events, isAboutLevel);
        sight.sightings.append({{NoticeKind::DueSoon, row},
                                keyOf(NoticeKind::DueSoon, row, toUnix(*due)),
                                cause && cause->actor == me && cause->at >= *due - Soon});
    }
}

void NoticeService::readAnswered(UnitOfWork &work, AgentId me, Sight &sight)
{
    QueueQuery unread;
    unread.unread = true;
    for (const QueueRow &row : work.queue().page(filterOf(View::Mine, me, unread), 0, MostRead)) {
        const QList<Event> events = work.events().ofCase(row.id);
        const Event *answer = lastOf(events, [](const Event &event) {
            return event.kind == EventKind::MessageAdded
                && event.field == toCode(MessageKind::Incoming)
                && event.note == toCode(Automatic::No);
        });
        if (!answer)
            continue;
        sight.board.answered.append(row);
        sight.sightings.append({{NoticeKind::Answered, row},
                                keyOf(NoticeKind::Answered, row, answer->id.value),
                                answer->actor == me});
    }
}

void NoticeService::take(const Sight &sight)
{
    const bool isFirst = std::exchange(m_reader, m.session.me().id) != m.session.me().id;
    const bool quiet = m_wishes.isQuiet(m.clock.now());
    QList<DeskNotice> fresh;
    QSet<QString> told;
    for (const Sighting &sighting : sight.sightings) {
        const NoticeKind kind = sighting.notice.kind;
        const bool isOld = isFirst && kind == NoticeKind::Answered;
        if (m_told.contains(sighting.key) || sighting.byMe || isOld) {
            told.insert(sighting.key);
        } else if (!quiet) {
            told.insert(sighting.key);
            if (m_wishes.wants(kind))
                fresh.append(sighting.notice);
        }
    }
    m_told = told; // what is over is forgotten
    const bool differs = m_board != sight.board;
    m_board = sight.board;
    if (!fresh.isEmpty())
        Q_EMIT raised(fresh);
    if (differs)
        Q_EMIT changed();
}

} // namespace skranke::services
