// Whether words are spelled as a language spells them, and how they might have been meant.
#pragma once

#include "domain/Register.h"
#include "domain/Result.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace skranke {

/// Callable from the window's thread; answers come from another, and never make it wait. Error:
/// NotFound, there is no dictionary of the language on this machine; its argument is the code.
class Spelling {
public:
    virtual ~Spelling() = default;

    /// Those of the words that the language does not know, nor the person's own dictionary.
    virtual QFuture<Result<QStringList>> unknownOf(Language language, const QStringList &words) = 0;
    /// The likeliest first; at most `most`.
    virtual QFuture<Result<QStringList>> suggestions(Language language, const QString &word,
                                                     int most) = 0;
    /// From now on the word is right in every language: Unreadable when it could not be kept, and
    /// then only until the program ends.
    virtual QFuture<Result<void>> learn(const QString &word) = 0;
    /// The word is right until the program ends.
    virtual void ignore(const QString &word) = 0;
    /// Where a dictionary that is missing can be put.
    virtual QString folder() const = 0;
};

struct WrittenWord {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WrittenWord &) const = default;
};

/// The words of a line that a dictionary can judge: none of a quoted line, no addresses, file names
/// and placeholders, no abbreviations in capitals, nothing with a digit.
QList<WrittenWord> wordsToSpell(QStringView line);

} // namespace skranke
