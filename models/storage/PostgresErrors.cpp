#include "storage/PostgresErrors.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

struct State {
    const char *prefix; ///< of the SQLSTATE; the first that fits
    ErrorKind kind;
};
constexpr State States[] = {
    {WrittenOnce, ErrorKind::Conflict},
    {NotYours, ErrorKind::Forbidden},
    {"23503", ErrorKind::Conflict},    // foreign_key_violation
    {"23505", ErrorKind::Conflict},    // unique_violation
    {"23", ErrorKind::Invalid},        // other constraints
    {"22", ErrorKind::Invalid},        // data exceptions
    {"40", ErrorKind::Conflict},       // serialization_failure, deadlock_detected
    {"25006", ErrorKind::ReadOnly},    // read_only_sql_transaction
    {"25P03", ErrorKind::Unreachable}, // idle_in_transaction_session_timeout
    {"28", ErrorKind::LoginRefused},
    {"3D000", ErrorKind::NoDatabase},
    {"42501", ErrorKind::Forbidden}, // insufficient_privilege
    {"53100", ErrorKind::DiskFull},
    {"53", ErrorKind::Unreachable},    // too many connections, out of memory
    {"55P03", ErrorKind::Locked},      // lock_not_available
    {"57014", ErrorKind::Locked},      // query_canceled: it took longer than is waited for
    {"57P", ErrorKind::Unreachable},   // shut down, crashed, starting up
    {"58030", ErrorKind::Unreachable}, // io_error
    {"08", ErrorKind::Unreachable},    // connection exceptions
    {"XX001", ErrorKind::Corrupt},
    {"XX002", ErrorKind::Corrupt},
};

/// What libpq and the server say when they turn a program away. The first that fits.
struct Saying {
    const char *contains;
    ErrorKind kind;
};
constexpr Saying Sayings[] = {
    {"could not translate host name", ErrorKind::HostUnknown},
    {"certificate verify failed", ErrorKind::Untrusted},
    {"does not match host name", ErrorKind::Untrusted},
    {"server does not support SSL", ErrorKind::Untrusted},
    {"root certificate file", ErrorKind::Untrusted},
    {"SSL error", ErrorKind::Untrusted},
    {"pg_hba.conf", ErrorKind::LoginRefused},
    {"authentication failed", ErrorKind::LoginRefused},
    {"no password supplied", ErrorKind::LoginRefused},
    {"is not permitted to log in", ErrorKind::LoginRefused},
    {"role \"", ErrorKind::LoginRefused},
    {"permission denied for database", ErrorKind::Forbidden},
    {"database \"", ErrorKind::NoDatabase},
    {"session is read-only", ErrorKind::ReadOnly},
    {"server is in hot standby mode", ErrorKind::ReadOnly},
    {"the database system is", ErrorKind::Unreachable},
    {"too many", ErrorKind::Unreachable},
    {"remaining connection slots", ErrorKind::Unreachable},
    {"Connection refused", ErrorKind::NoServer},
    {"No such file or directory", ErrorKind::NoServer},
    {"received invalid response", ErrorKind::NoServer},
};

Error errorOf(ErrorKind kind, const QString &text)
{
    return Error{kind, Reason::None, {}, text.trimmed()};
}

} // namespace

Error postgresError(const QString &sqlState, const QString &text)
{
    if (sqlState == QLatin1String(PeriodLocked))
        return Error{ErrorKind::Refused, Reason::PeriodLocked, {}, text.trimmed()};
    if (sqlState.isEmpty())
        return errorOf(ErrorKind::Unreachable, text);
    for (const State &state : States)
        if (sqlState.startsWith(QLatin1String(state.prefix)))
            return errorOf(state.kind, text);
    return errorOf(ErrorKind::Internal, sqlState + ": "_L1 + text);
}

Error postgresConnectError(const QString &text)
{
    for (const Saying &saying : Sayings)
        if (text.contains(QLatin1String(saying.contains)))
            return errorOf(saying.kind, text);
    return errorOf(ErrorKind::Unreachable, text);
}

} // namespace skranke::storage
