#include "ui/words/PresenceWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresenceWords)
};

QString one(const Presence &other, const QString &name)
{
    return (other.writing ? Words::tr("%1 is writing") : Words::tr("%1 is looking")).arg(name);
}

QString withMore(const QString &first, qsizetype count)
{
    return count > 1 ? QStringLiteral("%1 +%2").arg(first).arg(count - 1) : first;
}

} // namespace

QString presence(const QList<Presence> &others)
{
    return others.isEmpty() ? QString()
                            : withMore(one(others.first(), others.first().name), others.size());
}

QString presenceInShort(const QList<Presence> &others)
{
    return others.isEmpty() ? QString()
                            : withMore(one(others.first(), others.first().initials), others.size());
}

QString presenceInFull(const QList<Presence> &others)
{
    QStringList lines;
    for (const Presence &other : others)
        lines.append(one(other, other.name));
    return lines.join(u'\n');
}

} // namespace skranke::ui::words
