#include "mail/MailSocket.h"

#include <QEventLoop>
#include <QSslError>
#include <QTimer>

#include <libetpan/mailstream.h>

#include <algorithm>

namespace skranke::mail {

namespace {

constexpr int Slice = 250; // ms between two looks at whether to stop

MailSocket *socketOf(mailstream_low *low)
{
    return static_cast<MailSocket *>(low->data);
}

ssize_t readLow(mailstream_low *low, void *to, size_t count)
{
    return socketOf(low)->read(static_cast<char *>(to), static_cast<qint64>(count));
}

ssize_t writeLow(mailstream_low *low, const void *from, size_t count)
{
    return socketOf(low)->write(static_cast<const char *>(from), static_cast<qint64>(count));
}

int closeLow(mailstream_low *low)
{
    socketOf(low)->close();
    return 0;
}

int noDescriptor(mailstream_low *)
{
    return -1;
}

void freeLow(mailstream_low *low)
{
    free(low);
}

void cancelLow(mailstream_low *) {}

mailstream_low_driver driver = {readLow, writeLow, closeLow, noDescriptor, freeLow, cancelLow,
                                nullptr, nullptr,  nullptr,  nullptr,      nullptr};

} // namespace

MailSocket::MailSocket(const MailServer &server, const std::atomic<bool> &stop,
                       const Patience &patience)
    : m_server(server), m_stop(stop), m_patience(patience)
{
}

MailSocket::~MailSocket()
{
    m_socket.abort();
}

Error MailSocket::tell(MailProblem problem, bool withPort) const
{
    QStringList arguments{m_server.host};
    if (withPort)
        arguments.append(QString::number(m_server.port));
    return mailError(problem, arguments, m_socket.errorString());
}

Error MailSocket::certificateError() const
{
    const QList<QSslError> errors = m_socket.sslHandshakeErrors();
    const auto any = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (errors.isEmpty())
        return tell(MailProblem::NoTls, true);
    if (any({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return tell(MailProblem::CertificateOld);
    if (errors.size() == 1 && any({QSslError::HostNameMismatch}))
        return tell(MailProblem::CertificateName);
    return tell(MailProblem::CertificateUntrusted);
}

Error MailSocket::socketError() const
{
    switch (m_socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return tell(MailProblem::HostUnknown);
    case QAbstractSocket::ConnectionRefusedError:
        return tell(MailProblem::PortClosed, true);
    case QAbstractSocket::SocketTimeoutError:
        return tell(MailProblem::Silent);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return certificateError();
    case QAbstractSocket::RemoteHostClosedError:
        return tell(MailProblem::Lost);
    default:
        return tell(MailProblem::NetworkAway);
    }
}

/// Until the signal, an error, too long, or the word to stop. In an event loop: the socket's own
/// waiting looks up names and connects without a look at anything else.
Result<void> MailSocket::await(void (QSslSocket::*signal)())
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(&m_socket, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &loop, &QEventLoop::quit);
    QElapsedTimer waited;
    waited.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_stop || waited.elapsed() > m_patience.connect)
            loop.quit();
    });
    look.start(Slice);
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        loop.exec();
    if (came)
        return {};
    if (m_stop)
        return tl::make_unexpected(tell(MailProblem::Lost));
    return tl::make_unexpected(m_socket.error() == QAbstractSocket::UnknownSocketError
                                   ? tell(MailProblem::Silent)
                                   : socketError());
}

Result<void> MailSocket::connect()
{
    // A thread that Qt did not start has no dispatcher before its first loop, and a socket that
    // begins without one never hears that it is connected.
    const QEventLoop dispatcher;
    const bool encrypted = m_server.security == MailSecurity::Tls;
    const auto port = static_cast<quint16>(m_server.port);
    if (encrypted)
        m_socket.connectToHostEncrypted(m_server.host, port);
    else
        m_socket.connectToHost(m_server.host, port);
    auto done = encrypted ? await(&QSslSocket::encrypted) : await(&QSslSocket::connected);
    if (!done && encrypted && m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return tl::make_unexpected(tell(MailProblem::NoTls, true));
    return done;
}

Result<void> MailSocket::startTls()
{
    if (m_socket.bytesAvailable() > 0)
        return tl::make_unexpected(tell(MailProblem::NotMail, true));
    m_socket.setPeerVerifyName(m_server.host);
    m_socket.startClientEncryption();
    return await(&QSslSocket::encrypted);
}

mailstream *MailSocket::makeStream()
{
    constexpr size_t Buffer = 64 * 1024;
    return mailstream_new(mailstream_low_new(this, &driver), Buffer);
}

void MailSocket::expect(qint64 bytes)
{
    m_allowed = bytes;
    m_command.start();
}

Error MailSocket::problem(const Error &fallback) const
{
    return m_problem.value_or(fallback);
}

qint64 MailSocket::broken(Error error)
{
    if (!m_problem)
        m_problem = std::move(error);
    m_socket.abort();
    return -1;
}

qint64 MailSocket::read(char *to, qint64 most)
{
    QElapsedTimer silence;
    silence.start();
    while (m_socket.bytesAvailable() == 0) {
        if (m_stop)
            return broken(tell(MailProblem::Lost));
        if (silence.elapsed() > m_patience.silence || m_command.elapsed() > m_patience.command)
            return broken(tell(MailProblem::Silent));
        if (!m_socket.waitForReadyRead(Slice) && m_socket.state() != QAbstractSocket::ConnectedState
            && m_socket.bytesAvailable() == 0)
            return broken(tell(MailProblem::Lost));
    }
    if (m_command.elapsed() > m_patience.command)
        return broken(tell(MailProblem::Silent));
    const qint64 got = m_socket.read(to, most);
    if (got <= 0)
        return broken(tell(MailProblem::Lost));
    m_allowed -= got;
    if (m_allowed < 0)
        return broken(tell(MailProblem::NotMail, true));
    return got;
}

qint64 MailSocket::write(const char *from, qint64 count)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState || m_socket.write(from, count) != count)
        return broken(tell(MailProblem::Lost));
    QElapsedTimer silence;
    silence.start();
    while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
        if (m_stop)
            return broken(tell(MailProblem::Lost));
        if (m_socket.waitForBytesWritten(Slice)) {
            silence.restart();
            continue;
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return broken(tell(MailProblem::Lost));
        if (silence.elapsed() > m_patience.silence)
            return broken(tell(MailProblem::Silent));
    }
    return count;
}

QByteArray MailSocket::peek(int most)
{
    if (!m_socket.waitForReadyRead(most) && m_socket.state() != QAbstractSocket::ConnectedState)
        broken(tell(MailProblem::Lost));
    return m_socket.peek(m_socket.bytesAvailable());
}

void MailSocket::close()
{
    m_socket.disconnectFromHost();
}

} // namespace skranke::mail
