#include "tests/mailserver/SignedInDesk.h"

#include "tests/support/SampleMail.h"

namespace skranke::tests {

QStringList logged;

namespace {

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    logged.append(message);
}

} // namespace

QByteArray mailFrom(const QString &name)
{
    SampleMail mail;
    mail.from = name + u" <"_s + name + u"@bokhuset.example>"_s;
    mail.to = u"support@example.com"_s;
    mail.messageId = name + u"@bokhuset.example"_s;
    return mail.raw();
}

void SignInTestBase::initTestCase()
{
    NEEDED(m_certificate.make(), u"openssl"_s);
    m_certificate.trust();
    NEEDED(starts<Dovecot>(m_certificate), u"dovecot"_s);
    NEEDED(starts<SmtpPeer>(m_certificate), u"aiosmtpd"_s);
}

void SignInTestBase::init()
{
    logged.clear();
    qInstallMessageHandler(keepLog);
    m_provider = std::make_unique<SignInServer>();
    m_dovecot = std::make_unique<Dovecot>();
    QVERIFY(m_dovecot->start(m_certificate, m_provider->introspection()));
    m_peer = std::make_unique<SmtpPeer>();
    QVERIFY(m_peer->start(m_certificate, m_provider->introspection()));
}

/// Whatever a test did, no secret is in a log or an error.
void SignInTestBase::cleanup()
{
    m_peer.reset();
    m_dovecot.reset();
    qInstallMessageHandler(nullptr);
    const QString everything = logged.join(u'\n');
    for (const QByteArray &secret : m_provider->secrets())
        QVERIFY2(!everything.contains(QString::fromUtf8(secret)), qPrintable(everything));
    m_provider.reset();
}

} // namespace skranke::tests
