#include "services/SideConversation.h"

#include "domain/LanguageGuess.h"
#include "services/CaseReader.h"
#include "services/CaseSteps.h"
#include "services/Correspondence.h"
#include "services/IncidentWords.h"
#include "services/Letters.h"
#include "services/Signing.h"

#include <algorithm>

namespace skranke::services {

namespace {

struct ForwardWords {
    QString rule, from, date, to, subject;
};

ForwardWords wordsIn(Language language)
{
    if (language == Language::English)
        return {QStringLiteral("Forwarded message"), QStringLiteral("From"), QStringLiteral("Date"),
                QStringLiteral("To"), QStringLiteral("Subject")};
    const bool nynorsk = language == Language::Nynorsk;
    return {nynorsk ? QStringLiteral("Vidaresend melding") : QStringLiteral("Videresendt melding"),
            nynorsk ? QStringLiteral("Frå") : QStringLiteral("Fra"), QStringLiteral("Dato"),
            QStringLiteral("Til"), QStringLiteral("Emne")};
}

QString subjectOf(const Case &value, const SideLetter &letter, Language language)
{
    const QString reply = replySubject(value);
    if (!letter.side.isEmpty())
        return reply;
    const QString prefix =
        language == Language::English ? QStringLiteral("Fwd:") : QStringLiteral("VS:");
    return prefix + reply.mid(reply.indexOf(u':') + 1);
}

/// The mail it begins with, with nothing along that is not of that mail.
Result<Message> forwardedOf(UnitOfWork &work, CaseId id, const SideLetter &letter)
{
    const auto message = work.messages().find(letter.forwarded);
    if (!message || message->caseId != id)
        return fail(ErrorKind::NotFound);
    if (!mayBeForwarded(*message))
        return refuse(Reason::NotForwardable);
    const bool itsOwn = std::all_of(
        letter.attachments.cbegin(), letter.attachments.cend(), [&](AttachmentId wanted) {
            return std::any_of(message->attachments.cbegin(), message->attachments.cend(),
                               [&](const Attachment &one) { return one.id == wanted; });
        });
    if (!itsOwn)
        return refuse(Reason::NotForwardable);
    return *message;
}

bool isSideOf(UnitOfWork &work, CaseId id, const QString &side)
{
    const QList<Message> messages = work.messages().ofCase(id);
    return std::any_of(messages.cbegin(), messages.cend(),
                       [&](const Message &message) { return message.side == side; });
}

} // namespace

bool mayBeForwarded(const Message &message)
{
    const bool mail =
        message.kind == MessageKind::Incoming || message.kind == MessageKind::Outgoing;
    return mail && message.side.isEmpty();
}

QString forwardedText(const Message &message, Language language)
{
    const ForwardWords words = wordsIn(language);
    const QString from = message.authorAddress.isEmpty()
        ? message.authorName
        : QStringLiteral("%1 <%2>").arg(message.authorName, message.authorAddress);
    QStringList lines{QStringLiteral("---------- %1 ----------").arg(words.rule)};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + QStringLiteral(": ") + value);
    };
    add(words.from, from);
    add(words.date, momentText(message.at, language));
    add(words.to, message.recipients.join(QStringLiteral(", ")));
    add(words.subject, message.subject);
    return lines.join(u'\n') + QStringLiteral("\n\n") + message.text;
}

Result<Case> writeAside(UnitOfWork &work, const MailWriter &writer, CaseId id,
                        const SideLetter &letter, const Agent &me, Instant now)
{
    auto value = loadCase(work, id);
    if (!value)
        return value;
    Posting posting;
    posting.side = letter.side;
    const Language language = languageOfLetter(letter.text, languageFor(work, *value));
    posting.mail.text = signedLetter(work, *value, letter.text, &me);
    OutgoingText along;
    along.files = letter.files;
    if (letter.side.isEmpty()) {
        const auto forwarded = forwardedOf(work, id, letter);
        if (!forwarded)
            return tl::make_unexpected(forwarded.error());
        posting.mail.text += QStringLiteral("\n\n") + forwardedText(*forwarded, language);
        along.attachments = letter.attachments;
    } else if (!letter.attachments.isEmpty() || !isSideOf(work, id, letter.side)) {
        return refuse(Reason::NotForwardable);
    }
    posting.mail.to = mailboxesFor(work, letter.recipients);
    posting.mail.cc = mailboxesFor(work, letter.copies);
    posting.mail.subject = subjectOf(*value, letter, language);
    auto parts = partsOf(work, along);
    if (!parts)
        return tl::make_unexpected(parts.error());
    posting.mail.parts = *std::move(parts);
    const auto message = post(work, writer, *value, std::move(posting), &me, now);
    if (!message)
        return tl::make_unexpected(message.error());
    return afterWord(work, *std::move(value), *message, me, now);
}

} // namespace skranke::services
