// Which alerts are an outage, and how grave (R8.1). A lead edits the rule.
#pragma once

#include "domain/Alert.h"

#include <QList>
#include <QString>

#include <optional>

namespace skranke {

struct SeverityLine {
    QString label;
    QString value;          ///< as the label has it, whatever the case; `*`: any value
    Level level = Level::A; ///< none: no outage

    bool operator==(const SeverityLine &) const = default;
};

/// The first line that fits decides.
struct SeverityRule {
    QList<SeverityLine> lines;
    Level otherwise = Level::A;

    /// `severity` as Prometheus rules commonly have it: none and info are no outage, warning is B,
    /// and everything else A.
    static SeverityRule standard();

    Level levelOf(const Labels &labels) const;

    /// One line each, `B severity=warning`, the last `A`. What is not understood gives nothing.
    QString toText() const;
    static std::optional<SeverityRule> parse(const QString &text);

    bool operator==(const SeverityRule &) const = default;
};

} // namespace skranke
