#include "ui/words/PresenceWords.h"

#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresenceWords)
};

QString onTheCase(const Presence &other)
{
    return (other.writing ? Words::tr("%1 is writing on the case")
                          : Words::tr("%1 is looking at the case too"))
        .arg(shortName(other.name));
}

QString withMore(const QString &first, qsizetype count)
{
    return count > 1 ? QStringLiteral("%1 +%2").arg(first).arg(count - 1) : first;
}

} // namespace

QString presence(const QList<Presence> &others)
{
    return others.isEmpty() ? QString() : withMore(onTheCase(others.first()), others.size());
}

QString presenceInShort(const QList<Presence> &others)
{
    return others.isEmpty()
        ? QString()
        : withMore((others.first().writing ? Words::tr("%1 writes") : Words::tr("%1 looks"))
                       .arg(others.first().initials),
                   others.size());
}

QString presenceInFull(const QList<Presence> &others)
{
    QStringList lines;
    for (const Presence &other : others)
        lines.append(onTheCase(other));
    return lines.join(u'\n');
}

} // namespace skranke::ui::words
