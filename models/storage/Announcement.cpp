#include "storage/Announcement.h"

#include <QStringList>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 7900; // bytes; the server takes less than 8000

struct Flag {
    const char *name;
    bool ChangeSet::*member;
};
constexpr Flag Flags[] = {
    {"registers", &ChangeSet::registers},
    {"timers", &ChangeSet::timers},
    {"time", &ChangeSet::time},
    {"breaches", &ChangeSet::breaches},
    {"outbox", &ChangeSet::outbox},
    {"monitoring", &ChangeSet::monitoring},
    {"everything", &ChangeSet::everything},
};

// Does not compile when a change set has members that are told of nowhere.
[[maybe_unused]] void allMembersAreKnown(const ChangeSet &changes)
{
    [[maybe_unused]] const auto &[cases, registers, timers, time, breaches, outbox, monitoring,
                                  everything] = changes;
    static_assert(std::size(Flags) == 7);
}

} // namespace

QString Announcement::toText() const
{
    QStringList words{origin};
    for (const Flag &flag : Flags)
        if (changes.*flag.member)
            words.append(QString::fromLatin1(flag.name));
    for (const CaseId id : changes.cases)
        words.append(QString::number(id.value));
    QString text = words.join(u' ');
    if (text.size() > LongestText) {
        Announcement brief{origin, {}};
        brief.changes.everything = true;
        text = brief.toText();
    }
    return text;
}

std::optional<Announcement> Announcement::fromText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    Announcement told{words.takeFirst(), {}};
    for (const QString &word : std::as_const(words)) {
        bool isCase = false;
        const CaseId id{word.toLongLong(&isCase)};
        if (isCase) {
            told.changes.cases.insert(id);
            continue;
        }
        const auto *flag = std::ranges::find_if(
            Flags, [&word](const Flag &one) { return word == QLatin1String(one.name); });
        // A word of a newer program's: something changed that is not known here.
        if (flag == std::end(Flags))
            told.changes.everything = true;
        else
            told.changes.*flag->member = true;
    }
    return told;
}

} // namespace skranke::storage
