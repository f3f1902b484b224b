#include "storage/Statement.h"

#include <QSqlError>

namespace skranke::storage {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_prepared(connection.prepared(sql))
{
    m_prepared->inUse = true;
}

Statement::~Statement()
{
    // An unfinished statement would keep its transaction from committing.
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

Statement &Statement::bindValue(const QString &name, const QVariant &value)
{
    // A server's texts end at NUL, and so would the statement.
    if (m_connection.dialect().isServer() && value.typeId() == QMetaType::QString
        && value.toString().contains(QChar::Null))
        m_prepared->query.bindValue(
            name, value.toString().replace(QChar::Null, QChar::ReplacementCharacter));
    else
        m_prepared->query.bindValue(name, value);
    return *this;
}

Statement &Statement::run()
{
    if (!m_prepared->query.exec())
        m_connection.failed(m_prepared->query.lastError());
    m_ran = true;
    return *this;
}

bool Statement::next()
{
    if (!m_ran)
        run();
    if (m_prepared->query.next())
        return true;
    const QSqlError error = m_prepared->query.lastError();
    if (error.isValid())
        m_connection.failed(error);
    return false;
}

qint64 Statement::affected() const
{
    return m_prepared->query.numRowsAffected();
}

qint64 Statement::number()
{
    return next() ? m_prepared->query.value(0).toLongLong() : 0;
}

QVariant Statement::toSql(const QString &value)
{
    // The driver writes a null string as NULL.
    return QVariant(value.isNull() ? QStringLiteral("") : value);
}

QVariant Statement::toSql(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(value));
}

QVariant Statement::toSql(const QStringList &lines)
{
    return toSql(lines.join(u'\n'));
}

QVariant Statement::toSql(const Bytes &value)
{
    return QVariant(value.content.isNull() ? QByteArray("") : value.content);
}

} // namespace skranke::storage
