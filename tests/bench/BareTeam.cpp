#include "tests/bench/BareTeam.h"

#include "tests/support/TeamConsole.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

namespace skranke::bench {

using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the server's log says was sent, each statement whole; with an empty log_line_prefix.
QStringList statementsIn(const QString &log)
{
    QStringList statements;
    bool isOpen = false;
    for (const QString &line : log.split(u'\n')) {
        static const QString mark = u"LOG:  statement: "_s;
        if (line.startsWith(mark))
            statements.append(line.mid(mark.size()));
        else if (isOpen && line.startsWith(u'\t'))
            statements.last() += u'\n' + line.mid(1);
        isOpen = line.startsWith(mark) || (isOpen && line.startsWith(u'\t'));
    }
    return statements;
}

/// `1, 'it''s, so', NULL` → its three parts.
QStringList valuesIn(const QString &list)
{
    QStringList values{QString()};
    bool isQuoted = false;
    for (const QChar c : list) {
        if (c == u'\'')
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted)
            values.append(QString());
        else
            values.last() += c;
    }
    return values;
}

/// The statements as they would be without a driver between: each with its values in place.
class Plain {
public:
    QString take(const QString &statement)
    {
        static const QRegularExpression prepare(u"^PREPARE (\\w+) AS (.*)$"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression execute(u"^EXECUTE (\\w+)(?: \\((.*)\\))?$"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = prepare.match(statement); match.hasMatch()) {
            m_prepared[match.captured(1)] = match.captured(2);
            return {};
        }
        if (statement.startsWith("DEALLOCATE"_L1))
            return {};
        const auto match = execute.match(statement);
        if (!match.hasMatch())
            return statement;
        QString sql = m_prepared.value(match.captured(1));
        const QStringList values = valuesIn(match.captured(2));
        for (qsizetype i = values.size(); i-- > 0;)
            sql.replace(u"$%1"_s.arg(i + 1), values[i].trimmed());
        return sql;
    }

private:
    QHash<QString, QString> m_prepared;
};

/// The last transaction of the log, as a script for pgbench that may run any number of times.
QByteArray scriptOf(const QStringList &statements)
{
    QStringList plain;
    Plain reader;
    for (const QString &statement : statements) {
        QString sql = reader.take(statement);
        if (sql == "BEGIN"_L1)
            plain.clear();
        // A console has read which version it changes; here many have gone by.
        static const QRegularExpression version(u"version = (\\d+)"_s);
        sql.replace(version, u"version >= \\1"_s);
        if (!sql.isEmpty())
            plain.append(sql);
        if (sql == "COMMIT"_L1)
            break;
    }
    return (plain.join(u";\n"_s) + ";\n"_L1).toUtf8();
}

} // namespace

double bareNotes(PostgresServer &server, int connections, std::chrono::seconds time)
{
    const QString desk = server.newDesk();
    const QString address = server.login(desk, u"per"_s, Role::Agent);
    server.sql(u"ALTER ROLE per SET log_statement = 'all'"_s);
    const QTemporaryDir folder;
    QStringList scripts;
    TeamConsole console(address);
    for (int i = 0; i < connections; ++i) {
        const Case value = console.newCase(u"konsoll %1"_s.arg(i));
        const qsizetype before = server.logText().size();
        must(console.cases().addNote(value.id, u"notat"_s));
        // What was prepared earlier is needed to read what is executed now.
        const QString log = server.logText();
        QStringList wanted = statementsIn(log.left(before));
        wanted.removeIf([](const QString &one) { return !one.startsWith("PREPARE"_L1); });
        wanted += statementsIn(log.mid(before));
        scripts.append(folder.filePath(u"%1.sql"_s.arg(i)));
        QFile script(scripts.constLast());
        if (!script.open(QIODevice::WriteOnly) || script.write(scriptOf(wanted)) <= 0)
            qFatal("no script");
    }
    server.sql(u"ALTER ROLE per RESET log_statement"_s);

    QStringList arguments{u"-n"_s,
                          u"-M"_s,
                          u"prepared"_s,
                          u"-c"_s,
                          QString::number(connections),
                          u"-j"_s,
                          u"2"_s,
                          u"-T"_s,
                          QString::number(time.count()),
                          u"-h"_s,
                          u"127.0.0.1"_s,
                          u"-p"_s,
                          QString::number(server.port()),
                          u"-U"_s,
                          u"per"_s};
    for (const QString &script : scripts)
        arguments << u"-f"_s << script;
    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGOPTIONS"_s, u"-c search_path=skranke"_s);
    pgbench.setProcessEnvironment(environment);
    pgbench.start(u"pgbench"_s, arguments << desk);
    if (!pgbench.waitForFinished(-1) || pgbench.exitCode() != 0)
        qFatal("pgbench: %s", pgbench.readAllStandardError().constData());
    const QString said = QString::fromUtf8(pgbench.readAllStandardOutput());
    const double written = server.sql(u"SELECT count(*) FROM messages"_s, desk).toDouble();
    if (written < 2.0 * connections)
        qFatal("pgbench wrote nothing: %s", qPrintable(said));
    static const QRegularExpression rate(u"tps = ([0-9.]+)"_s);
    return rate.match(said).captured(1).toDouble();
}

} // namespace skranke::bench
