#include "ui/queue/DeedWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeedWords)
};

QString ofOne(services::Deed deed)
{
    switch (deed) {
    case services::Deed::Edit:
        return Words::tr("correction of %1");
    case services::Deed::Assign:
        return Words::tr("assignment of %1");
    case services::Deed::Level:
        return Words::tr("level of %1");
    case services::Deed::Kind:
        return Words::tr("kind of %1");
    case services::Deed::Move:
        return Words::tr("step of %1");
    case services::Deed::Merge:
        return Words::tr("merging of %1");
    }
    return QStringLiteral("%1");
}

} // namespace

QString deed(const services::UndoEntry &entry)
{
    const int cases = int(entry.changes.size());
    return ofOne(entry.deed)
        .arg(cases == 1 ? entry.changes.constFirst().before.number.toString()
                        : Words::tr("%n case(s)", nullptr, cases));
}

} // namespace skranke::ui::words
