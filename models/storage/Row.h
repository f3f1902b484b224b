// Reads a row's columns one after the other, each into the type it belongs in.
#pragma once

#include "domain/Billing.h"
#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Result.h"
#include "domain/Time.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace skranke::storage {

/// Raw bytes, as opposed to the short ASCII that other byte arrays hold.
struct Bytes {
    QByteArray content;
};

class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    Row &operator>>(bool &value)
    {
        return take(value, [](const QVariant &v) { return v.toInt() != 0; });
    }
    Row &operator>>(int &value)
    {
        return take(value, [](const QVariant &v) { return v.toInt(); });
    }
    Row &operator>>(qint64 &value) { return take(value, &Row::number); }
    Row &operator>>(QString &value)
    {
        return take(value, [](const QVariant &v) { return v.toString(); });
    }
    Row &operator>>(QByteArray &value)
    {
        return take(value, [](const QVariant &v) { return v.toString().toLatin1(); });
    }
    Row &operator>>(QStringList &value)
    {
        return take(
            value, [](const QVariant &v) { return v.toString().split(u'\n', Qt::SkipEmptyParts); });
    }
    Row &operator>>(Bytes &value)
    {
        return take(value, [](const QVariant &v) { return Bytes{v.toByteArray()}; });
    }
    Row &operator>>(Instant &value)
    {
        return take(value, [](const QVariant &v) { return fromUnix(number(v)); });
    }
    Row &operator>>(Seconds &value)
    {
        return take(value, [](const QVariant &v) { return Seconds{number(v)}; });
    }
    Row &operator>>(Minutes &value)
    {
        return take(value, [](const QVariant &v) { return Minutes{number(v)}; });
    }
    Row &operator>>(Money &value)
    {
        return take(value, [](const QVariant &v) { return Money{number(v)}; });
    }
    Row &operator>>(HalfHours &value)
    {
        return take(value, [](const QVariant &v) { return HalfHours{number(v)}; });
    }
    template <typename Tag> Row &operator>>(Id<Tag> &value)
    {
        return take(value, [](const QVariant &v) { return Id<Tag>{number(v)}; });
    }
    template <typename E>
    requires std::is_enum_v<E> Row &operator>>(E &value)
    {
        return take(value, [](const QVariant &v) {
            const QString code = v.toString();
            if (const auto known = fromCode<E>(code))
                return *known;
            throw Failure(Error{ErrorKind::Corrupt,
                                Reason::None,
                                {},
                                QStringLiteral("unknown code in the database: ") + code});
        });
    }
    template <typename T> Row &operator>>(std::optional<T> &value)
    {
        if (m_query.isNull(m_column)) {
            value.reset();
            ++m_column;
            return *this;
        }
        return *this >> value.emplace();
    }

private:
    static qint64 number(const QVariant &value) { return value.toLongLong(); }

    template <typename T, typename Read> Row &take(T &value, Read read)
    {
        value = read(m_query.value(m_column++));
        return *this;
    }

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace skranke::storage
