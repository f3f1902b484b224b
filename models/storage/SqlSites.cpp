#include "storage/SqlRegisterRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Site> auto &value)
{
    visit("version", value.version);
    visit("customer_id", value.customer);
    visit("address", value.address);
    visit("test_address", value.testAddress);
    visit("monitoring_label", value.monitoringLabel);
    visit("retired", value.retired);
}

QList<Site> SqlRegisterRepository::sites(CustomerId customer)
{
    static const QString sql =
        u"SELECT %1 FROM sites WHERE customer_id = :customer ORDER BY address, id"_s.arg(
            selectList<Site>());
    Statement statement(m_connection, sql);
    return readAll<Site>(statement.bind(u":customer"_s, customer));
}

std::optional<Site> SqlRegisterRepository::site(SiteId id)
{
    static const QString sql = u"SELECT %1 FROM sites WHERE id = :id"_s.arg(selectList<Site>());
    Statement statement(m_connection, sql);
    return readOne<Site>(statement.bind(u":id"_s, id));
}

void SqlRegisterRepository::insert(Site &site)
{
    static const QString sql = insertInto<Site>(u"sites"_s);
    insertRow(m_connection, sql, site);
    m_changes.registers = true;
}

bool SqlRegisterRepository::update(Site &site)
{
    static const QString sql = updateOf<Site>(u"sites"_s);
    return changed(updateRow(m_connection, sql, site));
}

bool SqlRegisterRepository::remove(SiteId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM sites WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM cases WHERE site_id = :id) "
                        "AND NOT EXISTS (SELECT 1 FROM alerts WHERE site_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    return changed(statement.affected() == 1);
}

} // namespace skranke::storage
