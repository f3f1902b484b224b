// Who sits at this console. Changed only between jobs, from the UI thread.
#pragma once

#include "domain/Register.h"
#include "domain/Result.h"

namespace skranke::services {

class Session {
public:
    explicit Session(Agent me) : m_me(std::move(me)) {}

    const Agent &me() const { return m_me; }
    void setMe(Agent me) { m_me = std::move(me); }

    /// R9.
    Result<void> requireAgent() const
    {
        return m_me.role == Role::Viewer ? Result<void>(refuse(Reason::ViewersOnlyRead))
                                         : Result<void>();
    }
    Result<void> requireLead() const
    {
        return m_me.role == Role::Lead ? Result<void>() : Result<void>(refuse(Reason::LeadOnly));
    }

private:
    Agent m_me;
};

} // namespace skranke::services
