// Keeps the case that is on the page as the database has it, whoever changes it (R10.2).
#pragma once

#include "domain/Store.h"
#include "services/CaseService.h"
#include "ui/casepage/ReadAhead.h"

#include <QObject>

namespace skranke::ui {

class CaseLoader final : public QObject {
    Q_OBJECT
public:
    CaseLoader(services::CaseService &cases, Store &store, QObject *parent = nullptr);

    /// None: nothing is kept any more. What has been read ahead is loaded before this returns.
    void open(CaseId id);
    ReadAhead &ahead() { return m_ahead; }
    void reload();
    void refresh(); ///< unless it is being read already

Q_SIGNALS:
    void loaded(const skranke::services::CaseFile &file);
    void failed(const skranke::Error &error);

private:
    void follow(const ChangeSet &changes);

    services::CaseService &m_cases;
    ReadAhead m_ahead;
    CaseId m_case;
    bool m_reading = false;
    bool m_again = false; ///< it changed while it was being read
};

} // namespace skranke::ui
