#include "mail/EncodedWords.h"

#include <QList>

#include <algorithm>

namespace skranke::mail {

namespace {

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
        || c == '/';
}

/// Prose after the padding (a footer that a list server appended) must not be decoded.
bool isPureBase64(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return isBase64(c) || c == '\r' || c == '\n'; });
}

bool hasBase64(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), isBase64);
}

QByteArray quotedWord(QByteArrayView charset, const QByteArray &content)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    QByteArray word("=?");
    word.append(charset).append("?Q?");
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        if (isBase64(c) && c != '+' && c != '/') {
            word.append(c);
        } else {
            word.append('=').append(Hex[byte >> 4]).append(Hex[byte & 15]);
        }
    }
    return word.append("?=");
}

} // namespace

QByteArray tolerantBase64(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size() / 4 * 3 + 3);
    qsizetype at = 0;
    while (at < encoded.size()) {
        qsizetype end = encoded.indexOf('=', at);
        if (end < 0)
            end = encoded.size();
        const QByteArrayView run = encoded.sliced(at, end - at);
        if (at == 0 || isPureBase64(run))
            decoded.append(QByteArray::fromBase64(
                QByteArray::fromRawData(run.data(), run.size())));
        else if (hasBase64(run))
            break;
        at = end + 1;
    }
    return decoded;
}

QByteArray withoutBase64Words(QByteArrayView value)
{
    QByteArray result;
    result.reserve(value.size());
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype start = value.indexOf("=?", at);
        if (start < 0)
            break;
        const qsizetype charsetEnd = value.indexOf('?', start + 2);
        const bool isB = charsetEnd > start + 2 && charsetEnd + 2 < value.size()
            && (value[charsetEnd + 1] == 'B' || value[charsetEnd + 1] == 'b')
            && value[charsetEnd + 2] == '?';
        const qsizetype end = isB ? value.indexOf("?=", charsetEnd + 3) : -1;
        if (end < 0) {
            result.append(value.sliced(at, start + 2 - at));
            at = start + 2;
            continue;
        }
        result.append(value.sliced(at, start - at));
        const QByteArrayView charset = value.sliced(start + 2, charsetEnd - start - 2);
        const QByteArray content =
            tolerantBase64(value.sliced(charsetEnd + 3, end - charsetEnd - 3));
        if (!content.isEmpty())
            result.append(quotedWord(charset, content));
        at = end + 2;
    }
    result.append(value.sliced(std::min(at, value.size())));
    return result;
}

} // namespace skranke::mail
