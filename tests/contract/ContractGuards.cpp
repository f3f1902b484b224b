// What the database itself refuses, to somebody with the file and no console (R2.6, R6.6), and that
// its CHECKs know the codes of the program.

#include "ContractDesk.h"
#include "domain/MailAccount.h"
#include "domain/Sla.h"
#include "storage/Migrations.h"
#include "storage/SqliteDialect.h"

#include <QRegularExpression>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk with a row in every append-only table and May 2026 locked.
class LockedDesk : public ContractDesk {
public:
    LockedDesk()
    {
        m_agent = agent();
        m_case = insert(newCase(u"x"_s)).id;
        insert(newCase(u"y"_s));
        write([this](UnitOfWork &work) {
            Event event;
            event.caseId = m_case;
            work.events().append(event);
            Approval approval;
            approval.caseId = m_case;
            work.approvals().insert(approval);
            TimeEntry inMay = entryAt(Noon);
            work.time().insert(inMay);
            TimeEntry inJune = entryAt(june());
            work.time().insert(inJune);
            work.time().lock({Month{2026, 5}, m_agent, Noon},
                             {{Month{2026, 5}, m_case, {}, 60s, {1}, {0}, {}, {}}});
        });
    }

    TimeEntry entryAt(Instant start) const
    {
        TimeEntry entry;
        entry.caseId = m_case;
        entry.agent = m_agent;
        entry.start = start;
        entry.duration = 60s;
        return entry;
    }
    static Instant june() { return Month{2026, 6}.begin(); }

private:
    AgentId m_agent;
    CaseId m_case;
};

template <typename E> QStringList codesOf()
{
    QStringList codes;
    for (const auto &code : Codes<E>::table)
        codes.append(QString::fromLatin1(code.text));
    return codes;
}

struct CodeColumn {
    const char *name; ///< table.column
    QStringList codes;
};

QList<CodeColumn> codeColumns()
{
    return {
        {"cases.state", codesOf<State>()},
        {"outbox.state", codesOf<OutgoingState>()},
        {"cases.return_to", codesOf<State>()},
        {"cases.kind", codesOf<CaseKind>()},
        {"cases.level", codesOf<Level>()},
        {"cases.source", codesOf<Source>()},
        {"breaches.what", codesOf<BreachOf>()},
        {"breaches.level", codesOf<Level>()},
        {"breaches.cause", codesOf<BreachCause>()},
        {"messages.kind", codesOf<MessageKind>()},
        {"messages.purpose", codesOf<Purpose>()},
        {"messages.automatic", codesOf<Automatic>()},
        {"messages.thread_reason", codesOf<ThreadReason>()},
        {"received_mail.result", codesOf<ReceivedResult>()},
        {"events.kind", codesOf<EventKind>()},
        {"approvals.what", codesOf<ApprovalOf>()},
        {"outbox.purpose", codesOf<Purpose>()},
        {"drafts.tab", codesOf<ComposerTab>()},
        {"saved_views.view", codesOf<View>()},
        {"agents.role", codesOf<Role>()},
        {"customers.language", codesOf<Language>()},
        {"contacts.language", codesOf<Language>()},
        {"agreements.rounding", codesOf<RoundingRule>()},
        {"monitoring_sources.auth", codesOf<MonitoringAuth>()},
        {"monitoring_states.problem", codesOf<MonitoringProblem>()},
        {"alerts.level", codesOf<Level>()},
        {"mail_accounts.login", codesOf<MailLogin>()},
        {"mail_accounts.provider", codesOf<SignInProvider>()},
        {"mail_accounts.incoming_security", codesOf<MailSecurity>()},
        {"mail_accounts.outgoing_security", codesOf<MailSecurity>()},
        {"mail_accounts.after_intake", codesOf<AfterIntake>()},
        {"mail_accounts.old_mail", codesOf<OldMail>()},
    };
}

} // namespace

class ContractGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theDatabaseRefuses_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("complaints"); // of the file's engine, of the server
        const auto may = u"1778846400"_s, june = u"1780264800"_s;
        const auto row = [](const QString &name, const QString &sql, const QString &onFile,
                            const QString &onServer) {
            QTest::newRow(qPrintable(name)) << sql << QStringList{onFile, onServer};
        };
        const auto refuse = [&row](const QString &name, const QString &sql,
                                   const QString &complaint) {
            row(name, sql, complaint, complaint);
        };
        for (const QString &table :
             {u"events"_s, u"approvals"_s, u"billing_periods"_s, u"period_lines"_s}) {
            const QString complaint = table + u" are append-only"_s;
            const QString column =
                table == u"events"_s || table == u"approvals"_s ? u"note"_s : u"month"_s;
            refuse(u"update "_s + table, u"UPDATE %1 SET %2 = 'x'"_s.arg(table, column), complaint);
            refuse(u"delete "_s + table, u"DELETE FROM %1"_s.arg(table), complaint);
            row(u"truncate "_s + table, u"TRUNCATE %1 CASCADE"_s.arg(table), u"syntax error"_s,
                u"append-only"_s);
            row(u"replace "_s + table, u"REPLACE INTO %1 SELECT * FROM %1"_s.arg(table), complaint,
                u"syntax error"_s);
            row(u"update or replace "_s + table,
                u"UPDATE OR REPLACE %1 SET %2 = 'x'"_s.arg(table, column), complaint,
                u"syntax error"_s);
            row(u"update or ignore "_s + table,
                u"UPDATE OR IGNORE %1 SET %2 = 'x'"_s.arg(table, column), complaint,
                u"syntax error"_s);
        }
        const QString locked = u"period_locked"_s;
        const QString inMay = u" WHERE started_at = "_s + may,
                      inJune = u" WHERE started_at = "_s + june;
        const QString entry = u"INSERT INTO time_entries (version, case_id, agent_id, started_at, "
                              "duration, note, billable, non_billable_reason) "
                              "SELECT 1, case_id, agent_id, %1, 60, '', 1, '' FROM time_entries"_s;
        refuse(u"insert into a locked month"_s, entry.arg(may), locked);
        refuse(u"its first second"_s, entry.arg(toUnix(Month{2026, 5}.begin())), locked);
        refuse(u"its last second"_s, entry.arg(toUnix(Month{2026, 6}.begin()) - 1), locked);
        refuse(u"change in a locked month"_s, u"UPDATE time_entries SET duration = 1"_s + inMay,
               locked);
        refuse(u"move out of a locked month"_s,
               u"UPDATE time_entries SET started_at = %1"_s.arg(june) + inMay, locked);
        refuse(u"move into a locked month"_s,
               u"UPDATE time_entries SET started_at = %1"_s.arg(may) + inJune, locked);
        refuse(u"delete in a locked month"_s, u"DELETE FROM time_entries"_s + inMay, locked);
        row(u"replace in a locked month"_s,
            u"REPLACE INTO time_entries SELECT id, 1, case_id, agent_id, %1, 60, '', 1, '' "
            "FROM time_entries"_s.arg(june)
                + inMay,
            locked, u"syntax error"_s);
        refuse(u"take an entry's place in a locked month"_s,
               u"INSERT INTO time_entries SELECT id, 1, case_id, agent_id, %1, 60, '', 1, '' "
               "FROM time_entries%2 ON CONFLICT (id) DO UPDATE SET duration = 1"_s.arg(june, inMay),
               locked);
        const QString twice = u"UNIQUE constraint failed"_s, taken = u"duplicate key"_s;
        const QString wrong = u"CHECK constraint failed"_s, violated = u"check constraint"_s;
        row(u"two running timers"_s,
            u"INSERT INTO timers SELECT c.id, a.id, 0, 0, 1 FROM cases c, agents a"_s, twice,
            taken);
        row(u"a code that does not exist"_s, u"UPDATE cases SET state = 'lost'"_s, wrong, violated);
        row(u"a queue key that is not so"_s, u"UPDATE cases SET due_sort = 1"_s, wrong, violated);
        row(u"the same number twice"_s, u"UPDATE cases SET sequence = 1"_s, twice, taken);
    }
    void theDatabaseRefuses()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, complaints);
        LockedDesk desk;
        const QString said = desk.rawSql(sql);
        QVERIFY2(said.contains(complaints[onFile() ? 0 : 1]),
                 qUtf8Printable(u"it said: "_s + said));
    }

    void anOpenMonthTakesChanges()
    {
        LockedDesk desk;
        QCOMPARE(desk.rawSql(u"UPDATE time_entries SET duration = 1 WHERE started_at = %1"_s.arg(
                     toUnix(LockedDesk::june()))),
                 QString());
        QCOMPARE(desk.rawSql(u"DELETE FROM time_entries WHERE started_at = %1"_s.arg(
                     toUnix(LockedDesk::june()))),
                 QString());
    }

    void theRepositoryNamesTheLockedMonth()
    {
        LockedDesk desk;
        const auto refusal = desk.failure([&](UnitOfWork &work) {
            TimeEntry entry = desk.entryAt(Month{2026, 5}.end() - 1s);
            work.time().insert(entry);
        });
        QCOMPARE(refusal.kind, ErrorKind::Refused);
        QCOMPARE(refusal.reason, Reason::PeriodLocked);
        QCOMPARE(refusal.arguments, QStringList{u"2026-05"_s});
        const auto ofExisting = desk.failure([&](UnitOfWork &work) {
            const auto entries = work.time().ofAgent(AgentId{1}, Noon, Noon + 1s);
            work.time().remove(entries.constFirst().id);
        });
        QCOMPARE(ofExisting.reason, Reason::PeriodLocked);
    }

    void theChecksKnowEveryCode_data()
    {
        QTest::addColumn<QStringList>("codes");
        for (const CodeColumn &column : codeColumns())
            QTest::newRow(column.name) << column.codes;
    }
    void theChecksKnowEveryCode()
    {
        if (!onFile())
            QSKIP("the text of the migrations is the same for every engine");
        QFETCH(QStringList, codes);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString table = name.section(u'.', 0, 0), column = name.section(u'.', 1);
        ContractDesk desk;
        const QString ddl =
            desk.rawValue(u"SELECT sql FROM sqlite_master WHERE name = '%1'"_s.arg(table))
                .toString();
        const QRegularExpression check(u"CHECK \\(%1 IN \\(([^)]*)\\)"_s.arg(column));
        const auto match = check.match(ddl);
        QVERIFY(match.hasMatch());
        QStringList listed;
        static const QRegularExpression quoted(u"'([^']*)'"_s);
        for (auto found = quoted.globalMatch(match.captured(1)); found.hasNext();)
            listed.append(found.next().captured(1));
        QCOMPARE(listed, codes);
    }

    void everyCheckOfCodesIsCompared()
    {
        static const QRegularExpression check(u"CHECK \\([a-z_]+ IN \\('"_s);
        qsizetype checks = 0;
        for (const auto &migration : storage::Migrations::known(storage::SqliteDialect(u"x"_s)))
            checks += migration.sql.count(check);
        QCOMPARE(checks, codeColumns().size());
    }
};

QTEST_GUILESS_MAIN(ContractGuards)
#include "ContractGuards.moc"
