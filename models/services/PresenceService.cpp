#include "services/PresenceService.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace skranke::services {

using namespace Qt::StringLiterals;

PresenceService::PresenceService(TeamLine *line, const Session &session, const Clock &clock,
                                 QObject *parent)
    : QObject(parent),
      m_line(line),
      m_session(session),
      m_clock(clock),
      m_console(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!m_line)
        return;
    connect(m_line, &TeamLine::heard, this, &PresenceService::hear);
    connect(&m_timer, &QTimer::timeout, this, &PresenceService::beat);
    m_timer.start(Beat);
    tell(Tone::Question);
}

PresenceService::~PresenceService()
{
    setPlace({}, false);
}

void PresenceService::setPlace(CaseId id, bool writing)
{
    if (id == m_case && writing == m_writing)
        return;
    m_case = id;
    m_writing = writing;
    tell(Tone::Statement);
}

QList<Presence> PresenceService::at(CaseId id) const
{
    QList<Presence> here;
    for (const Heard &heard : m_others) {
        if (heard.presence.caseId != id)
            continue;
        const auto same = std::ranges::find(here, heard.presence.agent, &Presence::agent);
        if (same == here.end())
            here.append(heard.presence);
        else
            same->writing |= heard.presence.writing;
    }
    std::ranges::sort(here, [](const Presence &a, const Presence &b) {
        return std::tuple(!a.writing, a.name, a.agent) < std::tuple(!b.writing, b.name, b.agent);
    });
    return here;
}

QHash<CaseId, QList<Presence>> PresenceService::everywhere() const
{
    QHash<CaseId, QList<Presence>> all;
    for (const Heard &heard : m_others)
        if (!all.contains(heard.presence.caseId))
            all.insert(heard.presence.caseId, at(heard.presence.caseId));
    return all;
}

void PresenceService::beat()
{
    if (m_case)
        tell(Tone::Statement);
    const Instant oldest = m_clock.now() - Holds;
    const qsizetype gone = m_others.removeIf(
        [oldest](QHash<QString, Heard>::iterator entry) { return entry->at < oldest; });
    if (gone > 0)
        Q_EMIT changed();
}

void PresenceService::tell(Tone tone)
{
    if (!m_line)
        return;
    const Agent &me = m_session.me();
    const QJsonObject words{
        {u"console"_s, m_console},         {u"agent"_s, me.id.value}, {u"name"_s, me.name},
        {u"initials"_s, me.initials},      {u"case"_s, m_case.value}, {u"writing"_s, m_writing},
        {u"who"_s, tone == Tone::Question}};
    m_line->say(QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)));
}

void PresenceService::hear(const QString &words)
{
    const QJsonObject told = QJsonDocument::fromJson(words.toUtf8()).object();
    const QString console = told[u"console"].toString();
    if (console.isEmpty() || console == m_console)
        return;
    if (told[u"who"].toBool() && m_case)
        tell(Tone::Statement);

    const Presence presence{{qint64(told[u"case"].toDouble())},
                            {qint64(told[u"agent"].toDouble())},
                            told[u"name"].toString(),
                            told[u"initials"].toString(),
                            told[u"writing"].toBool()};
    const auto known = m_others.constFind(console);
    const bool isNews =
        known == m_others.constEnd() ? presence.caseId.isValid() : known->presence != presence;
    if (presence.caseId)
        m_others.insert(console, {presence, m_clock.now()});
    else
        m_others.remove(console);
    if (isNews)
        Q_EMIT changed();
}

} // namespace skranke::services
