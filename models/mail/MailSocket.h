// A connection to a mail server over Qt's sockets, for libetpan to speak its grammar on. Blocking,
// for one thread. TLS, trust store and proxies are Qt's: libetpan's own TLS takes any certificate.
#pragma once

#include "domain/MailAccount.h"
#include "domain/MailProblem.h"

#include <QElapsedTimer>
#include <QSslSocket>

#include <atomic>

typedef struct _mailstream mailstream;

namespace skranke::mail {

/// How patient we are. Milliseconds.
struct Patience {
    int connect = 15'000;
    int silence = 60'000;  ///< between two bytes
    int command = 600'000; ///< a whole answer, however steadily it drips
};

class MailSocket {
public:
    /// `stop` outlives the socket.
    MailSocket(const MailServer &server, const std::atomic<bool> &stop, const Patience &patience);
    ~MailSocket();
    MailSocket(const MailSocket &) = delete;
    MailSocket &operator=(const MailSocket &) = delete;

    Result<void> connect(); ///< encrypted with MailSecurity::Tls, else in clear text so far
    /// After the server has agreed. NotMail when it said more in clear text than it should have.
    Result<void> startTls();

    /// For libetpan, which frees it; the socket outlives it.
    mailstream *makeStream();

    /// Begins the next command, whose answer may have this many bytes.
    void expect(qint64 bytes);
    /// What went wrong at the last read or write; the fallback where nothing did.
    Error problem(const Error &fallback) const;
    bool isBroken() const { return m_problem.has_value(); }
    /// What has arrived and was not read, after waiting for at most `most` ms. Stays to be read.
    QByteArray peek(int most);

    const MailServer &server() const { return m_server; }

    qint64 read(char *to, qint64 most); ///< 0 at the end, -1 on failure
    qint64 write(const char *from, qint64 count);
    void close();

private:
    Result<void> await(void (QSslSocket::*signal)());
    Error socketError() const;
    Error certificateError() const;
    qint64 broken(Error error);
    Error tell(MailProblem problem, bool withPort = false) const;

    MailServer m_server;
    const std::atomic<bool> &m_stop;
    Patience m_patience;
    QSslSocket m_socket;
    QElapsedTimer m_command;
    qint64 m_allowed = 0;
    std::optional<Error> m_problem;
};

} // namespace skranke::mail
