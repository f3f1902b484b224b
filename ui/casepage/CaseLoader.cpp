#include "ui/casepage/CaseLoader.h"

#include "services/Answer.h"

#include <utility>

namespace skranke::ui {

CaseLoader::CaseLoader(services::CaseService &cases, Store &store, QObject *parent)
    : QObject(parent), m_cases(cases), m_ahead(cases, store)
{
    connect(&store, &Store::committed, this, &CaseLoader::follow);
}

void CaseLoader::open(CaseId id)
{
    m_case = id;
    if (const auto file = m_ahead.take(id))
        Q_EMIT loaded(*file);
    else
        reload();
    m_ahead.reconsider();
}

void CaseLoader::reload()
{
    if (!m_case)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    services::onAnswer(m_cases.open(m_case), this,
                       [this, asked = m_case](const Result<services::CaseFile> &file) {
                           m_reading = false;
                           const bool again = std::exchange(m_again, false);
                           if (asked == m_case) {
                               if (file)
                                   Q_EMIT loaded(*file);
                               else
                                   Q_EMIT failed(file.error());
                           }
                           if (again)
                               reload();
                       });
}

void CaseLoader::refresh()
{
    if (!m_reading)
        reload();
}

void CaseLoader::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.registers || changes.timers || changes.time
        || changes.cases.contains(m_case))
        reload();
}

} // namespace skranke::ui
