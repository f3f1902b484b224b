#include "domain/QuoteFolding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto Caseless = QRegularExpression::CaseInsensitiveOption;
/// A hostile line must not hold up the expressions.
constexpr qsizetype LongestTestedLine = 400;

QString tested(const QString &line)
{
    QString bare = line.left(LongestTestedLine).trimmed();
    return bare.remove(u'*');
}

bool isQuotedLine(const QString &line)
{
    return line.startsWith(u'>');
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

/// `-----Opprinnelig melding-----`
bool isHistoryRule(const QString &line)
{
    static const QRegularExpression rule(
        u"^-{2,}\\s*(opprinnelig melding|opprinneleg melding|opphavleg melding|original message|"
        "original appointment|ursprungligt meddelande|ursprüngliche nachricht|"
        "oprindelig meddelelse)\\s*-{2,}$"_s,
        Caseless);
    return rule.match(tested(line)).hasMatch();
}

bool isUnderscoreRule(const QString &line)
{
    const QString bare = line.trimmed();
    return bare.size() >= 10 && bare.count(u'_') == bare.size();
}

/// Outlook: `Fra: …` with at least two of `Sendt:`, `Til:`, `Emne:` close below.
bool isHeaderBlock(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression first(u"^(fra|frå|from|från|von)\\s?:\\s*\\S"_s, Caseless);
    static const QRegularExpression further(
        u"^(sendt|sent|dato|date|til|to|kopi|cc|emne|subject|skickat|datum|ämne|gesendet|an|"
        "betreff)\\s?:"_s,
        Caseless);
    if (!first.match(tested(lines.at(at))).hasMatch())
        return false;
    int found = 0;
    for (qsizetype i = at + 1; i < lines.size() && i <= at + 7; ++i) {
        if (further.match(tested(lines.at(i))).hasMatch())
            ++found;
    }
    return found >= 2;
}

/// `Den 3. nov. 2026 kl. 10:12 skrev Ola:`, on up to three lines; returns how many, 0 for none.
int attributionLines(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression begin(u"^(den|på|on|am|le|(man|tir|tirs|ons|tor|tors|tys|fre|"
                                          u"lør|lau|laur|søn|sun|mån)[a-zøå]*\\.?|"
                                          "\\d{1,2}\\.|\\S.{0,80}(<|\\[mailto:|@))"_s,
                                          Caseless);
    static const QRegularExpression whole(
        u"\\b(skrev|wrote|schrieb|a écrit)\\b.{0,160}:$|\\b(skrev|wrote)\\s*:?$"_s, Caseless);
    static const QRegularExpression dated(u"\\d{1,4}[./-]|\\d{1,2}[:.]\\d{2}|\\d{4}|@"_s, Caseless);
    if (!begin.match(tested(lines.at(at))).hasMatch())
        return 0;
    QString joined;
    for (int count = 1; count <= 3 && at + count <= lines.size(); ++count) {
        const QString line = tested(lines.at(at + count - 1));
        if (line.isEmpty() || isQuotedLine(line))
            return 0;
        joined += (count > 1 ? u" "_s : QString()) + line;
        if (line.endsWith(u':') || count == 3) {
            return whole.match(joined).hasMatch() && dated.match(joined).hasMatch() ? count : 0;
        }
    }
    return 0;
}

bool isSignatureMark(const QString &line)
{
    return line == "-- "_L1 || line.trimmed() == "--"_L1;
}

bool isClosing(const QString &line)
{
    static const QRegularExpression closing(
        u"^(?:"
        "(?:(?:med )?(?:de )?(?:vennlig(?:e|st)?|venleg(?:e|ast)?|beste?|hjertelig|hjarteleg) "
        "(?:hilsen|hilsener|helsing|helsingar)|"
        "m\\.?\\s?v\\.?\\s?h\\.?|vh|hilsen|helsing|hilsener|"
        "(?:with )?(?:kind|best|warm|kindest) regards|regards|sincerely|yours sincerely|cheers|"
        "mit freundlichen grüßen|med vänlig hälsning|med venlig hilsen)"
        "(?:[,.!]?| (?:fra |frå |from )?[\\p{L}.-]+(?: [\\p{L}.&-]+){0,4}[,.]?|, [\\p{L}.-]+(?: "
        "[\\p{L}.-]+){0,3})"
        "|sendt fra min .{1,40}|sendt frå .{1,40}|sent from my .{1,40}|"
        "sendt fra outlook.{0,40}|hent outlook for .{1,60}|get outlook for .{1,60}"
        ")$"_s,
        Caseless | QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = tested(line);
    return bare.size() <= 90 && closing.match(bare).hasMatch();
}

bool isPostscript(const QString &line)
{
    static const QRegularExpression postscript(u"^p\\.?\\s?s\\.?\\s?[:.]?\\s+\\S"_s, Caseless);
    return postscript.match(tested(line)).hasMatch();
}

class Folding {
public:
    explicit Folding(const QString &text)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype feed = text.indexOf(u'\n', at);
            const qsizetype end = feed < 0 ? text.size() : feed + 1;
            m_whole.append(text.mid(at, end - at));
            at = end;
        }
        for (const QString &line : std::as_const(m_whole)) {
            QString bare = line;
            while (bare.endsWith(u'\n') || bare.endsWith(u'\r'))
                bare.chop(1);
            m_lines.append(bare);
        }
        m_folds.fill(Fold::Visible, m_lines.size());
    }

    QList<TextSegment> segments()
    {
        foldHistory();
        foldSignatures();
        QList<TextSegment> result;
        for (qsizetype i = 0; i < m_whole.size(); ++i) {
            if (result.isEmpty() || result.last().fold != m_folds.at(i))
                result.append({m_folds.at(i), {}});
            result.last().text += m_whole.at(i);
        }
        return result;
    }

private:
    void foldHistory()
    {
        bool said = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isQuotedLine(m_lines.at(i))) {
                m_folds[i] = Fold::Quoted;
                continue;
            }
            if (const int attribution = attributionLines(m_lines, i)) {
                if (followedByMarks(i + attribution)) {
                    for (int line = 0; line < attribution; ++line)
                        m_folds[i + line] = Fold::Quoted;
                    i += attribution - 1;
                    continue;
                }
                if (said) {
                    foldRest(i);
                    return;
                }
            }
            if (said && (isHistoryRule(m_lines.at(i)) || isHeaderBlock(m_lines, i))) {
                foldRest(i);
                return;
            }
            said = said || !(isBlank(m_lines.at(i)) || isUnderscoreRule(m_lines.at(i)));
        }
        foldBlankBetweenMarks();
    }

    bool followedByMarks(qsizetype at) const
    {
        while (at < m_lines.size() && isBlank(m_lines.at(at)))
            ++at;
        return at < m_lines.size() && isQuotedLine(m_lines.at(at));
    }

    /// The rule that Outlook draws above its header block belongs to the history.
    void foldRest(qsizetype from)
    {
        qsizetype above = from;
        while (above > 0 && isBlank(m_lines.at(above - 1)))
            --above;
        if (above > 0 && isUnderscoreRule(m_lines.at(above - 1)))
            from = above - 1;
        std::fill(m_folds.begin() + from, m_folds.end(), Fold::Quoted);
        foldBlankBetweenMarks();
    }

    void foldBlankBetweenMarks()
    {
        qsizetype lastQuoted = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_folds.at(i) != Fold::Quoted) {
                if (!isBlank(m_lines.at(i)))
                    lastQuoted = -1;
                continue;
            }
            if (lastQuoted >= 0) {
                for (qsizetype between = lastQuoted + 1; between < i; ++between)
                    m_folds[between] = Fold::Quoted;
            }
            lastQuoted = i;
        }
    }

    void foldSignatures()
    {
        bool said = false;
        bool inSignature = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines.at(i);
            if (m_folds.at(i) == Fold::Quoted) {
                inSignature = false;
                continue;
            }
            if (inSignature && isPostscript(line))
                inSignature = false;
            else if (isSignatureMark(line) || (said && isClosing(line)))
                inSignature = true;
            if (inSignature)
                m_folds[i] = Fold::Signature;
            else
                said = said || !isBlank(line);
        }
    }

    QStringList m_whole; ///< lines with their ends
    QStringList m_lines; ///< lines without
    QList<Fold> m_folds;
};

} // namespace

QList<TextSegment> foldText(const QString &text)
{
    return Folding(text).segments();
}

QString visibleText(const QString &text)
{
    QString visible;
    const auto segments = foldText(text);
    for (const TextSegment &segment : segments) {
        if (segment.fold == Fold::Visible)
            visible += segment.text;
    }
    return visible.trimmed();
}

} // namespace skranke
