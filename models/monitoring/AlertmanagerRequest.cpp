#include "monitoring/AlertmanagerRequest.h"

#include "monitoring/AlertJson.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace skranke::monitoring {

using namespace Qt::StringLiterals;

namespace {

QUrl urlOf(const QString &address)
{
    QUrl url(address);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/api/v2/alerts"_s);
    // Silenced and inhibited ones too: an outage does not end because somebody muted it.
    QUrlQuery query;
    for (const QString &name : {u"active"_s, u"silenced"_s, u"inhibited"_s, u"unprocessed"_s})
        query.addQueryItem(name, u"true"_s);
    url.setQuery(query);
    return url;
}

QNetworkRequest requestFor(const MonitoringSource &source, const QByteArray &secret)
{
    QNetworkRequest request(urlOf(source.address));
    request.setRawHeader("Accept", "application/json");
    // A sign-in page behind a redirection is no answer, and no place to send a token.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    switch (source.auth) {
    case MonitoringAuth::None:
        break;
    case MonitoringAuth::Basic:
        request.setRawHeader("Authorization",
                             "Basic " + (source.user.toUtf8() + ':' + secret).toBase64());
        break;
    case MonitoringAuth::Bearer:
        request.setRawHeader("Authorization", "Bearer " + secret);
        break;
    }
    if (!source.caCertificate.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(source.caCertificate));
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace

AlertmanagerRequest::AlertmanagerRequest(const MonitoringSource &source, const QByteArray &secret,
                                         const ReadLimits &limits, std::shared_ptr<Promise> promise,
                                         QObject *parent)
    : QObject(parent),
      m_limits(limits),
      m_promise(std::move(promise)),
      m_reply(m_network.get(requestFor(source, secret)))
{
    connect(m_reply, &QNetworkReply::readyRead, this, &AlertmanagerRequest::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &AlertmanagerRequest::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_distrusted = true; });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(MonitoringProblem::TooSlow,
             u"no whole answer within %1 ms"_s.arg(m_limits.time.count()));
    });
    m_patience.setSingleShot(true);
    m_patience.start(m_limits.time);
}

void AlertmanagerRequest::takeBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bytes)
        fail(MonitoringProblem::TooLarge, u"more than %1 bytes"_s.arg(m_limits.bytes));
}

void AlertmanagerRequest::fail(MonitoringProblem problem, const QString &detail)
{
    m_promise->answer(tl::make_unexpected(ProbeFault{{problem, detail}, ConnectionFault::Other}));
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    deleteLater();
}

void AlertmanagerRequest::finish()
{
    m_patience.stop();
    m_body += m_reply->readAll();
    m_promise->answer(answer());
    deleteLater();
}

ProbeFault AlertmanagerRequest::faultOfConnection() const
{
    ProbeFault fault{{MonitoringProblem::Unreachable, m_reply->errorString()},
                     ConnectionFault::Other};
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        fault.connection = ConnectionFault::NoSuchHost;
        break;
    case QNetworkReply::ConnectionRefusedError:
        fault.connection = ConnectionFault::Refused;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        if (m_distrusted)
            fault.fault.problem = MonitoringProblem::Untrusted;
        else
            fault.connection = ConnectionFault::NoTls;
        break;
    default:
        break;
    }
    return fault;
}

ProbeReading AlertmanagerRequest::answer() const
{
    const auto fault = [this](MonitoringProblem problem) {
        return tl::make_unexpected(
            ProbeFault{{problem, m_reply->errorString()}, ConnectionFault::Other});
    };
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401 || status == 403)
        return fault(MonitoringProblem::Unauthorised);
    if (status >= 500)
        return fault(MonitoringProblem::Failing);
    if (status != 0 && status != 200)
        return fault(MonitoringProblem::NoAlertmanager);
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        if (m_body.size() > m_limits.bytes)
            return fault(MonitoringProblem::TooLarge);
        return parseAlerts(m_body).map_error([](const AlertFault &found) {
            return ProbeFault{found, ConnectionFault::Other};
        });
    case QNetworkReply::AuthenticationRequiredError:
        return fault(MonitoringProblem::Unauthorised);
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return fault(MonitoringProblem::NoAlertmanager);
    default:
        return tl::make_unexpected(faultOfConnection());
    }
}

} // namespace skranke::monitoring
