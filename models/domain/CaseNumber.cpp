#include "domain/CaseNumber.h"

#include <QRegularExpression>

namespace skranke {

namespace {

std::optional<CaseNumber> fromMatch(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    const CaseNumber number{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
    if (!number.isValid())
        return std::nullopt;
    return number;
}

} // namespace

QString CaseNumber::toString() const
{
    return QString::asprintf("%04d-%06d", year, sequence);
}

QString CaseNumber::marker() const
{
    return QStringLiteral("[#%1]").arg(toString());
}

std::optional<CaseNumber> CaseNumber::parse(QStringView text)
{
    static const QRegularExpression exact(QStringLiteral("^([0-9]{4})-([0-9]{6,9})$"));
    return fromMatch(exact.match(text.toString()));
}

std::optional<CaseNumber> CaseNumber::findIn(QStringView subject)
{
    const QString line = subject.toString();
    static const QRegularExpression marked(QStringLiteral("\\[#([0-9]{4})-([0-9]{6,9})\\]"));
    if (const auto number = fromMatch(marked.match(line)))
        return number;
    static const QRegularExpression bare(
        QStringLiteral("(?<![0-9-])([0-9]{4})-([0-9]{6,9})(?![0-9-])"));
    return fromMatch(bare.match(line));
}

} // namespace skranke
