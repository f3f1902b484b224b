// What each role of a team's database cannot do, in SQL written by hand (R9).

#include "tests/support/PostgresServer.h"

#include "storage/SqlStore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

/// A session of somebody's own, past the console.
class HandWritten {
public:
    HandWritten(PostgresServer &server, const QString &desk, const QString &login)
        : m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, login))
    {
        m_database.setHostName(u"127.0.0.1"_s);
        m_database.setPort(server.port());
        m_database.setDatabaseName(desk);
        m_database.setUserName(login);
        m_database.setConnectOptions(u"options=-csearch_path=skranke"_s);
        if (!m_database.open())
            qFatal("%s: %s", qUtf8Printable(login), qUtf8Printable(m_database.lastError().text()));
    }
    ~HandWritten()
    {
        const QString name = m_database.connectionName();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }

    /// Whether the statement did anything; its transaction is undone.
    bool succeeds(const QString &sql)
    {
        m_database.transaction();
        QSqlQuery query(m_database);
        bool done = query.exec(sql);
        // Rows that a policy hides are not there to be changed.
        if (done && !query.isSelect())
            done = sql.startsWith("UPDATE"_L1) || sql.startsWith("DELETE"_L1)
                ? query.numRowsAffected() > 0
                : true;
        if (done && sql.startsWith("SELECT"_L1))
            done = query.next();
        // What is looked at when the transaction ends.
        done = done && QSqlQuery(m_database).exec(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
        m_database.rollback();
        return done;
    }
    QStringList column(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qUtf8Printable(query.lastError().text()));
        QStringList values;
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

private:
    QSqlDatabase m_database;
};

const QString AnEvent = u"INSERT INTO events (case_id, actor_id, actor_name, at, kind, field, "
                        "from_value, to_value, note) "
                        "VALUES (1, %1, 'x', 0, 'registered', '', '', '', '')"_s;
const QString AnApproval = u"INSERT INTO approvals (case_id, what, person, said_at, note, "
                           "recorded_by, recorded_at) VALUES (1, 'test', 'Per', 0, '', %1, 0)"_s;
const QString AnEntry = u"INSERT INTO time_entries (version, case_id, agent_id, started_at, "
                        "duration, note, billable, non_billable_reason) "
                        "VALUES (1, 1, %1, 1780264800, 60, '', 1, '')"_s;

// Ids of the agents in the desk below.
const QString ThisLead = u"(SELECT id FROM agents WHERE login = 'kari')"_s;
const QString ThisAgent = u"(SELECT id FROM agents WHERE login = 'thea')"_s;

/// Refused to everybody, whatever their role.
QStringList refusedToAll()
{
    return {
        u"UPDATE events SET note = 'x'"_s,
        u"DELETE FROM events"_s,
        u"TRUNCATE events"_s,
        u"ALTER TABLE events DISABLE TRIGGER ALL"_s,
        u"DROP TRIGGER events_refuse_change ON events"_s,
        u"DROP TABLE events CASCADE"_s,
        u"UPDATE approvals SET person = 'x'"_s,
        u"DELETE FROM approvals"_s,
        u"DELETE FROM billing_periods"_s,
        u"UPDATE billing_periods SET ends = begins + 1"_s,
        u"DELETE FROM period_lines"_s,
        u"UPDATE period_lines SET amount = 0"_s,
        u"UPDATE time_entries SET duration = 1 WHERE started_at = 1778846400"_s,
        u"DELETE FROM time_entries WHERE started_at = 1778846400"_s,
        u"UPDATE messages SET text = 'x'"_s,
        u"DELETE FROM messages"_s,
        u"DELETE FROM cases"_s,
        u"UPDATE cases SET year = 2020"_s,
        u"UPDATE cases SET sequence = sequence + 1000"_s,
        u"UPDATE case_numbers SET last_sequence = 0"_s,
        u"DELETE FROM case_numbers"_s,
        u"UPDATE blobs SET content = ''"_s,
        u"DELETE FROM blobs"_s,
        u"DELETE FROM attachments"_s,
        u"DELETE FROM outbox"_s,
        u"UPDATE outbox SET recipients = 'x@y.example'"_s,
        u"UPDATE schema_version SET version = 1"_s,
        u"INSERT INTO schema_version VALUES (9999, 'x')"_s,
        u"DELETE FROM agents"_s,
        u"SELECT rolpassword FROM pg_authid"_s,
        u"SELECT passwd FROM pg_shadow"_s,
        u"SELECT pg_read_file('/etc/passwd')"_s,
        u"COPY cases TO PROGRAM 'cat'"_s,
        u"SET ROLE skranke_owner"_s,
        u"SET SESSION AUTHORIZATION postgres"_s,
        u"SET session_replication_role = replica"_s,
        u"GRANT skranke_owner TO CURRENT_USER"_s,
        u"ALTER ROLE CURRENT_USER SUPERUSER"_s,
        u"ALTER ROLE CURRENT_USER CREATEROLE"_s,
        u"CREATE ROLE intruder"_s,
        u"CREATE TABLE own (x int)"_s,
        u"CREATE TABLE public.own (x int)"_s,
        u"CREATE FUNCTION me() RETURNS bigint LANGUAGE sql AS 'SELECT 1'"_s,
        u"CREATE OR REPLACE FUNCTION leads() RETURNS boolean LANGUAGE sql AS 'SELECT true'"_s,
        u"DROP POLICY own_drafts ON drafts"_s,
        u"ALTER TABLE drafts DISABLE ROW LEVEL SECURITY"_s,
        u"SELECT 1 FROM drafts WHERE text = 'another''s'"_s,
        u"UPDATE drafts SET text = 'x' WHERE text = 'another''s'"_s,
        u"SELECT value FROM settings WHERE key LIKE 'new_case_draft/%'"_s,
        u"SELECT 1 FROM commit_marks WHERE login <> session_user"_s,
        u"UPDATE commit_marks SET number = 1 WHERE login <> session_user"_s,
        u"INSERT INTO commit_marks VALUES ('x', 'postgres', 1)"_s,
    };
}

/// … to agents besides.
QStringList refusedToAgents()
{
    return {
        AnEvent.arg(ThisLead),
        AnApproval.arg(ThisLead),
        AnEntry.arg(ThisLead),
        u"UPDATE time_entries SET agent_id = %1 WHERE started_at = 1780264800"_s.arg(ThisLead),
        u"UPDATE time_entries SET case_id = 2 WHERE started_at = 1780264800"_s,
        u"INSERT INTO timers VALUES (1, %1, 0, 0, NULL)"_s.arg(ThisLead),
        u"DELETE FROM timers WHERE agent_id = %1"_s.arg(ThisLead),
        u"INSERT INTO billing_periods VALUES ('2026-06', 1780264800, 1782856800, %1, 0)"_s.arg(
            ThisAgent),
        u"INSERT INTO period_lines VALUES ('2026-05', 2, NULL, 0, 0, 0, 0, 0)"_s,
        u"UPDATE breaches SET cause = 'load', reviewed_by = %1, reviewed_at = 1"_s.arg(ThisAgent),
        u"UPDATE breaches SET comment = 'x'"_s,
        u"INSERT INTO breaches (version, case_id, what, level, due, cause, comment) "
        "VALUES (1, 1, 'update', 'A', 99, 'load', 'x')"_s,
        u"UPDATE calendars SET name = 'x'"_s,
        u"DELETE FROM calendars"_s,
        u"UPDATE agreements SET hourly_rate = 1"_s,
        u"INSERT INTO agreements SELECT 99, version, name, response_a, response_b, calendar_id, "
        "update_interval, hourly_rate, included_per_month, rounding, retired FROM agreements"_s,
        u"UPDATE agents SET role = 'lead'"_s,
        u"UPDATE agents SET login = 'thea' WHERE login = 'kari'"_s,
        u"INSERT INTO agents (version, name, initials, email, role, retired) "
        "VALUES (1, 'x', 'XX', '', 'lead', 0)"_s,
        u"UPDATE customers SET name = 'x'"_s,
        u"UPDATE customers SET agreement_id = NULL"_s,
        u"DELETE FROM customers"_s,
        u"DELETE FROM customer_domains"_s,
        u"UPDATE contacts SET address = 'x@y.example'"_s,
        u"DELETE FROM contacts"_s,
        u"INSERT INTO settings VALUES ('desk.name', 'x')"_s,
        u"INSERT INTO settings VALUES ('new_case_draft/1', 'x')"_s,
        u"INSERT INTO settings VALUES ('timer_steps/1', 'x')"_s,
        u"INSERT INTO settings VALUES ('signature/1/nb', 'x')"_s,
        u"INSERT INTO settings VALUES ('letter/acknowledgement/nb', 'x')"_s,
        u"UPDATE settings SET value = 'x'"_s,
        u"DELETE FROM settings"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"_s,
        u"GRANT skranke_lead TO CURRENT_USER"_s,
    };
}

/// … to viewers besides.
QStringList refusedToViewers()
{
    return {
        AnEvent.arg(u"NULL"_s),
        AnApproval.arg(u"NULL"_s),
        AnEntry.arg(u"me()"_s),
        u"UPDATE cases SET unread = 0"_s,
        u"INSERT INTO case_numbers VALUES (2027, 1)"_s,
        u"UPDATE breaches SET overrun = 1"_s,
        u"INSERT INTO contacts (version, name, address, telephone, bouncing, retired, search_key) "
        "VALUES (1, 'x', 'ny@x.example', '', 0, 0, '')"_s,
        u"INSERT INTO blobs VALUES (repeat('a', 64), '')"_s,
        u"UPDATE outbox SET state = 'sent'"_s,
        u"INSERT INTO drafts VALUES (1, me(), 'note', 'x', 0)"_s,
        u"UPDATE case_search SET text = 'x'"_s,
        u"GRANT skranke_agent TO CURRENT_USER"_s,
    };
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        m_server = &PostgresServer::shared();
        m_desk = m_server->newDesk();
        m_server->login(m_desk, u"kari"_s, Role::Lead);
        m_server->login(m_desk, u"thea"_s, Role::Agent);
        m_server->login(m_desk, u"stian"_s, Role::Viewer);
        fill();
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("sql");
        const auto add = [](const QString &login, const QStringList &statements) {
            for (const QString &sql : statements)
                QTest::newRow(qUtf8Printable(login + u": "_s + sql)) << login << sql;
        };
        add(u"kari"_s, refusedToAll());
        add(u"thea"_s, refusedToAll() + refusedToAgents());
        add(u"stian"_s, refusedToAll() + refusedToAgents() + refusedToViewers());
    }
    void whatIsRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, sql);
        HandWritten session(*m_server, m_desk, login);
        QVERIFY2(!session.succeeds(sql), qUtf8Printable(login + u" could: "_s + sql));
    }

    // The same statements by somebody who may: otherwise a slip of the pen would pass for a
    // refusal.
    void whatIsAllowed_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("sql");
        const auto add = [](const QString &login, const QString &sql) {
            QTest::newRow(qUtf8Printable(login + u": "_s + sql)) << login << sql;
        };
        for (const QString &login : {u"kari"_s, u"thea"_s}) {
            add(login, AnEvent.arg(u"me()"_s));
            add(login, AnEvent.arg(u"NULL"_s));
            add(login, AnApproval.arg(u"me()"_s));
            add(login, AnEntry.arg(u"me()"_s));
            add(login, u"UPDATE cases SET unread = 0, version = version + 1"_s);
            add(login, u"INSERT INTO drafts VALUES (2, me(), 'note', 'x', 0)"_s);
            add(login, u"UPDATE time_entries SET duration = 1 WHERE started_at = 1780264800"_s);
        }
        add(u"thea"_s, u"INSERT INTO settings VALUES ('new_case_draft/' || me(), 'x')"_s);
        add(u"thea"_s, u"INSERT INTO settings VALUES ('timer_steps/' || me(), 'x')"_s);
        add(u"thea"_s, u"INSERT INTO settings VALUES ('signature/' || me() || '/nb', 'x')"_s);
        add(u"kari"_s, u"INSERT INTO settings VALUES ('desk.name', 'x')"_s);
        add(u"kari"_s,
            u"UPDATE breaches SET cause = 'load', reviewed_by = me(), reviewed_at = 1"_s);
        add(u"kari"_s,
            u"INSERT INTO billing_periods VALUES ('2026-06', 1780264800, 1782856800, me(), 0)"_s);
        add(u"kari"_s, u"UPDATE customers SET name = 'x'"_s);
        add(u"kari"_s, u"UPDATE agreements SET hourly_rate = 1"_s);
        add(u"kari"_s, u"DELETE FROM customer_domains"_s);
        add(u"stian"_s, u"SELECT 1 FROM cases"_s);
        add(u"stian"_s, u"SELECT 1 FROM events"_s);
    }
    void whatIsAllowed()
    {
        QFETCH(QString, login);
        QFETCH(QString, sql);
        HandWritten session(*m_server, m_desk, login);
        QVERIFY2(session.succeeds(sql), qUtf8Printable(login + u" could not: "_s + sql));
    }

    // Whoever adds a table says in resources/rights who may read it.
    void everyTablesRightsAreStated()
    {
        HandWritten session(*m_server, m_desk, u"postgres"_s);
        QCOMPARE(session.column(
                     u"SELECT relname FROM pg_class WHERE relkind = 'r' "
                     "AND relnamespace = 'skranke'::regnamespace "
                     "AND NOT has_table_privilege('skranke_viewer', oid, 'SELECT') ORDER BY 1"_s),
                 QStringList());
        QCOMPARE(session.column(u"SELECT tablename FROM pg_tables WHERE schemaname = 'skranke' "
                                "AND tableowner <> 'skranke_owner'"_s),
                 QStringList());
    }

    void theOwnerDoesNotLogIn()
    {
        const auto opened = storage::SqlStore::open(m_server->address(m_desk, u"skranke_owner"_s));
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::LoginRefused);
    }

private:
    void fill()
    {
        // In the schema's own order; everything by the superuser, who is held by no policy.
        const auto run = [this](const QString &sql) { m_server->sql(sql, m_desk); };
        run(u"INSERT INTO agreements (version, name, response_a, update_interval, hourly_rate, "
            "included_per_month, rounding, retired) VALUES (1, 'Drift', 120, 60, 100, 0, 'case', 0)"_s);
        run(u"INSERT INTO customers (version, name, organisation_number, language, agreement_id, "
            "retired, search_key) VALUES (1, 'Bokhuset', '', 'nb', 1, 0, '')"_s);
        run(u"INSERT INTO customer_domains VALUES ('bokhuset.example', 1, 0)"_s);
        run(u"INSERT INTO contacts (version, customer_id, name, address, telephone, bouncing, "
            "retired, search_key) VALUES (1, 1, 'Per', 'per@bokhuset.example', '', 0, 0, '')"_s);
        run(u"INSERT INTO case_numbers VALUES (2026, 2)"_s);
        for (const int number : {1, 2})
            run(u"INSERT INTO cases (version, year, sequence, kind, level, source, submitted, "
                "registered, state, test_address, experience_found, example_found, link_found, "
                "urgency_found, unread, subject, is_open, due_sort, level_rank, description) "
                "VALUES (1, 2026, %1, 'task', 'none', 'email', 0, 0, 'new', '', 0, 0, 0, 0, 1, "
                "'x', 1, 9000000000000000000, 2, '')"_s.arg(number));
        run(u"INSERT INTO case_search SELECT id, 'x' FROM cases"_s);
        run(u"INSERT INTO breaches (version, case_id, what, level, due, cause, comment) "
            "VALUES (1, 1, 'response', 'A', 1, 'unset', '')"_s);
        run(u"INSERT INTO blobs VALUES (repeat('0', 64), 'x')"_s);
        run(u"INSERT INTO messages (case_id, kind, purpose, automatic, author_name, "
            "author_address, recipients, copies, at, subject, header_id, in_reply_to, "
            "reference_ids, thread_reason, text, html) VALUES (1, 'note', 'none', 'no', '', '', "
            "'', '', 0, '', '', '', '', 'manual', 'x', '')"_s);
        run(u"INSERT INTO attachments (message_id, name, type, size, sha256, content_id, "
            "is_inline) VALUES (1, 'a', '', 1, repeat('0', 64), '', 0)"_s);
        run(u"INSERT INTO outbox (case_id, purpose, recipients, subject, raw_sha256, "
            "composed_at, state, problem) VALUES (1, 'reply', 'p@x.example', '', "
            "repeat('0', 64), 0, 'waiting', '')"_s);
        run(AnEvent.arg(ThisLead));
        run(AnApproval.arg(ThisLead));
        run(AnEntry.arg(ThisAgent));
        run(QString(AnEntry).replace(u"1780264800"_s, u"1778846400"_s).arg(ThisAgent));
        run(u"INSERT INTO timers VALUES (1, %1, 0, 0, NULL)"_s.arg(ThisLead));
        // Somebody who is none of the three.
        run(u"INSERT INTO agents (id, version, name, initials, email, role, retired) "
            "VALUES (4711, 1, 'Ole', 'OH', '', 'agent', 1)"_s);
        run(u"INSERT INTO drafts VALUES (1, 4711, 'note', 'another''s', 0)"_s);
        run(u"INSERT INTO settings VALUES ('new_case_draft/4711', 'another''s')"_s);
        run(u"INSERT INTO commit_marks VALUES ('another''s', 'postgres', 1)"_s);
        run(u"INSERT INTO billing_periods VALUES ('2026-05', 1777586400, 1780264800, NULL, 0)"_s);
        run(u"INSERT INTO period_lines VALUES ('2026-05', 1, 1, 60, 1, 0, 100, 50)"_s);
    }

    PostgresServer *m_server = nullptr;
    QString m_desk;
};

QTEST_GUILESS_MAIN(RightsTest)
#include "RightsTest.moc"
