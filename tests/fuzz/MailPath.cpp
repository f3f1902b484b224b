#include "tests/fuzz/MailPath.h"

#include "domain/ApprovalHint.h"
#include "domain/CaseNumber.h"
#include "domain/Completeness.h"
#include "domain/LanguageGuess.h"
#include "domain/QuoteFolding.h"
#include "domain/Signature.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "mail/HtmlSanitiser.h"

#include <QRegularExpression>

namespace skranke::fuzz {

using namespace Qt::StringLiterals;

namespace {

void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("broken: %s", what);
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

void checkHeaders(const IncomingMail &mail)
{
    QList<Mailbox> mailboxes{mail.from};
    mailboxes += mail.to + mail.cc + mail.replyTo;
    for (const Mailbox &mailbox : std::as_const(mailboxes)) {
        promise(!hasControls(mailbox.name), "a name without control characters");
        promise(!hasControls(mailbox.address), "an address without control characters");
    }
    QStringList values{mail.subject, mail.messageId, mail.inReplyTo, mail.caseMarker};
    values += mail.references;
    for (const QString &value : std::as_const(values))
        promise(!hasControls(value), "a header without control characters");
}

void checkParts(const IncomingMail &mail)
{
    for (const MailPart &part : mail.parts) {
        promise(!part.name.isEmpty(), "a part with a name");
        promise(!part.name.contains(u'/') && !part.name.contains(u'\\')
                    && part.name != QLatin1String("..") && !hasControls(part.name),
                "a part's name that is no path");
    }
}

void checkHtml(const QString &html)
{
    static const QRegularExpression acts(
        u"<\\s*(script|style|iframe|object|embed|form|meta|link|base|svg)\\b"
        u"|<[^>]*\\son[a-z]+\\s*="_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fetches(u"<img src=\"(?!cid:|data:image/)"_s);
    const QString shown = mail::sanitiseHtml(html).html;
    promise(!acts.match(shown).hasMatch(), "HTML that does nothing");
    promise(!fetches.match(shown).hasMatch(), "HTML that fetches nothing");
    static const QRegularExpression elsewhere(u"<img src=\"(?!cid:|data:image/|https?://)"_s);
    const QString named = mail::sanitiseHtml(html, {}, mail::RemotePictures::Named).html;
    promise(!acts.match(named).hasMatch(), "HTML that does nothing, with its pictures");
    promise(!elsewhere.match(named).hasMatch(), "pictures of the web only");
}

void checkText(const IncomingMail &mail)
{
    QString whole;
    for (const TextSegment &segment : foldText(mail.text))
        whole += segment.text;
    promise(whole == mail.text, "a text that is folded and whole");
    readsLikeApproval(mail.text);
    guessLanguage(mail.text);
    CaseNumber::findIn(mail.subject);
    completenessOf(mail.subject, mail.text, {});
    const QString once = withSignature(mail.text, u"Vennlig hilsen\nKari"_s);
    promise(withSignature(once, u"Vennlig hilsen\nKari"_s) == once,
            "a signature that is added once");
}

/// What we would write back, with what they wrote in it.
void answer(const IncomingMail &mail)
{
    OutgoingMail ours;
    ours.from = {u"Kundesenteret"_s, u"support@desk.example"_s};
    ours.to = {mail.from.address.isEmpty() ? Mailbox{{}, u"ola@x.example"_s} : mail.from};
    ours.subject = mail.subject;
    ours.messageId = u"skranke.2026-000001.0@desk.example"_s;
    ours.inReplyTo = mail.messageId;
    ours.references = mail.references + QStringList{mail.messageId};
    ours.references.removeAll(QString());
    ours.date = Instant{} + std::chrono::hours(24 * 20'000);
    ours.text = mail.text;
    ours.caseNumber = u"2026-000001"_s;
    ours.parts = mail.parts;
    const auto raw = mail::GMimeWriter().write(ours);
    promise(raw.has_value(), "an answer that can be written");
    const auto read = mail::GMimeReader().read(*raw);
    promise(read.has_value(), "an answer that can be read");
    checkHeaders(*read);
    checkParts(*read);
    promise(read->from.address == ours.from.address, "an answer from us");
    promise(read->caseMarker == ours.caseNumber, "an answer that knows its case");
    promise(read->parts.size() >= ours.parts.size(), "an answer with all its parts");
}

} // namespace

void takeMail(const QByteArray &raw)
{
    const auto mail = mail::GMimeReader().read(raw);
    if (!mail)
        return;
    checkHeaders(*mail);
    checkParts(*mail);
    checkHtml(mail->html);
    checkText(*mail);
    answer(*mail);
}

} // namespace skranke::fuzz
