#include "ui/casepage/CaseRequests.h"

#include "services/Answer.h"

namespace skranke::ui {

CaseRequests::CaseRequests(services::CaseService &cases, QObject *parent)
    : QObject(parent), m_cases(cases)
{
}

void CaseRequests::setCase(const Case &seen)
{
    m_seen = seen;
}

void CaseRequests::refuse(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        Q_EMIT overtaken();
    else
        Q_EMIT failed(error);
}

void CaseRequests::edit(const services::CaseEdit &edit)
{
    services::onAnswer(m_cases.edit(m_seen, edit), this, [this](const Result<Case> &saved) {
        if (saved) {
            Q_EMIT done();
            return;
        }
        refuse(saved.error());
        Q_EMIT stale();
    });
}

void CaseRequests::take(Transition transition)
{
    if (m_taking)
        return;
    m_taking = true;
    TransitionRequest request;
    request.transition = transition;
    services::onAnswer(m_cases.perform(m_seen, request), this, [this](const Result<Case> &outcome) {
        m_taking = false;
        if (outcome)
            Q_EMIT done();
        else
            refuse(outcome.error());
    });
}

void CaseRequests::splitOut(MessageId message)
{
    services::onAnswer(m_cases.splitOut(message), this, [this](const Result<Case> &made) {
        if (made)
            Q_EMIT splitOff(made->number);
        else
            Q_EMIT failed(made.error());
    });
}

void CaseRequests::place(CustomerId customer)
{
    services::onAnswer(m_cases.placeSender(m_seen.id, customer), this,
                       [this](const Result<void> &outcome) {
                           if (!outcome)
                               Q_EMIT failed(outcome.error());
                       });
}

void CaseRequests::markRead()
{
    services::onAnswer(m_cases.markRead(m_seen.id), this, [this](const Result<void> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void CaseRequests::explain()
{
    services::onAnswer(m_cases.explain(m_seen.id), this, [this](const Result<Ledger> &ledger) {
        if (ledger)
            Q_EMIT explained(*ledger);
        else
            Q_EMIT failed(ledger.error());
    });
}

} // namespace skranke::ui
