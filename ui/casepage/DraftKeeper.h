// Saves what is being written within a second of a pause, so that nothing typed is lost (R10.3).
#pragma once

#include "services/DraftSpool.h"

#include <QObject>
#include <QTimer>

namespace skranke::ui {

class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    /// `spool` takes what a server cannot; none: the database is at hand.
    DraftKeeper(services::CaseService &cases, services::DraftSpool *spool,
                QObject *parent = nullptr);

    /// The text of one tab changed; an empty text without files removes its draft.
    void touch(CaseId id, ComposerTab tab, const QString &text, bool files = false);
    void flush();  ///< saves what waits, now
    void forget(); ///< what waits was sent instead

Q_SIGNALS:
    void saved(skranke::ComposerTab tab, skranke::services::DraftSpool::Kept where);
    void failed(const skranke::Error &error);

private:
    QFuture<Result<services::DraftSpool::Kept>> save(const Draft &draft);

    services::CaseService &m_cases;
    services::DraftSpool *m_spool;
    QTimer m_pause;
    std::optional<Draft> m_waiting;
};

} // namespace skranke::ui
