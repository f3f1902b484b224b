#include "domain/Spelling.h"

#include <algorithm>

namespace skranke {

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’';
}

bool joins(QChar letter)
{
    return letter == u'-' || isApostrophe(letter);
}

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == u'_' || joins(letter);
}

// `https://…`, `ola@bokhuset.example`, `bokhuset.example`, `/var/log`, `C:\temp`, `{kontakt}`.
bool isAddress(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u'\\') || chunk.contains(u'{')
        || chunk.contains(u'}') || chunk.contains(QStringLiteral("://")) || chunk.startsWith(u'/'))
        return true;
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i)
        if (chunk[i] == u'.' && chunk[i - 1].isLetterOrNumber() && chunk[i + 1].isLetterOrNumber())
            return true;
    return false;
}

bool isAbbreviation(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

void addWord(QList<WrittenWord> &words, QStringView line, qsizetype start, qsizetype end)
{
    while (start < end && joins(line[start]))
        ++start;
    while (end > start && joins(line[end - 1]))
        --end;
    const QStringView word = line.sliced(start, end - start);
    const bool plain =
        std::none_of(word.begin(), word.end(), [](QChar c) { return c.isNumber() || c == u'_'; });
    if (word.size() < 2 || !plain || isAbbreviation(word))
        return;
    // `IT-avdelingen` is the dictionary's from the hyphen on, and `SLA-en` is nobody's.
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen > 0 && isAbbreviation(word.first(hyphen))) {
        constexpr qsizetype LongestEnding = 3;
        if (word.size() - hyphen - 1 > LongestEnding)
            addWord(words, line, start + hyphen, end);
        return;
    }
    words.append({start, end - start});
}

void addWords(QList<WrittenWord> &words, QStringView line, qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end;) {
        if (!isOfWord(line[at])) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < end && isOfWord(line[at]))
            ++at;
        addWord(words, line, from, at);
    }
}

} // namespace

QList<WrittenWord> wordsToSpell(QStringView line)
{
    QList<WrittenWord> words;
    if (line.trimmed().startsWith(u'>'))
        return words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (!isAddress(line.sliced(start, at - start)))
            addWords(words, line, start, at);
    }
    return words;
}

} // namespace skranke
