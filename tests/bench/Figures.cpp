#include "tests/bench/Figures.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace skranke::bench {

using namespace Qt::StringLiterals;

double bareSqlPage(const QString &databasePath)
{
    constexpr int Columns = 14;
    double median = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(databasePath);
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT id, version, year, sequence, subject, state, level, kind, source, "
                      "assignee_id, submitted, response_due, responded_at, update_due FROM cases "
                      "WHERE is_open = 1 ORDER BY due_sort, level_rank, submitted, id LIMIT 100"_s);
        median = medianMilliseconds([&query] {
            query.exec();
            while (query.next())
                for (int column = 0; column < Columns; ++column)
                    query.value(column);
            query.finish();
        });
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return median;
}

} // namespace skranke::bench
