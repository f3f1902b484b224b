#include "domain/Participants.h"

namespace skranke {

namespace {

Recipients of(const Message &message, const QStringList &ours)
{
    Recipients recipients;
    const auto add = [&](QStringList &list, const QStringList &addresses) {
        for (const QString &one : addresses) {
            const QString address = one.trimmed().toLower();
            if (!address.isEmpty() && !ours.contains(address, Qt::CaseInsensitive)
                && !recipients.to.contains(address) && !recipients.copies.contains(address))
                list.append(address);
        }
    };
    if (message.kind == MessageKind::Incoming) {
        add(recipients.to, {message.authorAddress});
        add(recipients.copies, message.recipients);
    } else {
        add(recipients.to, message.recipients);
    }
    add(recipients.copies, message.copies);
    return recipients;
}

} // namespace

Recipients everybodyIn(const QList<Message> &conversation, const QStringList &ours)
{
    for (auto message = conversation.crbegin(); message != conversation.crend(); ++message)
        if (isFromCustomer(*message) && !message->authorAddress.isEmpty())
            return of(*message, ours);
    return {};
}

Recipients everybodyAside(const QList<Message> &conversation, const QString &side,
                          const QStringList &ours)
{
    for (auto message = conversation.crbegin(); message != conversation.crend(); ++message)
        if (message->side == side && !side.isEmpty() && message->automatic == Automatic::No)
            return of(*message, ours);
    return {};
}

} // namespace skranke
