#include "domain/Message.h"

namespace skranke {

bool isHumanResponse(const Message &message)
{
    if (message.automatic != Automatic::No || !message.agent || !message.side.isEmpty())
        return false;
    if (message.kind == MessageKind::Telephone)
        return true;
    return message.kind == MessageKind::Outgoing && message.purpose != Purpose::Acknowledgement;
}

bool isFromCustomer(const Message &message)
{
    if (message.automatic != Automatic::No || !message.side.isEmpty())
        return false;
    return message.kind == MessageKind::Incoming;
}

} // namespace skranke
