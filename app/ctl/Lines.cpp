#include "app/ctl/Lines.h"

#include <charconv>
#include <istream>
#include <ostream>

namespace skranke::app {

using namespace std::chrono;

namespace {

constexpr size_t FlushAt = 64 * 1024;

void appendPadded(std::string &to, unsigned value, int width)
{
    std::array<char, 8> digits;
    for (int i = width - 1; i >= 0; --i) {
        digits[static_cast<size_t>(i)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    to.append(digits.data(), static_cast<size_t>(width));
}

} // namespace

int answerLines(std::istream &in, std::ostream &out, std::ostream &err, std::string_view header,
                const LineAnswer &answerTo)
{
    int exitCode = ExitDone;
    std::string line;
    std::string buffer;
    for (qint64 number = 1; std::getline(in, line) && out; ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (number == 1 && !header.empty() && line.starts_with(header)) {
            buffer.append(line).append("\tresult\n");
            continue;
        }
        const size_t before = buffer.size();
        if (const auto problem = answerTo(line, buffer)) {
            buffer.resize(before);
            err << "line " << number << ": " << *problem << '\n';
            exitCode = ExitUsage;
        } else {
            buffer.push_back('\n');
        }
        if (buffer.size() >= FlushAt) {
            out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            buffer.clear();
        }
    }
    out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (in.bad()) {
        err << "the input cannot be read\n";
        exitCode = ExitUsage;
    }
    return finish(out, err, exitCode);
}

int finish(std::ostream &out, std::ostream &err, int exitCode)
{
    if (out.flush())
        return exitCode;
    err << "the output cannot be written\n";
    return ExitUsage;
}

int usage(std::ostream &err, std::string_view text)
{
    err << "usage: skrankectl " << text << '\n';
    return ExitUsage;
}

std::optional<qint64> parseInteger(std::string_view text)
{
    qint64 value = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || stopped != end)
        return std::nullopt;
    return value;
}

std::optional<Instant> parseInstantUtf8(std::string_view text)
{
    std::array<char16_t, 20> wide;
    if (text.size() != wide.size())
        return std::nullopt;
    for (size_t i = 0; i < wide.size(); ++i)
        wide[i] = static_cast<unsigned char>(text[i]);
    return parseInstant(QStringView(wide.data(), wide.size()));
}

void appendInstant(std::string &to, Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss time{instant - day};
    appendPadded(to, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    to.push_back('-');
    appendPadded(to, static_cast<unsigned>(date.month()), 2);
    to.push_back('-');
    appendPadded(to, static_cast<unsigned>(date.day()), 2);
    to.push_back('T');
    appendPadded(to, static_cast<unsigned>(time.hours().count()), 2);
    to.push_back(':');
    appendPadded(to, static_cast<unsigned>(time.minutes().count()), 2);
    to.push_back(':');
    appendPadded(to, static_cast<unsigned>(time.seconds().count()), 2);
    to.push_back('Z');
}

std::string textOf(const Error &error)
{
    if (error.reason == Reason::DurationNegative)
        return "negative duration";
    return error.detail.toStdString();
}

} // namespace skranke::app
