#include "ui/settings/MailForm.h"

#include "domain/MailPreset.h"
#include "ui/words/MailWords.h"

#include <algorithm>
#include <utility>

namespace skranke::ui {

namespace {

const QString Separator = QStringLiteral(", ");

struct Ports {
    const char *port;
    const char *security;
    int tls;
    int startTls;
};
constexpr Ports Servers[] = {{"incoming_port", "incoming_security", 993, 143},
                             {"outgoing_port", "outgoing_security", 465, 587}};

template <typename E, typename Words> QList<Choice> choicesOf(Words words)
{
    QList<Choice> choices;
    for (const auto &code : Codes<E>::table)
        choices.append({words(code.value), QString::fromLatin1(code.text)});
    return choices;
}

template <typename E> void take(E &value, const FieldTexts &texts, const char *code)
{
    if (const auto known = fromCode<E>(texts.value(QLatin1String(code))))
        value = *known;
}

void take(QString &value, const FieldTexts &texts, const char *code)
{
    const auto text = texts.constFind(QLatin1String(code));
    if (text != texts.constEnd())
        value = text->trimmed();
}

bool takePort(int &port, const FieldTexts &texts, const char *code)
{
    const auto text = texts.constFind(QLatin1String(code));
    if (text == texts.constEnd())
        return true;
    bool isNumber = false;
    port = text->trimmed().toInt(&isNumber);
    return isNumber;
}

} // namespace

void addMailFields(FieldForm &form)
{
    form.addText(QStringLiteral("address"), QStringLiteral("support@kundesenter.example"));
    form.addText(QStringLiteral("sender_name"));
    form.addText(QStringLiteral("user"));
    form.addChoice(QStringLiteral("login"), choicesOf<MailLogin>(words::mailLogin));
    form.addSecret(PasswordField);
    form.addChoice(QStringLiteral("provider"), choicesOf<SignInProvider>(words::signInProvider));
    form.addText(QStringLiteral("client_id"));
    form.addSecret(ClientSecretField);
    form.addText(QStringLiteral("tenant"), QStringLiteral("organizations"));
    form.addBreak();
    form.addText(QStringLiteral("authorization_url"),
                 QStringLiteral("https://login.kundesenter.example/authorize"));
    form.addText(QStringLiteral("token_url"),
                 QStringLiteral("https://login.kundesenter.example/token"));
    form.addText(QStringLiteral("scope"));
    form.addBreak();
    form.addText(QStringLiteral("incoming_host"), QStringLiteral("imap.kundesenter.example"));
    form.addText(QStringLiteral("outgoing_host"), QStringLiteral("smtp.kundesenter.example"));
    form.addChoice(QStringLiteral("incoming_security"),
                   choicesOf<MailSecurity>(words::mailSecurity));
    form.addChoice(QStringLiteral("outgoing_security"),
                   choicesOf<MailSecurity>(words::mailSecurity));
    form.addText(QStringLiteral("incoming_port"));
    form.addText(QStringLiteral("outgoing_port"));
    form.addText(QStringLiteral("folders"));
    form.addText(QStringLiteral("sent_folder"));
    form.addChoice(QStringLiteral("after_intake"), choicesOf<AfterIntake>(words::afterIntake));
    form.addText(QStringLiteral("move_to"));
    form.addChoice(QStringLiteral("old_mail"), choicesOf<OldMail>(words::oldMail));
    form.addLines(QStringLiteral("signature"));
}

FieldTexts textsOf(const MailAccount &account)
{
    return {{QStringLiteral("address"), account.address},
            {QStringLiteral("sender_name"), account.senderName},
            {QStringLiteral("signature"), account.signature},
            {QStringLiteral("user"), account.user},
            {QStringLiteral("login"), toCode(account.login)},
            {QStringLiteral("provider"), toCode(account.signIn.provider)},
            {QStringLiteral("client_id"), account.signIn.clientId},
            {QStringLiteral("tenant"), account.signIn.tenant},
            {QStringLiteral("authorization_url"), account.signIn.authorizationUrl},
            {QStringLiteral("token_url"), account.signIn.tokenUrl},
            {QStringLiteral("scope"), account.signIn.scope},
            {QStringLiteral("incoming_host"), account.incoming.host},
            {QStringLiteral("incoming_port"), QString::number(account.incoming.port)},
            {QStringLiteral("incoming_security"), toCode(account.incoming.security)},
            {QStringLiteral("outgoing_host"), account.outgoing.host},
            {QStringLiteral("outgoing_port"), QString::number(account.outgoing.port)},
            {QStringLiteral("outgoing_security"), toCode(account.outgoing.security)},
            {QStringLiteral("folders"), account.folders.join(Separator)},
            {QStringLiteral("sent_folder"), account.sentFolder},
            {QStringLiteral("after_intake"), toCode(account.after)},
            {QStringLiteral("move_to"), account.moveTo},
            {QStringLiteral("old_mail"), toCode(account.oldMail)}};
}

Result<MailAccount> accountFrom(MailAccount account, const FieldTexts &texts)
{
    take(account.address, texts, "address");
    take(account.senderName, texts, "sender_name");
    take(account.signature, texts, "signature");
    take(account.user, texts, "user");
    take(account.login, texts, "login");
    take(account.signIn.provider, texts, "provider");
    take(account.signIn.clientId, texts, "client_id");
    take(account.signIn.tenant, texts, "tenant");
    take(account.signIn.authorizationUrl, texts, "authorization_url");
    take(account.signIn.tokenUrl, texts, "token_url");
    take(account.signIn.scope, texts, "scope");
    take(account.incoming.host, texts, "incoming_host");
    take(account.incoming.security, texts, "incoming_security");
    take(account.outgoing.host, texts, "outgoing_host");
    take(account.outgoing.security, texts, "outgoing_security");
    take(account.sentFolder, texts, "sent_folder");
    take(account.after, texts, "after_intake");
    take(account.moveTo, texts, "move_to");
    take(account.oldMail, texts, "old_mail");
    QString folders = account.folders.join(Separator);
    take(folders, texts, "folders");
    account.folders = folders.split(u',', Qt::SkipEmptyParts);
    for (const auto &[port, code] : {std::pair{&account.incoming.port, "incoming_port"},
                                     std::pair{&account.outgoing.port, "outgoing_port"}})
        if (!takePort(*port, texts, code))
            return refuse(Reason::FieldInvalid,
                          {QLatin1String(code), texts.value(QLatin1String(code))});
    return account;
}

bool followSecurity(FieldForm &form)
{
    const FieldTexts texts = form.texts();
    FieldTexts shown = texts;
    for (const Ports &server : Servers) {
        const bool tls = texts.value(QLatin1String(server.security)) == toCode(MailSecurity::Tls);
        const int other = tls ? server.startTls : server.tls;
        if (texts.value(QLatin1String(server.port)) == QString::number(other))
            shown.insert(QLatin1String(server.port),
                         QString::number(tls ? server.tls : server.startTls));
    }
    if (shown == texts)
        return false;
    form.setTexts(shown);
    return true;
}

void showMailFields(FieldForm &form)
{
    const FieldTexts texts = form.texts();
    const bool signsIn = texts.value(QStringLiteral("login")) == toCode(MailLogin::Token);
    const auto isAt = [&](SignInProvider provider) {
        return signsIn && texts.value(QStringLiteral("provider")) == toCode(provider);
    };
    form.setShown({PasswordField}, !signsIn);
    form.setShown({QStringLiteral("provider"), QStringLiteral("client_id"), ClientSecretField},
                  signsIn);
    form.setShown({QStringLiteral("tenant")}, isAt(SignInProvider::Microsoft));
    form.setShown(
        {QStringLiteral("authorization_url"), QStringLiteral("token_url"), QStringLiteral("scope")},
        isAt(SignInProvider::Other));
}

QString chosenProvider(const FieldForm &form)
{
    const FieldTexts texts = form.texts();
    return texts.value(QStringLiteral("login")) == toCode(MailLogin::Token)
        ? texts.value(QStringLiteral("provider"))
        : QString();
}

bool followProvider(FieldForm &form, QString &before)
{
    const QString now = chosenProvider(form);
    if (std::exchange(before, now) == now)
        return false;
    const auto provider = fromCode<SignInProvider>(now);
    const auto preset = provider ? presetOf(*provider) : std::nullopt;
    const FieldTexts texts = form.texts();
    const QString host = texts.value(QStringLiteral("incoming_host")).trimmed();
    const bool typed = !host.isEmpty()
        && std::none_of(Codes<SignInProvider>::table.begin(), Codes<SignInProvider>::table.end(),
                        [&](const auto &code) {
                            const auto other = presetOf(code.value);
                            return other && other->incoming.host == host;
                        });
    if (!preset || typed)
        return false;
    MailAccount account;
    account.incoming = preset->incoming;
    account.outgoing = preset->outgoing;
    account.sentFolder = preset->sentFolder;
    FieldTexts shown = texts;
    const FieldTexts theirs = textsOf(account);
    for (const char *field : {"incoming_host", "incoming_port", "incoming_security",
                              "outgoing_host", "outgoing_port", "outgoing_security", "sent_folder"})
        shown.insert(QLatin1String(field), theirs.value(QLatin1String(field)));
    form.setTexts(shown);
    return true;
}

} // namespace skranke::ui
