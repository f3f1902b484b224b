// What PostgreSQL and its library complain of, told apart for people.
#pragma once

#include "domain/Result.h"

namespace skranke::storage {

/// States of our own, raised by the guards of the schema.
inline constexpr const char *WrittenOnce = "SK001";
inline constexpr const char *PeriodLocked = "SK002";
inline constexpr const char *NotYours = "SK003";

/// Of a statement, by its SQLSTATE; empty where the connection broke.
Error postgresError(const QString &sqlState, const QString &text);
/// Of a connection that was not made: there is only the text to go by, in English.
Error postgresConnectError(const QString &text);

} // namespace skranke::storage
