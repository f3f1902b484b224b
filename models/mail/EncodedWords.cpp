#include "mail/EncodedWords.h"

#include <QString>

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

bool isLetterOrDigit(char c)
{
    return isBase64(c) && c != '+' && c != '/';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray decodedQ(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '=' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0
            && hexValue(text[at + 2]) >= 0;
        if (escape) {
            decoded.append(static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])));
            at += 2;
        } else {
            decoded.append(text[at] == '_' ? ' ' : text[at]);
        }
    }
    return decoded;
}

/// ASCII that is not, and Western text that is UTF-8.
QByteArray trueCharset(QByteArrayView declared, const QByteArray &content)
{
    const QByteArray name = declared.toByteArray().toLower();
    const bool eightBit = std::any_of(content.begin(), content.end(),
                                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const bool ascii = name == "us-ascii" || name == "ascii";
    if (!eightBit || !(ascii || name == "iso-8859-1" || name == "windows-1252"))
        return declared.toByteArray();
    const bool isUtf8 = !QString::fromUtf8(content).contains(QChar::ReplacementCharacter);
    if (isUtf8)
        return "utf-8";
    return ascii ? "windows-1252" : declared.toByteArray();
}

QByteArray quotedWord(QByteArrayView charset, const QByteArray &content)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    QByteArray word("=?");
    word.append(trueCharset(charset, content)).append("?Q?");
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(c))
            word.append(c);
        else
            word.append('=').append(Hex[byte >> 4]).append(Hex[byte & 15]);
    }
    return word.append("?=");
}

struct Word {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind `?=`; 0: not a word
    QByteArrayView charset;
    QByteArrayView text;
    bool base64 = false;
};

Word wordAt(QByteArrayView value, qsizetype start)
{
    Word word{start, 0, {}, {}, false};
    const qsizetype charsetEnd = value.indexOf('?', start + 2);
    if (charsetEnd <= start + 2 || charsetEnd + 2 >= value.size() || value[charsetEnd + 2] != '?')
        return word;
    const char encoding = static_cast<char>(value[charsetEnd + 1] | 0x20);
    const qsizetype end = value.indexOf("?=", charsetEnd + 3);
    if ((encoding != 'b' && encoding != 'q') || end < 0)
        return word;
    word.charset = value.sliced(start + 2, charsetEnd - start - 2);
    word.text = value.sliced(charsetEnd + 3, end - charsetEnd - 3);
    word.base64 = encoding == 'b';
    word.end = end + 2;
    return word;
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
            decoded.append(QByteArray::fromBase64(QByteArray::fromRawData(run.data(), run.size())));
        else if (hasBase64(run))
            break;
        at = end + 1;
    }
    return decoded;
}

QByteArray repairedWords(QByteArrayView value)
{
    QByteArray result;
    result.reserve(value.size());
    qsizetype at = 0;
    for (qsizetype start = value.indexOf("=?"); start >= 0; start = value.indexOf("=?", at)) {
        result.append(value.sliced(at, start - at));
        const Word word = wordAt(value, start);
        if (word.end == 0) {
            result.append("=?");
            at = start + 2;
            continue;
        }
        const QByteArray content = word.base64 ? tolerantBase64(word.text) : decodedQ(word.text);
        if (!content.isEmpty())
            result.append(quotedWord(word.charset, content));
        at = word.end;
    }
    return result.append(value.sliced(at));
}

} // namespace skranke::mail
