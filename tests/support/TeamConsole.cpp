#include "tests/support/TeamConsole.h"

#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"

namespace skranke::tests {

using namespace Qt::StringLiterals;

TeamConsole::TeamConsole(const QString &address, const storage::OpenOptions &options)
    : m_session(Agent{}),
      m_mailReader(std::make_unique<mail::GMimeReader>()),
      m_mailWriter(std::make_unique<mail::GMimeWriter>())
{
    auto opened = storage::SqlStore::open(address, options);
    if (!opened)
        dieOf(opened.error());
    m_store = *std::move(opened);
    const AgentId id = must(m_store->signIn());
    m_session.setMe(read(
        [id](UnitOfWork &work) -> Result<Agent> { return work.registers().agent(id).value(); }));
}

TeamConsole::~TeamConsole() = default;

services::Context TeamConsole::context()
{
    return contextAt(m_clock);
}

services::Context TeamConsole::contextAt(const Clock &clock)
{
    return {*m_store, clock, m_session, *m_mailReader, *m_mailWriter};
}

Case TeamConsole::newCase(const QString &subject)
{
    services::NewCase request;
    request.subject = subject;
    request.description = subject;
    request.contactName = u"Per Hansen"_s;
    request.contactAddress = u"per@bokhuset.example"_s;
    request.take = false;
    return must(cases().registerCase(request));
}

} // namespace skranke::tests
