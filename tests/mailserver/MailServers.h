// Real mail servers for tests: Dovecot, and an SMTP peer in Python. Each is started on loopback, on
// free ports, as an ordinary user, and stopped with the test.
#pragma once

#include "domain/MailTransport.h"
#include "tests/support/Needed.h"

#include <QProcess>
#include <QTemporaryDir>

namespace skranke::tests {

/// A certificate, made for this run of the test.
class TestCertificate {
public:
    /// False where there is no openssl.
    bool make(const QString &name = QStringLiteral("localhost"));
    QString certificate() const { return m_directory.filePath(QStringLiteral("cert.pem")); }
    QString key() const { return m_directory.filePath(QStringLiteral("key.pem")); }
    /// From here on this program trusts it.
    void trust() const;
    void distrust() const;

private:
    QTemporaryDir m_directory;
};

class Dovecot {
public:
    ~Dovecot();
    /// Takes tokens as well, where it is told whom to ask about them (RFC 7662).
    bool start(const TestCertificate &certificate, const QString &introspection = {});
    void stop();
    void kill(); ///< as a power cut does; from any thread
    bool startAgain();

    /// Puts a mail into a folder of `desk`; when it arrived is its INTERNALDATE.
    void deliver(const QByteArray &raw, Instant arrived, const QString &folder = {});
    /// Throws away what the server knows of a folder's numbers, so that it numbers anew.
    void renumber();
    int count(const QString &folder = {}) const; ///< mails in a folder
    int countSeen() const;
    QList<QByteArray> mails(const QString &folder) const;

    MailServer server(MailSecurity security) const;

private:
    QString maildir(const QString &folder) const;
    void own();

    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
    int m_tlsPort = 0;
    int m_delivered = 0;
};

class SmtpPeer {
public:
    ~SmtpPeer();
    bool start(const TestCertificate &certificate, const QString &introspection = {});
    void kill();
    void calmDown(); ///< ends all misbehaviour

    struct Mail {
        QString from;
        QStringList to;
        QByteArray raw;
        QString path;
    };
    QList<Mail> mails() const; ///< accepted, in order
    MailServer server(MailSecurity security) const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_tlsPort = 0;
    int m_startTlsPort = 0;
};

/// A mailbox `desk` on both, with the password `secret`.
MailAccount accountOn(const Dovecot &dovecot, const SmtpPeer *peer = nullptr,
                      MailSecurity security = MailSecurity::Tls);

/// Whether there is one to test with, for NEEDED().
template <typename Server> bool starts(const TestCertificate &certificate)
{
    return Server().start(certificate);
}

} // namespace skranke::tests
