#include "oauth/BrowserFlow.h"

#include "oauth/ReplyHandlers.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace skranke::oauth {

namespace {

constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 256 bits that nobody guesses, in letters that every server takes.
QByteArray unguessable()
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray(reinterpret_cast<const char *>(random), sizeof random).toBase64(UrlSafe);
}

QString value(const QVariantMap &data, const char *name)
{
    return QUrl::fromPercentEncoding(data.value(QLatin1String(name)).toString().toUtf8());
}

} // namespace

BrowserFlow::BrowserFlow(const BrowserSignIn &signIn, const Limits &limits,
                         std::shared_ptr<Answer> answer, QObject *parent)
    : TokenFlow(signIn.client, Grant::Code, limits, std::move(answer), parent),
      m_signIn(signIn),
      m_verifier(unguessable()),
      m_state(unguessable()),
      m_handler(new LoopbackHandler(signIn.port, this))
{
    keepSecret(m_verifier);
    m_handler->setCallbackText(m_signIn.page.toHtmlEscaped());
    connect(m_handler, &LoopbackHandler::answered, this, &BrowserFlow::take);
    // Before the flow, which hears of it next.
    connect(m_handler, &QAbstractOAuthReplyHandler::callbackReceived, this, &BrowserFlow::comeBack);
    flow().setReplyHandler(m_handler);
    flow().setState(QString::fromLatin1(m_state));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    flow().setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours, in all versions
#endif
    connect(&flow(), &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &url) {
        if (!m_signIn.address)
            return;
        m_signIn.address->addResult(url);
        m_signIn.address->finish();
        m_signIn.address.reset();
    });
    connect(&m_stopWatch, &QTimer::timeout, this, [this] {
        if (*m_signIn.stop)
            end(mailFailure(MailProblem::SignInStopped));
    });
}

void BrowserFlow::begin()
{
    if (!m_handler->isListening()) {
        end(mailFailure(MailProblem::NoLoopback, {QString::number(m_signIn.port)}));
        return;
    }
    constexpr std::chrono::milliseconds Often{100};
    if (m_signIn.stop)
        m_stopWatch.start(Often);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(limits().browser).count();
    waitFor(limits().browser, mailError(MailProblem::SignInTooLate, {QString::number(minutes)}));
    flow().grant();
}

void BrowserFlow::arrange(Stage stage, Parameters &parameters)
{
    if (stage == Stage::RequestingAuthorization) {
        set(parameters, "scope", client().endpoints.scope);
        set(parameters, "code_challenge",
            QString::fromLatin1(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256)
                                    .toBase64(UrlSafe)));
        set(parameters, "code_challenge_method", QStringLiteral("S256"));
        set(parameters, "login_hint", client().user);
        if (client().endpoints.asksForConsent) {
            set(parameters, "access_type", QStringLiteral("offline"));
            set(parameters, "prompt", QStringLiteral("consent"));
        }
    } else {
        set(parameters, "code", m_code);
        set(parameters, "code_verifier", QString::fromLatin1(m_verifier));
    }
}

/// Whatever does not know the state was not sent by who we sent the browser to.
void BrowserFlow::comeBack(const QVariantMap &data)
{
    if (value(data, "state").toLatin1() != m_state || !m_code.isEmpty())
        return;
    if (m_signIn.stop && *m_signIn.stop) {
        end(mailFailure(MailProblem::SignInStopped));
        return;
    }
    const QString host = client().endpoints.authorization.host();
    if (const QString error = value(data, "error"); !error.isEmpty()) {
        const QString words = quoted(error + QStringLiteral(": ")
                                         + value(data, "error_description").replace(u'+', u' '),
                                     secrets());
        end(error == QLatin1String("access_denied")
                ? mailFailure(MailProblem::SignInRefused, {}, words)
                : mailFailure(MailProblem::SignInFailed, {host, words}, words));
        return;
    }
    m_code = value(data, "code");
    keepSecret(m_code.toUtf8());
    if (m_code.isEmpty())
        end(mailFailure(MailProblem::NotSignInServer, {host}));
    else
        waitFor(limits().answer, mailError(MailProblem::Silent, {client().endpoints.token.host()}));
}

void BrowserFlow::end(Result<IssuedTokens> tokens)
{
    m_stopWatch.stop();
    m_handler->close();
    // Without one the sign-in would be over in an hour.
    if (tokens && tokens->refresh.isEmpty())
        tokens = mailFailure(MailProblem::SignInNotLasting, {client().endpoints.token.host()});
    TokenFlow::end(std::move(tokens));
}

} // namespace skranke::oauth
