// What the console proposes to write, and the account of the clock.
#include "services/CaseReader.h"
#include "services/CaseService.h"
#include "services/Letters.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

std::optional<LetterKind> letterFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Question:
        return LetterKind::QuestionMissing;
    case Purpose::Estimate:
        return LetterKind::Estimate;
    case Purpose::TestHandover:
        return LetterKind::TestHandover;
    case Purpose::PublishNotice:
        return LetterKind::PublishNotice;
    case Purpose::Update:
        return LetterKind::Update;
    case Purpose::Acknowledgement:
        return LetterKind::Acknowledgement;
    case Purpose::None:
    case Purpose::Reply:
        break;
    }
    return std::nullopt;
}

} // namespace

QFuture<Result<QString>> CaseService::suggestedText(CaseId id, Purpose purpose) const
{
    return m.store.read([id, purpose, me = m.session.me(),
                         now = m.clock.now()](UnitOfWork &work) -> Result<QString> {
        const auto value = loadCase(work, id);
        if (!value)
            return tl::make_unexpected(value.error());
        const auto kind = letterFor(purpose);
        if (!kind)
            return QString();
        return letter(work, *value, *kind, &me, now);
    });
}

QFuture<Result<Ledger>> CaseService::explain(CaseId id) const
{
    return m.store.read([id, now = m.clock.now()](UnitOfWork &work) -> Result<Ledger> {
        const auto value = loadCase(work, id);
        if (!value)
            return tl::make_unexpected(value.error());
        return skranke::explain(value->level, value->submitted, value->respondedAt.value_or(now),
                                hoursFor(work, *value));
    });
}

} // namespace skranke::services
