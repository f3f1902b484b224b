// Write jobs on behalf of whoever sits at the console: the role is checked, and person and time
// are taken when the job is asked for, so that a job that waits does not change its mind.
#pragma once

#include "services/Context.h"

#include <type_traits>
#include <utility>

namespace skranke::services {

template <typename F> auto writeIf(const Context &context, Result<void> allowed, F job)
{
    using R = std::invoke_result_t<F, UnitOfWork &, const Agent &, Instant>;
    return context.store.write([allowed = std::move(allowed), me = context.session.me(),
                                now = context.clock.now(),
                                job = std::move(job)](UnitOfWork &work) mutable -> R {
        if (!allowed)
            return tl::make_unexpected(allowed.error());
        return job(work, me, now);
    });
}

/// `job(UnitOfWork &, const Agent &me, Instant now)`; refused for viewers (R9).
template <typename F> auto writeAsAgent(const Context &context, F job)
{
    return writeIf(context, context.session.requireAgent(), std::move(job));
}

/// The same for leads only.
template <typename F> auto writeAsLead(const Context &context, F job)
{
    return writeIf(context, context.session.requireLead(), std::move(job));
}

} // namespace skranke::services
