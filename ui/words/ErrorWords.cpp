#include "ui/words/ErrorWords.h"

#include "ui/words/MailWords.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/ServerWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString named(const Error &error, const QString &withName, const QString &without)
{
    return error.arguments.isEmpty() ? without : withName.arg(error.arguments.first());
}

} // namespace

QString error(const Error &error)
{
    if (mailProblemOf(error))
        return mailProblem(error.arguments);
    if (error.reason != Reason::None)
        return refused(error);
    if (const QString sentence = ofServer(error.kind, error.arguments); !sentence.isEmpty())
        return sentence;
    switch (error.kind) {
    case ErrorKind::Refused:
        return Words::tr("This is not allowed.");
    case ErrorKind::Conflict:
        return Words::tr("Somebody else changed this first. It has been read again; what you typed "
                         "is kept.");
    case ErrorKind::NotFound:
        return named(error, Words::tr("%1 was not found."), Words::tr("It no longer exists."));
    case ErrorKind::Invalid:
        return named(error, Words::tr("“%1” could not be understood."),
                     Words::tr("This could not be understood."));
    case ErrorKind::Unreadable:
        return named(error, Words::tr("%1 cannot be read."), Words::tr("The file cannot be read."));
    case ErrorKind::Unreachable:
        return Words::tr("The database cannot be reached. Nothing was changed.");
    case ErrorKind::TooNew:
        return Words::tr("The database was written by a newer Skranke. Update this one.");
    case ErrorKind::Corrupt:
        return Words::tr("The database is damaged, or is no database of Skranke's. Nothing was "
                         "changed; restore a backup.");
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full. Nothing was changed; make room and try again.");
    case ErrorKind::ReadOnly:
        return named(error, Words::tr("%1 cannot be written."),
                     Words::tr("It can be read but not written. Nothing was changed."));
    case ErrorKind::Locked:
        return Words::tr("Another program holds the database. Nothing was changed; try again.");
    default:
        break;
    }
    return Words::tr("Something went wrong. Nothing was changed.");
}

} // namespace skranke::ui::words
