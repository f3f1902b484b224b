#include "tests/support/SignInServer.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// As forms are read: plus is a space.
QHash<QString, QString> fieldsOf(const QByteArray &form)
{
    QHash<QString, QString> fields;
    for (const QByteArray &part : form.split('&')) {
        QByteArray value = part.mid(part.indexOf('=') + 1);
        const QByteArray name = part.left(part.indexOf('='));
        fields.insert(QUrl::fromPercentEncoding(name),
                      QUrl::fromPercentEncoding(value.replace('+', ' ')));
    }
    return fields;
}

QByteArray http(const QByteArray &status, const QByteArray &body,
                const QByteArray &headers = "Content-Type: application/json\r\n")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray refusal(const QByteArray &error, const QByteArray &words = "no",
                   const QByteArray &status = "400 Bad Request")
{
    return http(status, R"({"error":")" + error + R"(","error_description":")" + words + "\"}");
}

} // namespace

SignInServer::SignInServer()
{
    m_thread.start();
    m_server.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_server,
        [this] {
            if (!m_server.listen(QHostAddress::LocalHost))
                qFatal("no port on loopback");
            m_port = m_server.serverPort();
            connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
                while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                    connect(socket, &QTcpSocket::readyRead, socket,
                            [this, socket] { take(socket); });
                    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
        },
        Qt::BlockingQueuedConnection);
}

SignInServer::~SignInServer()
{
    QMetaObject::invokeMethod(
        &m_server,
        [this] {
            m_server.close();
            qDeleteAll(m_server.findChildren<QTcpSocket *>());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

SignIn SignInServer::signIn() const
{
    SignIn value;
    value.provider = SignInProvider::Other;
    value.clientId = u"skranke & co"_s; // needs care in an address
    value.authorizationUrl = address() + u"/authorize"_s;
    value.tokenUrl = address() + u"/token"_s;
    value.scope = u"https://mail.bo.example/IMAP offline_access"_s;
    return value;
}

QByteArray SignInServer::random(const QByteArray &prefix, int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = static_cast<char>(QRandomGenerator::global()->generate());
    const QByteArray value = prefix + raw.toBase64(UrlSafe);
    m_secrets.append(value);
    return value;
}

QByteArray SignInServer::issueRefreshToken()
{
    return locked([&] { return m_refresh = random("1//r+/%=", 60); });
}

void SignInServer::take(QTcpSocket *socket)
{
    const QByteArray sofar = socket->property("head").toByteArray() + socket->readAll();
    socket->setProperty("head", sofar);
    constexpr char TlsHandshake = 0x16;
    if (sofar.startsWith(TlsHandshake)) { // as web servers answer one who speaks TLS to them
        socket->write(http("400 Bad Request", {}));
        socket->disconnectFromHost();
        return;
    }
    const qsizetype end = sofar.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    qsizetype length = 0;
    for (const QByteArray &line : sofar.left(end).split('\n'))
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toInt();
    if (sofar.size() < end + 4 + length || socket->property("answered").toBool())
        return;
    socket->setProperty("answered", true);
    const QList<QByteArray> words = sofar.left(sofar.indexOf('\r')).split(' ');
    bool cut = false, silent = false;
    const QByteArray answer = locked([&] {
        return answerTo(words.value(0), QUrl::fromEncoded(words.value(1)),
                        sofar.mid(end + 4, length), cut, silent);
    });
    if (silent)
        return;
    socket->write(cut ? answer.left(answer.size() - 40) : answer);
    socket->disconnectFromHost();
}

QByteArray SignInServer::answerTo(const QByteArray &method, const QUrl &url, const QByteArray &body,
                                  bool &cut, bool &silent)
{
    const QString path = url.path();
    if (method == "GET" && path == u"/authorize")
        return page(fieldsOf(url.query(QUrl::FullyEncoded).toLatin1()));
    if (method == "POST" && path == u"/token")
        return token(fieldsOf(body), cut, silent);
    if (method == "POST" && path == u"/introspect")
        return introspection(fieldsOf(body));
    return http("404 Not Found", "{}");
}

QByteArray SignInServer::page(const Fields &fields)
{
    m_asked = fields;
    const QUrl back(fields.value(u"redirect_uri"_s));
    const bool fine = fields.value(u"response_type"_s) == u"code"
        && fields.value(u"client_id"_s) == signIn().clientId
        && fields.value(u"scope"_s) == signIn().scope && back.host() == u"localhost"
        && fields.value(u"code_challenge_method"_s) == u"S256"
        && fields.value(u"code_challenge"_s).size() == 43 && fields.value(u"state"_s).size() >= 32;
    if (!fine) {
        m_complaints.append(u"the page was asked for wrongly"_s);
        return http("400 Bad Request", "no");
    }
    m_code = random("4/0A+b %&=", 30);
    QByteArray query = "state=" + fields.value(u"state"_s).toUtf8().toPercentEncoding();
    if (m_page == Page::OtherState)
        query = "state=somebody-elses";
    if (m_page == Page::Deny)
        query += "&error=access_denied&error_description=the+person+said+no";
    else if (m_page != Page::NoCode)
        query += "&code=" + m_code.toPercentEncoding();
    return http("302 Found", {}, "Location: " + back.toEncoded() + '?' + query + "\r\n");
}

QString SignInServer::whatIsWrongWith(const Fields &fields) const
{
    if (fields.value(u"client_id"_s) != signIn().clientId)
        return u"client_id"_s;
    if (fields.contains(u"client_secret"_s) == m_clientSecret.isEmpty()
        || fields.value(u"client_secret"_s).toUtf8() != m_clientSecret)
        return u"client_secret"_s;
    if (fields.value(u"grant_type"_s) == u"refresh_token")
        return fields.value(u"refresh_token"_s).toUtf8() == m_refresh && !m_refresh.isEmpty()
            ? QString()
            : u"refresh_token"_s;
    if (fields.value(u"grant_type"_s) != u"authorization_code")
        return u"grant_type"_s;
    if (m_code.isEmpty() || fields.value(u"code"_s).toUtf8() != m_code)
        return u"code"_s;
    if (fields.value(u"redirect_uri"_s) != m_asked.value(u"redirect_uri"_s))
        return u"redirect_uri"_s;
    const QByteArray challenge = QCryptographicHash::hash(fields.value(u"code_verifier"_s).toUtf8(),
                                                          QCryptographicHash::Sha256)
                                     .toBase64(UrlSafe);
    return QString::fromLatin1(challenge) == m_asked.value(u"code_challenge"_s)
        ? QString()
        : u"code_verifier"_s;
}

QByteArray SignInServer::tokens(bool withRefresh)
{
    // As long as those of the great providers.
    m_lastAccess = random("access.", 1700);
    m_access.insert(m_lastAccess);
    QByteArray json = R"({"token_type":"Bearer","access_token":")" + m_lastAccess + "\"";
    if (m_lifetime > 0)
        json += ",\"expires_in\":" + QByteArray::number(m_lifetime);
    if (withRefresh) {
        m_refresh = random("1//r+/%=", 60);
        json += R"(,"refresh_token":")" + m_refresh + '"';
    }
    if (!m_who.isEmpty())
        json += R"(,"id_token":"e30.)"
            + ("{\"email\":\"" + m_who.toUtf8() + "\"}").toBase64(UrlSafe) + ".e30\"";
    return json + '}';
}

QByteArray SignInServer::token(const Fields &fields, bool &cut, bool &silent)
{
    ++m_tokenRequests;
    for (const QString &name : {u"client_secret"_s, u"code_verifier"_s, u"refresh_token"_s})
        if (!fields.value(name).isEmpty())
            m_secrets.append(fields.value(name).toUtf8());
    const bool renews = fields.value(u"grant_type"_s) == u"refresh_token";
    switch (m_token) {
    case Token::Issue:
    case Token::NotLasting:
    case Token::HalfAnAnswer:
        break;
    case Token::Revoked:
        return refusal("invalid_grant", "The token has been revoked.");
    case Token::UnknownClient:
        return http("401 Unauthorized", R"({"error":"invalid_client"})",
                    "Content-Type: application/json\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");
    case Token::Busy:
        return http("503 Service Unavailable", "<html>later</html>", "Content-Type: text/html\r\n");
    case Token::Garbage:
        return http("200 OK", R"({"access_token":"access.)" + random({}, 40));
    case Token::Silence:
        silent = true;
        return {};
    case Token::Elsewhere:
        return http("307 Temporary Redirect", {},
                    "Location: " + address().toLatin1() + "/elsewhere\r\n");
    case Token::Endless:
        return http("200 OK", QByteArray(4 * 1024 * 1024, ' '));
    case Token::Parrot:
        return refusal("invalid_scope",
                       "you sent " + fields.value(u"refresh_token"_s).toUtf8() + ' '
                           + fields.value(u"code"_s).toUtf8() + ' '
                           + fields.value(u"client_secret"_s).toUtf8());
    }
    if (const QString wrong = whatIsWrongWith(fields); !wrong.isEmpty()) {
        m_complaints.append(wrong);
        return refusal(wrong.startsWith(u"client") ? "invalid_client" : "invalid_grant",
                       wrong.toUtf8());
    }
    m_code.clear();
    m_renewals += renews;
    cut = m_token == Token::HalfAnAnswer;
    return http("200 OK", tokens(m_token != Token::NotLasting && (!renews || m_rotating)));
}

QByteArray SignInServer::introspection(const Fields &fields)
{
    const bool active = !m_barred && m_access.contains(fields.value(u"token"_s).toUtf8());
    ++(active ? m_admissions : m_refusals);
    return http("200 OK",
                active ? R"({"active":true,"sub":"desk"})" : QByteArray(R"({"active":false})"));
}

QByteArray browse(const QUrl &address)
{
    QNetworkAccessManager network;
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

} // namespace skranke::tests
