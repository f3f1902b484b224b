// The plans that SQLite makes for the queue and the look-ups of threading: from an index that holds
// the order, whatever the size of the database (R4.10).

#include "ContractDesk.h"
#include "storage/QueueSelection.h"
#include "storage/SqliteDialect.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace skranke;
using namespace skranke::storage;
using namespace Qt::StringLiterals;

class SqlitePlans : public QObject {
    Q_OBJECT

private:
    QString planOf(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"plans"_s));
        query.prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        static const QRegularExpression placeholder(u":[a-z0-9]+"_s);
        for (auto found = placeholder.globalMatch(sql); found.hasNext();)
            query.bindValue(found.next().captured(), 1);
        if (!query.exec())
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        QStringList steps;
        while (query.next())
            steps.append(query.value(3).toString());
        return steps.join(u" | "_s);
    }

    std::unique_ptr<ContractDesk> m_desk;

private Q_SLOTS:
    void initTestCase_data() { addFileEngine(); }

    void init()
    {
        if (m_desk)
            return;
        m_desk = std::make_unique<ContractDesk>();
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plans"_s);
        database.setDatabaseName(m_desk->path());
        QVERIFY(database.open());
    }

    void cleanupTestCase()
    {
        QSqlDatabase::removeDatabase(u"plans"_s);
        m_desk.reset();
    }

    void aPageIsReadFromAnIndexInItsOrder_data()
    {
        QTest::addColumn<QueueFilter>("filter");
        for (const auto &code : Codes<View>::table)
            QTest::newRow(code.text) << QueueFilter{code.value, AgentId{1}, {}, {}};
        QTest::newRow("open of a customer") << QueueFilter{View::AllOpen, {}, {}, CustomerId{1}};
        QTest::newRow("all of a customer") << QueueFilter{View::Everything, {}, {}, CustomerId{1}};
    }
    void aPageIsReadFromAnIndexInItsOrder()
    {
        QFETCH(QueueFilter, filter);
        const QueueSelection selection(filter, SqliteDialect(u"x"_s));
        for (const auto direction :
             {QueueSelection::Direction::Forward, QueueSelection::Direction::Backward}) {
            const QString plan = planOf(selection.idsSql(direction));
            QVERIFY2(plan.contains(u"USING COVERING INDEX cases_"_s), qUtf8Printable(plan));
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qUtf8Printable(plan));
        }
        const QString counted = planOf(selection.countSql());
        QVERIFY2(counted.contains(u"COVERING INDEX"_s), qUtf8Printable(counted));
        const QString before = planOf(selection.countBeforeSql());
        QVERIFY2(before.contains(u"SEARCH c USING COVERING INDEX"_s), qUtf8Printable(before));
    }

    // Every field leads to an index; names are looked up in the small registers first.
    void aFieldIsFoundByItsIndex_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("index");
        QTest::newRow("level") << u"nivå:a"_s << u"cases_by_level"_s;
        QTest::newRow("state") << u"status:lukket"_s << u"cases_by_state"_s;
        QTest::newRow("kind") << u"type:feil"_s << u"cases_by_kind"_s;
        QTest::newRow("mine") << u"tildelt:meg"_s << u"cases_by_assignee"_s;
        QTest::newRow("assignee") << u"tildelt:kari"_s << u"cases_by_assignee"_s;
        QTest::newRow("customer") << u"kunde:fjord"_s << u"cases_of_customer"_s;
        QTest::newRow("contact") << u"fra:ola"_s << u"cases_of_contact"_s;
        QTest::newRow("number") << u"nr:419"_s << u"cases_by_sequence"_s;
        QTest::newRow("unread") << u"har:ulest"_s << u"cases_unread"_s;
    }
    void aFieldIsFoundByItsIndex()
    {
        QFETCH(QString, typed);
        QFETCH(QString, index);
        const QueueSelection selection({View::AllOpen, AgentId{1}, typed, {}},
                                       SqliteDialect(u"x"_s),
                                       [](const QString &) { return QList{AgentId{1}}; });
        for (const QString &sql :
             {selection.idsSql(QueueSelection::Direction::Forward), selection.countSql()}) {
            const QString plan = planOf(sql);
            QVERIFY2(plan.contains(index), qUtf8Printable(plan));
        }
    }

    void theNextUnreadIsReadFromAnIndex()
    {
        for (const bool beyond : {false, true}) {
            const QueueSelection selection({View::AllOpen, {}, {}, {}}, SqliteDialect(u"x"_s));
            const QString plan = planOf(selection.unreadSql(beyond));
            QVERIFY2(plan.contains(u"cases_unread"_s) && !plan.contains(u"TEMP B-TREE"_s),
                     qUtf8Printable(plan));
        }
    }

    void openCasesAreSortedWithoutAWalkThroughAllThatAreOver()
    {
        for (const View view : {View::AllOpen, View::Mine, View::InTest})
            for (const QueueColumn column :
                 {QueueColumn::Submitted, QueueColumn::Number, QueueColumn::Subject}) {
                QueueFilter filter{view, AgentId{1}, {}, {}};
                filter.sort = QueueSort{column, true};
                const QueueSelection selection(filter, SqliteDialect(u"x"_s));
                const QString plan = planOf(selection.idsSql(QueueSelection::Direction::Forward));
                QVERIFY2(plan.contains(u"INDEX cases_open"_s), qUtf8Printable(plan));
            }
    }

    void aSearchWalksTheIndexNewestFirst()
    {
        for (const QString &search : {u"nettbutikk"_s, u"nettbutikk på"_s, u"på"_s}) {
            const QueueSelection selection({View::AllOpen, {}, search, {}}, SqliteDialect(u"x"_s));
            const QString plan = planOf(selection.idsSql(QueueSelection::Direction::Forward));
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qUtf8Printable(plan));
        }
    }

    void lookUpsUseTheirIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("message by header")
            << u"SELECT 1 FROM messages WHERE header_id = :h AND header_id <> ''"_s
            << u"messages_header_id"_s;
        QTest::newRow("raw mail by header")
            << u"SELECT 1 FROM received_mail WHERE header_id = :h AND header_id <> ''"_s
            << u"received_mail_header_id"_s;
        QTest::newRow("pending mail") << u"SELECT 1 FROM received_mail WHERE result = 'pending'"_s
                                      << u"received_mail_pending"_s;
        QTest::newRow("contact by address")
            << u"SELECT 1 FROM contacts k WHERE k.address = :a AND k.address <> ''"_s
            << u"contacts_address"_s;
        QTest::newRow("automatic mail")
            << u"SELECT count(*) FROM messages WHERE kind = 'outgoing' AND agent_id IS NULL "
               "AND recipients = :a AND at >= :s"_s
            << u"messages_sent_by_console"_s;
        QTest::newRow("due")
            << u"SELECT id FROM cases WHERE response_due >= :f AND response_due < :t"_s
            << u"cases_response_due"_s;
        QTest::newRow("unapproved estimates")
            << u"SELECT id FROM cases WHERE is_open = 1 AND approved_minutes IS NULL "
               "AND estimate_minutes IS NOT NULL AND estimate_minutes > :l"_s
            << u"cases_unapproved_estimate"_s;
        QTest::newRow("sidebar")
            << u"SELECT state, count(*) FROM cases WHERE is_open = 1 GROUP BY state"_s
            << u"cases_open_by_state"_s;
        QTest::newRow("open of an unknown customer")
            << u"SELECT count(*) FROM cases c WHERE c.is_open = 1 AND c.customer_id IS NULL"_s
            << u"cases_open_by_customer"_s;
        QTest::newRow("overdue")
            << u"SELECT count(*) FROM cases WHERE is_open = 1 AND due_sort < :now"_s
            << u"cases_open "_s;
        QTest::newRow("breaches to review")
            << u"SELECT count(*) FROM breaches WHERE reviewed_at IS NULL"_s
            << u"breaches_to_review"_s;
    }
    void lookUpsUseTheirIndex()
    {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        const QString plan = planOf(sql);
        QVERIFY2(plan.contains(u"INDEX "_s + index), qUtf8Printable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qUtf8Printable(plan));
    }
};

QTEST_GUILESS_MAIN(SqlitePlans)
#include "SqlitePlans.moc"
