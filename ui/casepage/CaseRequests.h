// What the page asks of the services for the case that is on it. Every refusal comes as failed().
#pragma once

#include "services/CaseService.h"

#include <QObject>

namespace skranke::ui {

class CaseRequests final : public QObject {
    Q_OBJECT
public:
    explicit CaseRequests(services::CaseService &cases, QObject *parent = nullptr);

    /// The case that requests are about, as it was read last (R10.2).
    void setCase(const Case &seen);

    void edit(const services::CaseEdit &edit);
    void take(Transition transition); ///< a step that asks for nothing; once at a time
    void splitOut(MessageId message);
    void place(CustomerId customer);
    void markRead();
    void explain();

Q_SIGNALS:
    void done();
    void stale();     ///< what is shown does not hold: it is to be read again
    void overtaken(); ///< likewise, since somebody else was first (R10.2)
    void splitOff(skranke::CaseNumber number);
    void explained(const skranke::Ledger &ledger);
    void failed(const skranke::Error &error);

private:
    void refuse(const Error &error);

    services::CaseService &m_cases;
    Case m_seen;
    bool m_taking = false;
};

} // namespace skranke::ui
