#include "ui/casepage/ReadAhead.h"

#include "services/Answer.h"

#include <chrono>
#include <utility>

namespace skranke::ui {

namespace {

/// Longer than a case takes to be opened and marked as read.
constexpr std::chrono::milliseconds Calm{60};
/// What is offered may depend on the hour.
constexpr std::chrono::milliseconds Fresh = std::chrono::minutes{1};

} // namespace

ReadAhead::ReadAhead(services::CaseService &cases, Store &store, QObject *parent)
    : QObject(parent), m_cases(cases)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(Calm);
    connect(&m_calm, &QTimer::timeout, this, &ReadAhead::read);
    connect(&store, &Store::committed, this, [this] {
        forget();
        m_calm.start();
    });
}

void ReadAhead::reconsider()
{
    m_calm.start();
}

std::optional<services::CaseFile> ReadAhead::take(CaseId id)
{
    if (!m_file || m_file->value.id != id || m_age.hasExpired(Fresh.count()))
        return std::nullopt;
    return std::exchange(m_file, std::nullopt);
}

void ReadAhead::forget()
{
    m_file.reset();
    ++m_question;
}

void ReadAhead::read()
{
    const CaseId id = m_next ? m_next() : CaseId();
    if (!id || (m_file && m_file->value.id == id))
        return;
    forget();
    services::onAnswer(m_cases.open(id), this,
                       [this, question = m_question](const Result<services::CaseFile> &file) {
                           // What cannot be read now is read, and reported, when it is opened.
                           if (question != m_question || !file)
                               return;
                           m_file = *file;
                           m_age.start();
                           Q_EMIT hasRead(*m_file);
                       });
}

} // namespace skranke::ui
