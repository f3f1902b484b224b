#include "mail/PartContent.h"

#include "mail/EncodedWords.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

struct Converted {
    QString text;
    qsizetype broken = 0; ///< sequences that were not of the charset
    bool known = true;
};

Converted fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    GIConv converter = g_iconv_open("UTF-8", g_mime_charset_iconv_name(charset.constData()));
    if (converter == reinterpret_cast<GIConv>(-1))
        return {{}, 0, false};
    Converted result;
    QByteArray out;
    std::array<char, 8192> buffer{};
    gchar *in = const_cast<gchar *>(bytes.constData());
    auto left = static_cast<gsize>(bytes.size());
    bool done = false;
    while (!done) {
        gchar *to = buffer.data();
        gsize room = buffer.size();
        const bool flushing = left == 0;
        const gsize status =
            g_iconv(converter, flushing ? nullptr : &in, flushing ? nullptr : &left, &to, &room);
        const int error = errno;
        out.append(buffer.data(), to - buffer.data());
        if (status != static_cast<gsize>(-1)) {
            done = flushing;
        } else if (error != E2BIG && flushing) {
            done = true;
        } else if (error != E2BIG) {
            ++result.broken;
            out.append("\xEF\xBF\xBD");
            ++in;
            --left;
            g_iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
    }
    g_iconv_close(converter);
    result.text = QString::fromUtf8(out);
    return result;
}

/// Counts what is not UTF-8 against what can be nothing else.
struct Utf8Look {
    qsizetype sequences = 0;
    qsizetype broken = 0;
};

Utf8Look lookAsUtf8(const QByteArray &bytes, const QString &decoded)
{
    Utf8Look look;
    look.broken = decoded.count(QChar::ReplacementCharacter) - bytes.count("\xEF\xBF\xBD");
    const auto leads = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xC2 && static_cast<unsigned char>(c) <= 0xF4;
    });
    look.sequences = std::max<qsizetype>(0, leads - look.broken);
    return look;
}

/// Charsets in which nearly any bytes are text, so that decoding them proves nothing.
bool acceptsAnything(const QByteArray &charset)
{
    static const QList<QByteArray> names = {
        "iso-8859-1", "iso_8859-1",     "latin1",      "windows-1252", "cp1252",   "us-ascii",
        "ascii",      "ansi_x3.4-1968", "iso-8859-15", "unknown-8bit", "x-unknown"};
    return charset.isEmpty() || names.contains(charset);
}

QString westernText(const QByteArray &bytes)
{
    const Converted windows = fromCharset(bytes, "windows-1252");
    return windows.known && windows.broken == 0 ? windows.text : QString::fromLatin1(bytes);
}

} // namespace

QByteArray decodedContent(GMimePart *part)
{
    GMimeDataWrapper *const wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    if (g_mime_data_wrapper_get_encoding(wrapper) != GMIME_CONTENT_ENCODING_BASE64) {
        return written([wrapper](GMimeStream *stream) {
            g_mime_data_wrapper_write_to_stream(wrapper, stream);
        });
    }
    const QByteArray encoded = written([wrapper](GMimeStream *stream) {
        GMimeStream *const source = g_mime_data_wrapper_get_stream(wrapper);
        g_mime_stream_reset(source);
        g_mime_stream_write_to_stream(source, stream);
    });
    return tolerantBase64(encoded);
}

QString decodedText(const QByteArray &bytes, const QByteArray &charset, QStringList &remarks)
{
    const QByteArray declared = charset.trimmed().toLower();
    const QString asUtf8 = QString::fromUtf8(bytes);
    if (isAscii(bytes) && (acceptsAnything(declared) || declared == "utf-8" || declared == "utf8"))
        return asUtf8;

    const Utf8Look look = lookAsUtf8(bytes, asUtf8);
    if (declared == "utf-8" || declared == "utf8") {
        if (look.broken == 0 || look.broken <= look.sequences)
            return asUtf8;
        remarks.append(u"text declared as UTF-8 was read as Windows-1252"_s);
        return westernText(bytes);
    }
    if (acceptsAnything(declared)) {
        if (look.broken == 0 && look.sequences > 0) {
            remarks.append(u"text without a true charset was read as UTF-8"_s);
            return asUtf8;
        }
        if (declared == "iso-8859-15") {
            const Converted latin9 = fromCharset(bytes, declared);
            if (latin9.known)
                return latin9.text;
        }
        return westernText(bytes);
    }
    const Converted converted = fromCharset(bytes, declared);
    if (converted.known && converted.broken == 0)
        return converted.text;
    if (look.broken == 0) {
        remarks.append(u"text in a wrongly declared charset was read as UTF-8"_s);
        return asUtf8;
    }
    remarks.append(u"text could not be read fully in its declared charset"_s);
    return converted.known ? converted.text : westernText(bytes);
}

QByteArray charsetInHtml(const QByteArray &html)
{
    static const QRegularExpression meta(
        u"<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return meta.match(QString::fromLatin1(html.left(2048))).captured(1).toLatin1();
}

} // namespace skranke::mail
