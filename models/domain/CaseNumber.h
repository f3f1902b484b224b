// The number a case is known by, `YYYY-NNNNNN` (R2.1).
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace skranke {

struct CaseNumber {
    int year = 0;     ///< year of registration in Europe/Oslo
    int sequence = 0; ///< per year, from 1

    bool isValid() const { return year > 0 && sequence > 0; }
    QString toString() const; ///< `2026-000419`
    QString marker() const;   ///< `[#2026-000419]`, as in e-mail subjects

    /// The exact form only.
    static std::optional<CaseNumber> parse(QStringView text);
    /// The first `[#YYYY-NNNNNN]` in a subject line; a bare number counts too.
    static std::optional<CaseNumber> findIn(QStringView subject);

    friend auto operator<=>(const CaseNumber &, const CaseNumber &) = default;
};

} // namespace skranke
