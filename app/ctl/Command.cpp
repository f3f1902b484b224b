#include "app/ctl/Command.h"

#include "ui/words/ErrorWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>

namespace skranke::app {

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
        return ExitRefused;
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Unreadable:
        return 2;
    case ErrorKind::Unreachable:
    case ErrorKind::HostUnknown:
    case ErrorKind::NoServer:
    case ErrorKind::Untrusted:
    case ErrorKind::LoginRefused:
    case ErrorKind::NoDatabase:
    case ErrorKind::ServerTooOld:
    case ErrorKind::NotMigrated:
    case ErrorKind::Uncertain:
    case ErrorKind::TooNew:
    case ErrorKind::Corrupt:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Locked:
    case ErrorKind::Internal:
        break;
    }
    return ExitUnreachable;
}

int report(const Error &error, Console &console)
{
    printLine(console.err, ui::words::error(error).simplified());
    return exitCodeOf(error);
}

int usageError(Console &console, const QString &sentence)
{
    printLine(console.err, sentence);
    return 2;
}

bool parse(QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    // QCommandLineParser takes the program's name first.
    if (parser.parse(QStringList{QStringLiteral("skrankectl")} + arguments))
        return true;
    printLine(console.err, parser.errorText());
    return false;
}

void printLine(std::ostream &out, const QString &line)
{
    out << line.toUtf8().constData() << '\n';
}

void printJson(std::ostream &out, const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << document.toJson(QJsonDocument::Compact).constData() << '\n';
}

void printRow(std::ostream &out, const QStringList &fields)
{
    QStringList clean;
    for (QString field : fields) {
        for (QChar &c : field)
            if (c == u'\t' || c == u'\n' || c == u'\r')
                c = u' ';
        clean.append(field);
    }
    printLine(out, clean.join(u'\t'));
}

} // namespace skranke::app
