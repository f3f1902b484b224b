#include "mail/HeaderText.h"

#include "mail/EncodedWords.h"
#include "mail/GMimeHandle.h"
#include "mail/MailLimits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

/// U+202A–U+202E and U+2066–U+2069, and the two separators that break lines.
bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

bool isDeviceName(QStringView stem)
{
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(stem.trimmed().toString()).hasMatch();
}

QString endingFor(const QString &type)
{
    static const QHash<QString, QString> endings = {
        {u"image/png"_s, u".png"_s},
        {u"image/jpeg"_s, u".jpg"_s},
        {u"image/gif"_s, u".gif"_s},
        {u"application/pdf"_s, u".pdf"_s},
        {u"text/html"_s, u".html"_s},
        {u"text/calendar"_s, u".ics"_s},
        {u"text/csv"_s, u".csv"_s},
        {u"message/rfc822"_s, u".eml"_s},
        {u"message/delivery-status"_s, u".txt"_s},
        {u"text/rfc822-headers"_s, u".txt"_s},
        {u"application/pgp-signature"_s, u".asc"_s},
        {u"application/zip"_s, u".zip"_s},
    };
    if (const auto known = endings.constFind(type); known != endings.cend())
        return *known;
    return type.startsWith("text/"_L1) ? u".txt"_s : u".bin"_s;
}

/// Keeps the ending, which says what opens the file.
QString shortened(const QString &name)
{
    if (name.size() <= LongestFileName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    QString stem = name.left(LongestFileName - ending.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem.trimmed() + ending;
}

} // namespace

QString cleanedHeader(const QString &text)
{
    QString line;
    line.reserve(std::min(text.size(), LongestHeaderText));
    bool space = false;
    for (const QChar c : text) {
        if (isHarmful(c))
            continue;
        if (c.category() == QChar::Other_Control || c == u' ' || c == QChar::Nbsp) {
            space = true;
            continue;
        }
        const bool separated = space && !line.isEmpty();
        if (line.size() + (separated ? 2 : 1) > LongestHeaderText)
            break;
        if (separated)
            line.append(u' ');
        space = false;
        line.append(c);
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

QString decodedHeader(QByteArrayView rawValue)
{
    const OwnedParserOptions options = lenientOptions();
    const OwnedText unfolded(g_mime_utils_header_unfold(repairedWords(rawValue).constData()));
    const OwnedText decoded(g_mime_utils_header_decode_text(options.get(), unfolded.get()));
    return cleanedHeader(fromUtf8(decoded.get()));
}

QString safeFileName(const QString &name, const QString &fallback, const QString &type)
{
    constexpr qsizetype Half = LongestHeaderText / 2;
    QString safe =
        cleanedHeader(name.size() > 2 * Half ? name.left(Half) + name.right(Half) : name);
    safe.replace(u'\\', u'/');
    safe = safe.mid(safe.lastIndexOf(u'/') + 1);
    for (QChar &c : safe) {
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return fallback + endingFor(type);
    if (isDeviceName(QStringView(safe).left(safe.indexOf(u'.'))))
        safe.prepend(u'_');
    return shortened(safe);
}

QStringList messageIdsIn(QByteArrayView rawValue)
{
    const QString text = QString::fromUtf8(rawValue);
    static const QRegularExpression bracketed(u"<([^<>]*)>"_s);
    static const QRegularExpression white(u"[\\s\\x00-\\x1f\\x7f]+"_s);
    QStringList ids;
    const auto keep = [&ids](QString id) {
        id.remove(white);
        if (!id.isEmpty() && id.size() <= LongestMessageId && !ids.contains(id))
            ids.append(id);
    };
    for (auto found = bracketed.globalMatch(text); found.hasNext() && ids.size() < MostReferences;)
        keep(found.next().captured(1));
    if (!ids.isEmpty())
        return ids;
    const QStringList words = text.split(white, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (ids.size() < MostReferences && word.contains(u'@'))
            keep(QString(word).remove(u'<').remove(u'>'));
    }
    return ids;
}

} // namespace skranke::mail
