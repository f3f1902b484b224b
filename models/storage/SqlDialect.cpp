#include "storage/SqlDialect.h"

#include "storage/PostgresDialect.h"
#include "storage/SqliteDialect.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SqlDialect>> SqlDialect::of(const QString &address)
{
    if (address.startsWith("postgresql:"_L1) || address.startsWith("postgres:"_L1)) {
        auto server = PostgresAddress::parse(address);
        if (!server)
            return tl::make_unexpected(server.error());
        return std::make_unique<PostgresDialect>(*std::move(server));
    }
    const QString path = address.startsWith("sqlite:"_L1) ? address.mid(7) : address;
    if (path.isEmpty() || path == ":memory:"_L1)
        return fail(ErrorKind::Invalid, u"a database address is sqlite:PATH or a path"_s);
    return std::make_unique<SqliteDialect>(path);
}

} // namespace skranke::storage
