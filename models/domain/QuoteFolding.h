// What somebody wrote this time, apart from their signature and the history below it (R7.6).
#pragma once

#include <QList>
#include <QString>

namespace skranke {

enum class Fold {
    Visible,
    Signature, ///< from `-- ` or a closing phrase ("Med vennlig hilsen", "Venleg helsing", …)
    Quoted,    ///< earlier mails: `>` lines, and what mail programs put under a reply
};

struct TextSegment {
    Fold fold = Fold::Visible;
    QString text; ///< whole lines, line ends included

    bool operator==(const TextSegment &) const = default;
};

/// Nothing is dropped: the segments' texts joined are the text. Neighbours differ in fold. A text
/// that is nothing but a forwarded mail stays visible, because then the history is the message.
QList<TextSegment> foldText(const QString &text);

/// The visible segments alone, trimmed: what rules about the customer's words look at.
QString visibleText(const QString &text);

} // namespace skranke
