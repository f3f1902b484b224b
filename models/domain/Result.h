// Errors as values. A rule that says no, a file that cannot be read and a database that is away
// all travel as an Error; the sentence a person reads is written in ui/words from kind and reason.
#pragma once

#include "domain/Reason.h"

#include <QString>
#include <QStringList>

#include <exception>
#include <tl/expected.hpp>
#include <utility>

namespace skranke {

enum class ErrorKind {
    Refused,      ///< a rule says no; `reason` tells which one
    Conflict,     ///< somebody else changed the same thing first (R10.2)
    NotFound,     ///< what was named does not exist
    Invalid,      ///< input that cannot be understood
    Unreadable,   ///< a file or directory that cannot be read
    Unreachable,  ///< the database cannot be opened or has gone away
    HostUnknown,  ///< no computer of the name a database's address gives
    NoServer,     ///< nothing answers there, or something that is no database server
    Untrusted,    ///< the server cannot show that it is the one that was meant, or offers no TLS
    LoginRefused, ///< the name or the password is wrong, or may not log in from here
    NoDatabase,   ///< the server has no database of this name
    ServerTooOld, ///< the server's own version
    Forbidden,    ///< the database lets this login do less than what was asked (R9)
    NotMigrated,  ///< the team's database waits for its administrator to migrate it
    Uncertain,    ///< the server went away while it was saving; whether it did is not known
    TooNew,       ///< the database was written by a newer program (R10.4)
    Corrupt,      ///< the database file is damaged or is no database
    DiskFull,
    ReadOnly,
    Locked, ///< another program holds the database
    Internal,
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Reason reason = Reason::None;
    QStringList arguments; ///< values that belong in the sentence: a number, a name, a limit
    QString detail;        ///< technical text for logs and "details"; never the only explanation

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {},
                                                QStringList arguments = {})
{
    return tl::make_unexpected(Error{kind, Reason::None, std::move(arguments), std::move(detail)});
}

/// A rule said no (R5.3).
[[nodiscard]] inline tl::unexpected<Error> refuse(Reason reason, QStringList arguments = {})
{
    return tl::make_unexpected(Error{ErrorKind::Refused, reason, std::move(arguments), {}});
}

/// How a repository reports that the database failed it. Caught in one place, the boundary of the
/// unit of work, which rolls back and hands the Error on as a Result; so code between the two
/// reads as if nothing could go wrong, and nothing is half done when it does.
class Failure : public std::exception {
public:
    explicit Failure(Error error) : m_error(std::move(error)), m_what(m_error.detail.toUtf8()) {}
    const Error &error() const noexcept { return m_error; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

} // namespace skranke
