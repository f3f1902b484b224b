#include "domain/Secrets.h"

#include <algorithm>

namespace skranke {

bool isSecretKey(const QString &key)
{
    constexpr qsizetype Longest = 200;
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'.' || c == u'-' || c == u'_' || c == u'@' || c == u'+';
    };
    return !key.isEmpty() && key.size() <= Longest && !key.startsWith(u'.')
        && std::all_of(key.cbegin(), key.cend(), allowed);
}

} // namespace skranke
