#include "services/TimerSpool.h"

#include "services/Answer.h"
#include "services/Away.h"
#include "services/Job.h"
#include "services/TimerPressing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace skranke::services {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const TimerStep &step)
{
    QJsonObject object{{u"number"_s, step.number},
                       {u"press"_s, toCode(step.press)},
                       {u"case"_s, step.caseId.value},
                       {u"at"_s, formatInstant(step.at)},
                       {u"note"_s, step.note}};
    if (step.keep)
        object[u"keep"_s] = qint64{step.keep->count()};
    return object;
}

std::optional<TimerStep> read(const QJsonObject &object)
{
    const auto press = fromCode<TimerPress>(object[u"press"].toString());
    const auto at = parseInstant(object[u"at"].toString());
    TimerStep step;
    step.caseId = CaseId{object[u"case"].toInteger()};
    step.number = object[u"number"].toInteger();
    if (!press || !at || !step.caseId || step.number <= 0)
        return std::nullopt;
    step.press = *press;
    step.at = *at;
    step.note = object[u"note"].toString();
    if (const QJsonValue keep = object[u"keep"]; keep.isDouble())
        step.keep = Seconds{keep.toInteger()};
    return step;
}

} // namespace

TimerSpool::TimerSpool(const Context &context, QString folder, QObject *parent)
    : QObject(parent), m(context), m_folder(std::move(folder))
{
    load();
    connect(&m.store, &Store::reachabilityChanged, this, [this](bool reachable) {
        if (reachable)
            settle();
    });
}

QString TimerSpool::file() const
{
    return u"%1/%2.json"_s.arg(m_folder).arg(m.session.me().id.value);
}

void TimerSpool::load()
{
    QFile kept(file());
    const QJsonObject content = kept.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(kept.readAll()).object()
        : QJsonObject();
    m_mark = content[u"mark"].toString();
    m_last = content[u"last"].toInteger();
    for (const QJsonValue &value : content[u"steps"].toArray())
        if (const auto step = read(value.toObject()))
            m_steps.append(*step);
}

Result<void> TimerSpool::write() const
{
    QJsonArray steps;
    for (const TimerStep &step : m_steps)
        steps.append(written(step));
    const QJsonObject content{{u"mark"_s, m_mark}, {u"last"_s, m_last}, {u"steps"_s, steps}};
    QSaveFile target(file());
    if (!QDir().mkpath(m_folder) || !target.open(QIODevice::WriteOnly)
        || target.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) < 0
        || !target.commit())
        return fail(ErrorKind::Unreadable, target.errorString(), {m_folder});
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> TimerSpool::keep(TimerStep step)
{
    if (m_mark.isEmpty())
        m_mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.number = ++m_last;
    m_steps.append(step);
    if (auto kept = write(); !kept) {
        m_steps.removeLast();
        return kept;
    }
    Q_EMIT changed();
    return {};
}

void TimerSpool::settle()
{
    if (m_steps.isEmpty() || m_settling)
        return;
    m_settling = true;
    const qint64 last = m_steps.constLast().number;
    auto done = writeAsAgent(
        m, [mark = m_mark, steps = m_steps](UnitOfWork &work, const Agent &me, Instant now) {
            return pressAll(work, me, now, mark, steps);
        });
    onAnswer(std::move(done), this, [this, last](const Result<QList<Refused>> &outcome) {
        m_settling = false;
        if (!outcome) {
            // Still away: they wait. Anything else is told, and they wait all the same.
            if (!isAway(outcome.error()))
                Q_EMIT refused(m_steps.constFirst().caseId, outcome.error());
            return;
        }
        drop(last);
        for (const Refused &one : *outcome)
            Q_EMIT refused(one.step.caseId, one.error);
    });
}

void TimerSpool::drop(qint64 last)
{
    m_steps.removeIf([last](const TimerStep &step) { return step.number <= last; });
    // Unwritten, they are handed over once more, and known by their numbers.
    (void)write();
    Q_EMIT changed();
    settle(); // what was pressed meanwhile
}

bool TimerSpool::concerns(CaseId id) const
{
    return std::ranges::find(m_steps, id, &TimerStep::caseId) != m_steps.end();
}

QList<Timer> TimerSpool::after(QList<Timer> mine) const
{
    for (const TimerStep &step : m_steps)
        mine = press(std::move(mine), m.session.me().id, step).standing;
    return mine;
}

} // namespace skranke::services
