// What a transaction offers to those who fetch and send mail, beside what UnitOfWork offers to all.
#pragma once

#include "domain/MailAccount.h"
#include "domain/Sending.h"
#include "domain/Store.h"

namespace skranke {

class MailWork {
public:
    virtual ~MailWork() = default;

    virtual MailAccountRepository &mailAccounts() = 0;
    virtual SendingRepository &sendings() = 0;
};

/// The same transaction.
inline MailWork &mailOf(UnitOfWork &work)
{
    return work.mail();
}

} // namespace skranke
