#include "ui/casepage/Meanwhile.h"

#include "ui/words/ErrorWords.h"
#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meanwhile)
};

constexpr int MostTold = 4;

} // namespace

EventId lastEventOf(const services::CaseFile &file)
{
    return file.events.isEmpty() ? EventId() : file.events.last().id;
}

bool isTouchedByOthers(const services::CaseFile &file, EventId since, AgentId me)
{
    return std::ranges::any_of(
        file.events, [&](const Event &event) { return event.id > since && event.actor != me; });
}

QString meanwhile(const services::CaseFile &file, EventId since, AgentId me)
{
    QStringList done;
    for (const Event &event : file.events)
        if (event.id > since && event.actor != me)
            done.append(words::event(event));
    if (done.isEmpty())
        return words::error(Error{ErrorKind::Conflict, Reason::None, {}, {}});
    const qsizetype more = done.size() - MostTold;
    if (more > 0)
        done = done.mid(more);
    return Words::tr("Meanwhile: %1. What you typed is kept; look it over and try again.")
        .arg(done.join(QStringLiteral("; ")));
}

} // namespace skranke::ui
