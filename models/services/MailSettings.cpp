#include "services/MailSettings.h"
#include "domain/MailWork.h"

#include "domain/MailAccount.h"
#include "services/Correspondence.h"

#include <algorithm>

namespace skranke::services {

namespace {
const QString UndoKey = QStringLiteral("mail.undo_seconds");
}

Seconds undoTime(UnitOfWork &work)
{
    bool isNumber = false;
    const int stored = work.settings().value(UndoKey, {}).toInt(&isNumber);
    return isNumber ? std::clamp(Seconds(stored), Seconds(0), LongestUndoTime) : DefaultUndoTime;
}

void setUndoTime(UnitOfWork &work, Seconds time)
{
    const Seconds allowed = std::clamp(time, Seconds(0), LongestUndoTime);
    work.settings().set(UndoKey, QString::number(allowed.count()));
}

QStringList ourAddresses(UnitOfWork &work)
{
    QStringList addresses{deskOf(work).address};
    for (const MailAccount &account : mailOf(work).mailAccounts().all())
        if (!addresses.contains(account.address))
            addresses.append(account.address);
    return addresses;
}

bool isOurs(UnitOfWork &work, const QString &address)
{
    return ourAddresses(work).contains(address, Qt::CaseInsensitive);
}

Mailbox senderFor(UnitOfWork &work, CaseId id)
{
    const Desk desk = deskOf(work);
    const QList<MailAccount> accounts = mailOf(work).mailAccounts().all();
    const auto mailboxOf = [&](const MailAccount &account) {
        return Mailbox{account.senderName.isEmpty() ? desk.name : account.senderName,
                       account.address};
    };
    const QList<Message> messages =
        accounts.isEmpty() ? QList<Message>() : work.messages().ofCase(id);
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (message->kind != MessageKind::Incoming || !message->side.isEmpty())
            continue;
        const QStringList written = message->recipients + message->copies;
        for (const MailAccount &account : accounts)
            if (account.enabled && written.contains(account.address, Qt::CaseInsensitive))
                return mailboxOf(account);
    }
    for (const MailAccount &account : accounts)
        if (account.address.compare(desk.address, Qt::CaseInsensitive) == 0)
            return mailboxOf(account);
    return {desk.name, desk.address};
}

} // namespace skranke::services
