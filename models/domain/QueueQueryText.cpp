// A query as it is written out, and what marks the places that it was found by.
#include "domain/QueueQuery.h"

#include <algorithm>

namespace skranke {

namespace {

QString quoted(const QString &value)
{
    const bool isPlain = std::none_of(
        value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; });
    return isPlain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace

QString toText(const QueueQuery &query)
{
    QStringList parts;
    const auto add = [&parts](const char *field, const QString &value) {
        parts.append(QLatin1String(field) + u':' + quoted(value));
    };
    for (const QString &each : query.customers)
        add("customer", each);
    if (query.unknownCustomer)
        add("customer", QStringLiteral("unknown"));
    for (const QString &each : query.from)
        add("from", each);
    for (const Level each : query.levels)
        add("level", toCode(each));
    for (const State each : query.states)
        add("status", toCode(each));
    if (query.open)
        add("status", *query.open ? QStringLiteral("open") : QStringLiteral("over"));
    for (const CaseKind each : query.kinds)
        add("kind", toCode(each));
    if (query.mine)
        add("assigned", QStringLiteral("me"));
    if (query.unassigned)
        add("assigned", QStringLiteral("nobody"));
    for (const QString &each : query.assignees)
        add("assigned", each);
    for (const CaseNumber &each : query.numbers)
        add("no", each.year > 0 ? each.toString() : QString::number(each.sequence));
    if (query.waiting)
        add("has", QStringLiteral("waiting"));
    if (query.unread)
        add("has", QStringLiteral("unread"));
    if (query.draft)
        add("has", QStringLiteral("draft"));
    return (parts + query.notUnderstood + query.words).join(u' ');
}

QStringList foundBy(const QueueQuery &query)
{
    QStringList texts = query.words + query.customers + query.from;
    for (const CaseNumber &number : query.numbers)
        texts.append(number.year > 0 ? number.toString() : QString::number(number.sequence));
    return texts;
}

} // namespace skranke
