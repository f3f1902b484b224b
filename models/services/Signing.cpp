#include "services/Signing.h"

#include "domain/MailWork.h"
#include "services/Correspondence.h"
#include "services/Letters.h"
#include "services/MailSettings.h"

namespace skranke::services {

namespace {

/// Settings of this name are the agent's own on a team's server too (resources/rights).
QString keyOf(AgentId agent, const QString &what)
{
    return QStringLiteral("signature/%1/%2").arg(agent.value).arg(what);
}

const QString SenderName = QStringLiteral("name");

} // namespace

PersonalSignature personalSignature(UnitOfWork &work, AgentId agent)
{
    PersonalSignature signature;
    signature.senderName = work.settings().value(keyOf(agent, SenderName), {});
    for (const auto &language : Codes<Language>::table) {
        const QString text = work.settings().value(keyOf(agent, toCode(language.value)), {});
        if (!text.isEmpty())
            signature.texts.insert(language.value, text);
    }
    return signature;
}

void keepPersonalSignature(UnitOfWork &work, AgentId agent, const PersonalSignature &signature)
{
    const PersonalSignature before = personalSignature(work, agent);
    const auto keep = [&](const QString &what, const QString &old, const QString &value) {
        if (value != old)
            work.settings().set(keyOf(agent, what), value);
    };
    keep(SenderName, before.senderName, signature.senderName);
    for (const auto &language : Codes<Language>::table)
        keep(toCode(language.value), before.texts.value(language.value),
             signature.texts.value(language.value));
}

QString companyLines(UnitOfWork &work, const Mailbox &from)
{
    for (const MailAccount &account : mailOf(work).mailAccounts().all())
        if (account.address == from.address && !account.signature.trimmed().isEmpty())
            return account.signature;
    const QString ofTheDesk = deskOf(work).signature;
    return ofTheDesk.trimmed().isEmpty() ? from.name : ofTheDesk;
}

Signatures signaturesFor(UnitOfWork &work, const Case &value, const Agent *actor)
{
    Signatures signatures;
    signatures.language = languageFor(work, value);
    const QString company = companyLines(work, senderFor(work, value.id));
    const PersonalSignature own = actor ? personalSignature(work, actor->id) : PersonalSignature{};
    const QString name = actor ? actor->name : QString();
    for (const auto &language : Codes<Language>::table)
        signatures.texts.insert(language.value, signatureText(own, name, company, language.value));
    return signatures;
}

QString signedLetter(UnitOfWork &work, const Case &value, const QString &letter, const Agent *actor)
{
    return withSignature(letter, signatureFor(letter, signaturesFor(work, value, actor)));
}

} // namespace skranke::services
