// Enums are stored and printed as short text codes. Each enum has exactly one table, next to its
// definition; the database's CHECK constraints repeat it and a contract test compares the two.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace skranke {

template <typename E> struct Code {
    E value;
    const char *text;
};

/// Specialised for each stored enum: `template <> struct Codes<State> { static constexpr ... }`.
template <typename E> struct Codes;

template <typename E> QString toCode(E value)
{
    for (const auto &code : Codes<E>::table)
        if (code.value == value)
            return QString::fromLatin1(code.text);
    return {};
}

template <typename E> std::optional<E> fromCode(QStringView text)
{
    for (const auto &code : Codes<E>::table)
        if (text == QLatin1String(code.text))
            return code.value;
    return std::nullopt;
}

} // namespace skranke
