// Saves what is being written within a second of a pause, so that nothing typed is lost (R10.3).
#pragma once

#include "services/CaseService.h"

#include <QObject>
#include <QTimer>

namespace skranke::ui {

class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(services::CaseService &cases, QObject *parent = nullptr);

    /// The text of one tab changed; an empty text removes its draft.
    void touch(CaseId id, ComposerTab tab, const QString &text);
    void flush();  ///< saves what waits, now
    void forget(); ///< what waits was sent instead

Q_SIGNALS:
    void saved(skranke::ComposerTab tab);
    void failed(const skranke::Error &error);

private:
    services::CaseService &m_cases;
    QTimer m_pause;
    std::optional<Draft> m_waiting;
};

} // namespace skranke::ui
