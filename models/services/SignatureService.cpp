#include "services/SignatureService.h"

#include "services/Correspondence.h"
#include "services/Job.h"
#include "services/RegisterRules.h"
#include "services/Signing.h"

namespace skranke::services {

QFuture<Result<SignatureSheet>> SignatureService::mine() const
{
    return m.store.read([me = m.session.me()](UnitOfWork &work) -> Result<SignatureSheet> {
        const Desk desk = deskOf(work);
        return SignatureSheet{personalSignature(work, me.id), me.name,
                              companyLines(work, {desk.name, desk.address})};
    });
}

QFuture<Result<void>> SignatureService::save(PersonalSignature signature)
{
    signature.senderName = signature.senderName.simplified();
    return writeAsAgent(m,
                        [signature = std::move(signature)](UnitOfWork &work, const Agent &me,
                                                           Instant) -> Result<void> {
                            if (signature.senderName.size() > LongestField)
                                return refuse(Reason::TextTooLong, {QString::number(LongestField)});
                            for (const QString &text : signature.texts)
                                if (text.size() > LongestSignature)
                                    return refuse(Reason::TextTooLong,
                                                  {QString::number(LongestSignature)});
                            keepPersonalSignature(work, me.id, signature);
                            return {};
                        });
}

} // namespace skranke::services
