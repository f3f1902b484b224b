// A report in words, ready to be set as text or on paper.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace skranke {

struct ReportDocument {
    QString title;
    QList<std::pair<QString, QString>> facts; ///< what, and how much
    QString timelineTitle;
    QList<std::pair<QString, QString>> timeline; ///< when, and what

    /// Plain text, one fact and one moment a line.
    QString toText() const
    {
        QStringList lines{title, {}};
        for (const auto &[what, value] : facts)
            lines.append(QStringLiteral("%1: %2").arg(what, value));
        lines.append({{}, timelineTitle});
        for (const auto &[when, what] : timeline)
            lines.append(QStringLiteral("%1  %2").arg(when, what));
        return lines.join(u'\n');
    }
    bool operator==(const ReportDocument &) const = default;
};

} // namespace skranke
