#include "domain/SeverityRule.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke {

SeverityRule SeverityRule::standard()
{
    const QString severity = u"severity"_s;
    return {{{severity, u"none"_s, Level::None},
             {severity, u"info"_s, Level::None},
             {severity, u"warning"_s, Level::B}},
            Level::A};
}

Level SeverityRule::levelOf(const Labels &labels) const
{
    for (const SeverityLine &line : lines) {
        const auto found = labels.constFind(line.label);
        if (found != labels.cend()
            && (line.value == "*"_L1 || found->compare(line.value, Qt::CaseInsensitive) == 0))
            return line.level;
    }
    return otherwise;
}

QString SeverityRule::toText() const
{
    QStringList texts;
    for (const SeverityLine &line : lines)
        texts.append(u"%1 %2=%3"_s.arg(toCode(line.level), line.label, line.value));
    texts.append(toCode(otherwise));
    return texts.join(u'\n');
}

std::optional<SeverityRule> SeverityRule::parse(const QString &text)
{
    QStringList texts = text.split(u'\n', Qt::SkipEmptyParts);
    if (texts.isEmpty())
        return std::nullopt;
    const auto otherwise = fromCode<Level>(texts.takeLast().trimmed());
    if (!otherwise)
        return std::nullopt;
    SeverityRule rule;
    rule.otherwise = *otherwise;
    for (const QString &line : std::as_const(texts)) {
        const auto level = fromCode<Level>(line.section(u' ', 0, 0));
        const QString test = line.section(u' ', 1);
        const QString label = test.section(u'=', 0, 0).trimmed();
        const QString value = test.section(u'=', 1).trimmed();
        if (!level || label.isEmpty() || value.isEmpty())
            return std::nullopt;
        rule.lines.append({label, value, *level});
    }
    return rule;
}

} // namespace skranke
