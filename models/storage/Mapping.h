// One list of columns for each stored value, from which its statements are put together.
//
// A value joins by a function `columns(visit, value)` that calls `visit("column", value.member)`
// for each stored member but `id`; everything else here follows from that one list.
#pragma once

#include "storage/Statement.h"

#include <concepts>

namespace skranke::storage {

/// A value of this type, constant or not: what `columns` takes.
template <typename T, typename Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

/// Names and placeholders of a value's columns, worked out once.
template <typename T> struct ColumnNames {
    QStringList names;
    QStringList placeholders;

    static const ColumnNames &of()
    {
        static const ColumnNames result = [] {
            ColumnNames built;
            const T value;
            columns(
                [&built](const char *name, const auto &) {
                    built.names.append(QString::fromLatin1(name));
                    built.placeholders.append(u':' + QString::fromLatin1(name));
                },
                value);
            return built;
        }();
        return result;
    }
};

/// `id, subject, …`, with `alias` in front of each when there is one.
template <typename T> QString selectList(const QString &alias = {})
{
    const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
    const QString separator = QStringLiteral(", ") + prefix;
    return prefix + QStringLiteral("id") + separator + ColumnNames<T>::of().names.join(separator);
}

template <typename T> QString insertInto(const QString &table)
{
    const auto &names = ColumnNames<T>::of();
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
        .arg(table, names.names.join(u", "), names.placeholders.join(u", "));
}

/// Where id and version match; the version rises.
template <typename T> QString updateOf(const QString &table)
{
    const auto &names = ColumnNames<T>::of();
    QStringList settings;
    for (qsizetype i = 0; i < names.names.size(); ++i)
        if (names.names[i] != u"version")
            settings.append(names.names[i] + QStringLiteral(" = ") + names.placeholders[i]);
    return QStringLiteral(
               "UPDATE %1 SET version = version + 1, %2 WHERE id = :id AND version = :version")
        .arg(table, settings.join(u", "));
}

template <typename T> void bindColumns(Statement &statement, const T &value)
{
    const QStringList &placeholders = ColumnNames<T>::of().placeholders;
    qsizetype next = 0;
    columns([&](const char *, const auto &member) { statement.bind(placeholders[next++], member); },
            value);
}

template <typename T> T readColumns(Row &row)
{
    T value;
    row >> value.id;
    columns([&row](const char *, auto &member) { row >> member; }, value);
    return value;
}

template <typename T> void insertRow(Connection &connection, const QString &sql, T &value)
{
    if constexpr (requires { value.version; })
        value.version = 1;
    Statement statement(connection, sql);
    bindColumns(statement, value);
    if (statement.next()) {
        Row row = statement.row();
        row >> value.id;
    }
}

/// False: the row is gone or has another version. Raises `value.version` otherwise.
template <typename T> bool updateRow(Connection &connection, const QString &sql, T &value)
{
    Statement statement(connection, sql);
    bindColumns(statement, value);
    statement.bind(QStringLiteral(":id"), value.id).run();
    if (statement.affected() != 1)
        return false;
    ++value.version;
    return true;
}

/// All rows of a statement whose values are bound.
template <typename T> QList<T> readAll(Statement &statement)
{
    QList<T> values;
    while (statement.next()) {
        Row row = statement.row();
        values.append(readColumns<T>(row));
    }
    return values;
}

template <typename T> std::optional<T> readOne(Statement &statement)
{
    if (!statement.next())
        return std::nullopt;
    Row row = statement.row();
    return readColumns<T>(row);
}

} // namespace skranke::storage
