// Who else is looking at a case, or writing in it: told among the consoles of a team over their
// line, and forgotten a few seconds after a console has stopped telling. Shown, never blocking.
#pragma once

#include "domain/Presence.h"
#include "domain/TeamLine.h"
#include "domain/Time.h"
#include "services/Session.h"

#include <QHash>
#include <QTimer>

namespace skranke::services {

class PresenceService final : public QObject {
    Q_OBJECT
public:
    /// How often a console tells where it is, and how long its word holds.
    static constexpr Seconds Beat{3};
    static constexpr Seconds Holds{8};

    /// `line` may be none, on a desk of one's own: then nobody else is ever here.
    PresenceService(TeamLine *line, const Session &session, const Clock &clock,
                    QObject *parent = nullptr);
    ~PresenceService() override; ///< says goodbye

    /// Where this console is; no case: in none.
    void setPlace(CaseId id, bool writing);

    /// Others on the case, those who write first, then by name; each person once.
    QList<Presence> at(CaseId id) const;
    QHash<CaseId, QList<Presence>> everywhere() const;

    /// Tells where this console is, and forgets who has not been heard of. Called at every beat.
    void beat();

Q_SIGNALS:
    void changed();

private:
    struct Heard {
        Presence presence;
        Instant at;
    };
    enum class Tone { Statement, Question };
    void tell(Tone tone);
    void hear(const QString &words);

    TeamLine *m_line;
    const Session &m_session;
    const Clock &m_clock;
    const QString m_console; ///< names this program among the others
    CaseId m_case;
    bool m_writing = false;
    QHash<QString, Heard> m_others; ///< by console
    QTimer m_timer;
};

} // namespace skranke::services
