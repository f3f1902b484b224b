// Norwegian kroner as whole øre (R6.5). No floating point touches an invoice.
#pragma once

#include <QtGlobal>

#include <compare>

namespace skranke {

struct Money {
    qint64 ore = 0;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.ore + b.ore}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.ore - b.ore}; }
    friend constexpr Money operator*(Money a, qint64 n) { return {a.ore * n}; }
    constexpr Money &operator+=(Money b)
    {
        ore += b.ore;
        return *this;
    }
};

} // namespace skranke
