#include "mail/HeaderLines.h"

#include "mail/MailLimits.h"

#include <algorithm>
#include <cstring>

namespace skranke::mail {

namespace {

/// 0 when the line begins no field.
qsizetype nameLength(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] > ' ' && line[at] < 0x7f && line[at] != ':')
        ++at;
    const qsizetype length = at;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at < line.size() && line[at] == ':' ? length : 0;
}

} // namespace

HeaderLine lineAt(QByteArrayView bytes, qsizetype from)
{
    const char *begin = bytes.data() + from;
    const auto left = static_cast<size_t>(bytes.size() - from);
    const auto *feed =
        left == 0 ? nullptr : static_cast<const char *>(std::memchr(begin, '\n', left));
    if (!feed)
        return {bytes.sliced(from), bytes.size()};
    qsizetype length = feed - begin;
    if (length > 0 && begin[length - 1] == '\r')
        --length;
    return {bytes.sliced(from, length), (feed - bytes.data()) + 1};
}

bool looksLikeHeaderField(QByteArrayView line)
{
    return nameLength(line) > 0;
}

bool isField(QByteArrayView line, std::initializer_list<const char *> names)
{
    const qsizetype length = nameLength(line);
    if (length == 0)
        return false;
    const QByteArrayView name = line.first(length);
    return std::any_of(names.begin(), names.end(), [name](const char *known) {
        return name.compare(QByteArrayView(known), Qt::CaseInsensitive) == 0;
    });
}

bool isAddressField(QByteArrayView line)
{
    return !line.isEmpty() && std::strchr("TtCcBbFfSsRr", line[0])
        && isField(line, {"from", "to", "cc", "bcc", "sender", "reply-to"});
}

bool isContinuation(QByteArrayView line)
{
    return !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
}

qsizetype sizeWithinGroups(QByteArrayView text, qsizetype &groups)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == ':' && ++groups > MostGroups)
            return at;
    }
    return text.size();
}

} // namespace skranke::mail
