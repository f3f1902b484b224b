// Says on the desktop what the notices of the desk decide, and keeps the counts at the program's
// icon.
#pragma once

#include "app/DesktopNotice.h"
#include "app/OutageNotifier.h"
#include "services/NoticeService.h"

#include <QObject>

namespace skranke::app {

class DeskNotifier : public QObject {
    Q_OBJECT
public:
    /// All three outlive the notifier.
    DeskNotifier(services::NoticeService &notices, OutageNotifier &tray, const Clock &clock,
                 QObject *parent = nullptr);
    ~DeskNotifier() override; ///< takes the number from the icon

    /// Says the counts anew, in the language of the interface.
    void settle();

Q_SIGNALS:
    void caseAsked(skranke::CaseId id);
    void queueAsked();

private:
    void tell(const QList<DeskNotice> &notices);
    void setBadge(int count, bool urgent);

    services::NoticeService &m_notices;
    OutageNotifier &m_tray;
    const Clock &m_clock;
    DesktopNotice m_desktop;
    int m_badge = 0; ///< as the bar knows it
};

} // namespace skranke::app
