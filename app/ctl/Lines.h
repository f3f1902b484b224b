// Reading and answering a stream of lines, quickly and without losing the good ones to a bad one.
#pragma once

#include "domain/Result.h"
#include "domain/Time.h"

#include <array>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace skranke::app {

inline constexpr int ExitDone = 0;
inline constexpr int ExitUsage = 2;

/// Appends the answer to `line` to `answer`, or says why there is none.
using LineAnswer =
    std::function<std::optional<std::string>(std::string_view line, std::string &answer)>;

/// Calls `answerTo` for each line and writes its answer with a line end. `header`, when not empty,
/// is how a first line that names the columns begins; it is echoed with `result` appended.
int answerLines(std::istream &in, std::ostream &out, std::ostream &err, std::string_view header,
                const LineAnswer &answerTo);

/// Writes the buffered output out; says so when it could not be written.
int finish(std::ostream &out, std::ostream &err, int exitCode);
int usage(std::ostream &err, std::string_view text);

/// The first `Count` tab-separated fields; missing ones are null views.
template <size_t Count> std::array<std::string_view, Count> fieldsOf(std::string_view line)
{
    std::array<std::string_view, Count> fields;
    for (auto &field : fields) {
        const size_t tab = line.find('\t');
        field = line.substr(0, tab);
        if (tab == std::string_view::npos)
            break;
        line.remove_prefix(tab + 1);
    }
    return fields;
}

std::optional<qint64> parseInteger(std::string_view text);
std::optional<Instant> parseInstantUtf8(std::string_view text);
void appendInstant(std::string &to, Instant instant);
/// The technical text of an Error, fit for a line on stderr.
std::string textOf(const Error &error);

} // namespace skranke::app
