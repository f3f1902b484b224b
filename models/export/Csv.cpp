#include "export/Csv.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace skranke::export_ {

namespace {

bool isFormulaStart(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

qsizetype leadingApostrophes(QStringView field)
{
    qsizetype n = 0;
    while (n < field.size() && field[n] == u'\'')
        ++n;
    return n;
}

bool looksLikeFormula(QStringView field)
{
    const qsizetype apostrophes = leadingApostrophes(field);
    return apostrophes < field.size() && isFormulaStart(field[apostrophes]);
}

bool isNegativeNumber(QStringView field)
{
    if (field.size() < 2 || field[0] != u'-')
        return false;
    return std::all_of(field.begin() + 1, field.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u',' || c == u'.'; });
}

QString unguarded(QString field)
{
    if (field.startsWith(u'\'') && looksLikeFormula(field))
        field.remove(0, 1);
    return field;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        if (marked && *marked != QStringConverter::Utf8)
            return std::nullopt;
        text = QString::fromLatin1(bytes);
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

/// The separator that stands most often in the first line, outside quotations.
QChar separatorOf(QStringView text)
{
    qsizetype semicolons = 0;
    qsizetype commas = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        semicolons += c == u';';
        commas += c == u',';
        tabs += c == u'\t';
    }
    if (semicolons >= commas && semicolons >= tabs)
        return u';';
    return commas >= tabs ? u',' : u'\t';
}

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// The next record; none when a quotation in it is never closed.
    std::optional<CsvRow> record()
    {
        CsvRow row{m_line, {}};
        while (true) {
            auto field = isAt(u'"') ? quotedField() : plainField();
            if (!field)
                return std::nullopt;
            row.fields.append(unguarded(*std::move(field)));
            if (!isAt(m_separator))
                break;
            ++m_at;
        }
        endLine();
        return row;
    }

private:
    bool isAt(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    bool isAtLineEnd() const { return atEnd() || isAt(u'\n') || isAt(u'\r'); }

    void endLine()
    {
        if (isAt(u'\r'))
            ++m_at;
        if (isAt(u'\n'))
            ++m_at;
        ++m_line;
    }

    std::optional<QString> plainField()
    {
        const qsizetype from = m_at;
        while (!isAtLineEnd() && !isAt(m_separator))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    std::optional<QString> quotedField()
    {
        QString field;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                field += c;
                continue;
            }
            ++m_at;
            if (!isAt(u'"'))
                return field + *plainField();
            field += c;
        }
        return std::nullopt;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const CsvRow &row)
{
    return std::all_of(row.fields.begin(), row.fields.end(),
                       [](const QString &field) { return field.trimmed().isEmpty(); });
}

tl::unexpected<Error> invalid(int line, const QString &what)
{
    return fail(ErrorKind::Invalid, u"line %1: %2"_s.arg(line).arg(what), {QString::number(line)});
}

QString written(const QString &field)
{
    QString result = field;
    if (looksLikeFormula(field) && !isNegativeNumber(field))
        result.prepend(u'\'');
    const bool quote = result.contains(u';') || result.contains(u'"') || result.contains(u'\n')
        || result.contains(u'\r') || result.trimmed().size() != result.size();
    if (quote)
        result = u'"' + result.replace(u'"', u"\"\""_s) + u'"';
    return result;
}

QString line(const QStringList &fields)
{
    QStringList parts;
    parts.reserve(fields.size());
    for (const QString &field : fields)
        parts.append(written(field));
    return parts.join(u';') + u"\r\n"_s;
}

} // namespace

int CsvTable::column(QStringView name) const
{
    for (int i = 0; i < header.size(); ++i)
        if (name.compare(header.at(i), Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

Result<CsvTable> parseCsv(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text)
        return invalid(1, u"not text"_s);

    CsvTable table;
    Reader reader(*text);
    while (!reader.atEnd()) {
        const int at = reader.line();
        auto row = reader.record();
        if (!row)
            return invalid(at, u"a quotation is never closed"_s);
        if (isBlank(*row))
            continue;
        if (!table.header.isEmpty()) {
            while (row->fields.size() < table.header.size())
                row->fields.append(QString());
            table.rows.append(*std::move(row));
            continue;
        }
        QSet<QString> seen;
        for (const QString &field : std::as_const(row->fields)) {
            const QString name = field.trimmed();
            if (!name.isEmpty() && seen.contains(name.toLower()))
                return invalid(at, u"the header names %1 twice"_s.arg(name));
            seen.insert(name.toLower());
            table.header.append(name);
        }
    }
    if (table.header.isEmpty())
        return invalid(1, u"no header"_s);
    return table;
}

QByteArray writeCsv(const CsvTable &table)
{
    QString text(QChar::ByteOrderMark);
    text += line(table.header);
    for (const CsvRow &row : table.rows)
        text += line(row.fields);
    return text.toUtf8();
}

} // namespace skranke::export_
