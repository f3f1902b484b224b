// Ownership of GMime's and GLib's objects, so that no function frees by hand.
#pragma once

#include <gmime/gmime.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace skranke::mail {

struct ObjectRelease {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct MemoryRelease {
    void operator()(gpointer memory) const { g_free(memory); }
};
struct DateRelease {
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};
struct ParserOptionsRelease {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
struct FormatOptionsRelease {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

template <typename T> using Owned = std::unique_ptr<T, ObjectRelease>;
using OwnedText = std::unique_ptr<char, MemoryRelease>;
using OwnedDate = std::unique_ptr<GDateTime, DateRelease>;
using OwnedParserOptions = std::unique_ptr<GMimeParserOptions, ParserOptionsRelease>;
using OwnedFormatOptions = std::unique_ptr<GMimeFormatOptions, FormatOptionsRelease>;

/// Starts GMime once for the whole process. Any thread.
void startGMime();

/// Lenient parsing, with UTF-8 and then Windows-1252 for unmarked 8-bit header text.
OwnedParserOptions lenientOptions();

/// Everything a writer puts into a memory stream.
template <typename Write> QByteArray written(Write write)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

inline QString fromUtf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace skranke::mail
