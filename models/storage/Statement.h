// One run of a prepared statement: named values in, rows out. Every failure is thrown as Failure.
#pragma once

#include "storage/Connection.h"
#include "storage/Row.h"

#include <type_traits>

namespace skranke::storage {

class Statement {
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// `name` with its colon. A missing optional and an id that names nothing are NULL; a text
    /// never is.
    template <typename T> Statement &bind(const QString &name, const T &value)
    {
        return bindValue(name, toSql(value));
    }
    Statement &bindValue(const QString &name, const QVariant &value);

    /// The first row is ready after `next()` has said yes.
    Statement &run();
    bool next();
    Row row() const { return Row(m_prepared->query); }
    qint64 affected() const;
    /// For statements that answer with one number: runs, reads, 0 without a row.
    qint64 number();

    static QVariant toSql(bool value) { return QVariant(value ? 1 : 0); }
    static QVariant toSql(int value) { return QVariant(value); }
    static QVariant toSql(qint64 value) { return QVariant(value); }
    static QVariant toSql(const QString &value);
    /// A digest or a zone name: short ASCII, NULL when empty. Contents go through Bytes.
    static QVariant toSql(const QByteArray &value);
    static QVariant toSql(const QStringList &lines);
    static QVariant toSql(Instant value) { return QVariant(toUnix(value)); }
    static QVariant toSql(Seconds value) { return QVariant(qint64{value.count()}); }
    static QVariant toSql(Minutes value) { return QVariant(qint64{value.count()}); }
    static QVariant toSql(Money value) { return QVariant(value.ore); }
    static QVariant toSql(HalfHours value) { return QVariant(value.count); }
    static QVariant toSql(const Bytes &value);
    template <typename Tag> static QVariant toSql(Id<Tag> id)
    {
        return id ? QVariant(id.value) : QVariant();
    }
    template <typename E>
    requires std::is_enum_v<E>
    static QVariant toSql(E value) { return QVariant(toCode(value)); }
    template <typename T> static QVariant toSql(const std::optional<T> &value)
    {
        return value ? toSql(*value) : QVariant();
    }

private:
    Connection &m_connection;
    std::shared_ptr<Connection::Prepared> m_prepared;
    bool m_ran = false;
};

} // namespace skranke::storage
