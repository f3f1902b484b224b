#include "storage/SqlRegisterRepository.h"

#include "storage/CalendarJson.h"
#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Agent> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("initials", value.initials);
    visit("email", value.email);
    visit("role", value.role);
    visit("retired", value.retired);
}

template <typename Visit> void columns(Visit visit, Is<Agreement> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("response_a", value.responseA);
    visit("response_b", value.responseB);
    visit("calendar_id", value.calendar);
    visit("update_interval", value.updateInterval);
    visit("hourly_rate", value.hourlyRate);
    visit("included_per_month", value.includedPerMonth);
    visit("rounding", value.rounding);
    visit("retired", value.retired);
}

QList<Agent> SqlRegisterRepository::agents()
{
    static const QString sql =
        u"SELECT %1 FROM agents ORDER BY name, id"_s.arg(selectList<Agent>());
    Statement statement(m_connection, sql);
    return readAll<Agent>(statement);
}

std::optional<Agent> SqlRegisterRepository::agent(AgentId id)
{
    static const QString sql = u"SELECT %1 FROM agents WHERE id = :id"_s.arg(selectList<Agent>());
    Statement statement(m_connection, sql);
    return readOne<Agent>(statement.bind(u":id"_s, id));
}

void SqlRegisterRepository::insert(Agent &agent)
{
    static const QString sql = insertInto<Agent>(u"agents"_s);
    insertRow(m_connection, sql, agent);
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Agent &agent)
{
    static const QString sql = updateOf<Agent>(u"agents"_s);
    return changed(updateRow(m_connection, sql, agent));
}

QList<Agreement> SqlRegisterRepository::agreements()
{
    static const QString sql =
        u"SELECT %1 FROM agreements ORDER BY name, id"_s.arg(selectList<Agreement>());
    Statement statement(m_connection, sql);
    return readAll<Agreement>(statement);
}

std::optional<Agreement> SqlRegisterRepository::agreement(AgreementId id)
{
    static const QString sql =
        u"SELECT %1 FROM agreements WHERE id = :id"_s.arg(selectList<Agreement>());
    Statement statement(m_connection, sql);
    return readOne<Agreement>(statement.bind(u":id"_s, id));
}

void SqlRegisterRepository::insert(Agreement &agreement)
{
    static const QString sql = insertInto<Agreement>(u"agreements"_s);
    insertRow(m_connection, sql, agreement);
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Agreement &agreement)
{
    static const QString sql = updateOf<Agreement>(u"agreements"_s);
    return changed(updateRow(m_connection, sql, agreement));
}

bool SqlRegisterRepository::remove(AgreementId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM agreements WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM customers WHERE agreement_id = :id) "
                        "AND NOT EXISTS (SELECT 1 FROM cases WHERE agreement_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    return changed(statement.affected() == 1);
}

QList<Calendar> SqlRegisterRepository::calendars()
{
    Statement statement(m_connection,
                        u"SELECT id, version, name, zone, week, closed_on_holidays, exceptions "
                        "FROM calendars ORDER BY id"_s);
    QList<Calendar> calendars;
    while (statement.next())
        calendars.append(readCalendar(statement.row()));
    return calendars;
}

std::optional<Calendar> SqlRegisterRepository::calendar(CalendarId id)
{
    Statement statement(m_connection,
                        u"SELECT id, version, name, zone, week, closed_on_holidays, exceptions "
                        "FROM calendars WHERE id = :id"_s);
    if (!statement.bind(u":id"_s, id).next())
        return std::nullopt;
    return readCalendar(statement.row());
}

void SqlRegisterRepository::insert(Calendar &calendar)
{
    Statement statement(
        m_connection,
        u"INSERT INTO calendars (version, name, zone, week, closed_on_holidays, "
        "exceptions) VALUES (:version, :name, :zone, :week, :holidays, :exceptions) "
        "RETURNING id"_s);
    calendar.version = 1;
    bindCalendar(statement, calendar);
    calendar.id = {statement.number()};
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Calendar &calendar)
{
    Statement statement(m_connection,
                        u"UPDATE calendars SET version = version + 1, name = :name, zone = :zone, "
                        "week = :week, closed_on_holidays = :holidays, exceptions = :exceptions "
                        "WHERE id = :id AND version = :version"_s);
    bindCalendar(statement, calendar);
    statement.bind(u":id"_s, calendar.id).run();
    if (!changed(statement.affected() == 1))
        return false;
    ++calendar.version;
    return true;
}

bool SqlRegisterRepository::remove(CalendarId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM calendars WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM agreements WHERE calendar_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    return changed(statement.affected() == 1);
}

bool SqlRegisterRepository::changed(bool didChange)
{
    m_changes.registers |= didChange;
    return didChange;
}

} // namespace skranke::storage
