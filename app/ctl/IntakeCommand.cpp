#include "app/ctl/IntakeCommand.h"

#include "ui/words/ErrorWords.h"

#include <QJsonArray>

#include <ostream>

namespace skranke::app {

namespace {

QJsonArray addresses(const QList<Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &mailbox : mailboxes)
        array.append(mailbox.address);
    return array;
}

QJsonArray attachments(const QList<Attachment> &list)
{
    QJsonArray array;
    for (const Attachment &attachment : list)
        array.append(
            QJsonObject{{QStringLiteral("name"), attachment.name},
                        {QStringLiteral("type"), attachment.type},
                        {QStringLiteral("size"), attachment.size},
                        {QStringLiteral("sha256"), QString::fromLatin1(attachment.sha256)}});
    return array;
}

} // namespace

QJsonObject toJson(const services::IntakeReport &report)
{
    constexpr qsizetype BodyStart = 80;
    const IncomingMail &mail = report.mail;
    const Completeness &found = report.completeness;
    QJsonObject object{
        {QStringLiteral("file"), report.source},
        {QStringLiteral("result"), toCode(report.result)},
        {QStringLiteral("case"),
         report.number.isValid() ? QJsonValue(report.number.toString()) : QJsonValue()},
        {QStringLiteral("why"), toCode(report.why)},
        {QStringLiteral("from"), mail.from.address},
        {QStringLiteral("from_name"), mail.from.name},
        {QStringLiteral("to"), addresses(mail.to)},
        {QStringLiteral("subject"), mail.subject},
        {QStringLiteral("message_id"), mail.messageId},
        {QStringLiteral("in_reply_to"), mail.inReplyTo},
        {QStringLiteral("attachments"), attachments(report.attachments)},
        {QStringLiteral("body_start"), mail.text.trimmed().left(BodyStart)},
        {QStringLiteral("completeness"),
         QJsonObject{{QStringLiteral("experience"), found.experience},
                     {QStringLiteral("example"), found.example},
                     {QStringLiteral("link"), found.link},
                     {QStringLiteral("urgency"), found.urgency}}},
    };
    if (report.error)
        object.insert(QStringLiteral("why"), ui::words::error(*report.error));
    return object;
}

int runIntake(const QStringList &arguments, Core &core, Console &console)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("path"), {}, QStringLiteral("PATH…"));
    if (!parse(parser, arguments, console))
        return 2;
    if (parser.positionalArguments().isEmpty())
        return usageError(console, QStringLiteral("usage: skrankectl intake PATH…"));

    int code = 0;
    core.intake().registerPaths(
        core.mailSource(), parser.positionalArguments(), [&](const services::IntakeReport &done) {
            printJson(console.out, toJson(done));
            console.out.flush();
            if (done.error) {
                printLine(console.err,
                          done.source + QStringLiteral(": ") + ui::words::error(*done.error));
                code = std::max(code, exitCodeOf(*done.error));
            }
            return true;
        });
    return code;
}

} // namespace skranke::app
