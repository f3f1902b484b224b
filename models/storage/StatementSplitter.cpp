#include "storage/StatementSplitter.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

class Splitter {
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finishStatement(m_at);
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (c == u'-' && m_script.mid(m_at, 2) == "--"_L1)
            skipTo(u"\n"_s);
        else if (c == u'/' && m_script.mid(m_at, 2) == "/*"_L1)
            skipTo(u"*/"_s);
        else if (c == u'\'' || c == u'"')
            skipQuoted(c);
        else if (c == u'$')
            skipDollarQuoted();
        else if (c.isLetter() || c == u'_')
            readWord();
        else if (c == u';' && m_depth == 0)
            finishStatement(m_at++);
        else
            ++m_at;
    }

    void skipTo(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_at + end.size());
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    // A doubled quote ends one string and begins the next, which comes to the same.
    void skipQuoted(QChar quote)
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_script.size() : end + 1;
    }

    void skipDollarQuoted()
    {
        const qsizetype close = m_script.indexOf(u'$', m_at + 1);
        if (close < 0) {
            ++m_at;
            return;
        }
        const QString tag = m_script.mid(m_at, close - m_at + 1);
        m_at = close + 1;
        const qsizetype end = m_script.indexOf(tag, m_at);
        m_at = end < 0 ? m_script.size() : end + tag.size();
    }

    // Inside a trigger BEGIN and CASE open what END closes; elsewhere only CASE does, and a
    // semicolon never stands between those two.
    void readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size()
               && (m_script[m_at].isLetterOrNumber() || m_script[m_at] == u'_'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start).toUpper();
        if (word == "TRIGGER"_L1)
            m_inTrigger = true;
        else if (word == "CASE"_L1 || (word == "BEGIN"_L1 && m_inTrigger))
            ++m_depth;
        else if (word == "END"_L1 && m_depth > 0)
            --m_depth;
    }

    void finishStatement(qsizetype end)
    {
        const QString statement = m_script.mid(m_start, end - m_start).trimmed();
        if (hasSubstance(statement))
            m_statements.append(statement);
        m_start = end + 1;
        m_inTrigger = false;
        m_depth = 0;
    }

    static bool hasSubstance(const QString &statement)
    {
        for (const QString &line : statement.split(u'\n'))
            if (!line.trimmed().isEmpty() && !line.trimmed().startsWith("--"_L1))
                return true;
        return false;
    }

    const QString &m_script;
    QStringList m_statements;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    int m_depth = 0;
    bool m_inTrigger = false;
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return Splitter(script).split();
}

} // namespace skranke::storage
