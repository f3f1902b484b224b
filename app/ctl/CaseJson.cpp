#include "app/ctl/CaseJson.h"

#include <QJsonArray>

namespace skranke::app {

namespace {

using Json = QJsonObject;

QJsonValue instant(std::optional<Instant> at)
{
    return at ? QJsonValue(formatInstant(*at)) : QJsonValue();
}

QJsonValue minutes(std::optional<int> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

Json checklist(const Checklist &list)
{
    return {{QStringLiteral("experience"), list.experience.present()},
            {QStringLiteral("example"), list.example.present()},
            {QStringLiteral("link"), list.link.present()},
            {QStringLiteral("urgency"), list.urgency.present()}};
}

Json message(const Message &value)
{
    QJsonArray attachments;
    for (const Attachment &attachment : value.attachments)
        attachments.append(
            Json{{QStringLiteral("name"), attachment.name},
                 {QStringLiteral("type"), attachment.type},
                 {QStringLiteral("size"), attachment.size},
                 {QStringLiteral("sha256"), QString::fromLatin1(attachment.sha256)}});
    return {{QStringLiteral("id"), value.id.value},
            {QStringLiteral("kind"), toCode(value.kind)},
            {QStringLiteral("purpose"), toCode(value.purpose)},
            {QStringLiteral("automatic"), toCode(value.automatic)},
            {QStringLiteral("author"), value.authorName},
            {QStringLiteral("address"), value.authorAddress},
            {QStringLiteral("to"), QJsonArray::fromStringList(value.recipients)},
            {QStringLiteral("at"), formatInstant(value.at)},
            {QStringLiteral("subject"), value.subject},
            {QStringLiteral("text"), value.text},
            {QStringLiteral("message_id"), value.messageId},
            {QStringLiteral("why"), toCode(value.threadReason)},
            {QStringLiteral("side"), value.side},
            {QStringLiteral("attachments"), attachments}};
}

Json event(const Event &value)
{
    return {{QStringLiteral("at"), formatInstant(value.at)},
            {QStringLiteral("who"), value.actorName},
            {QStringLiteral("what"), toCode(value.kind)},
            {QStringLiteral("field"), value.field},
            {QStringLiteral("from"), value.from},
            {QStringLiteral("to"), value.to},
            {QStringLiteral("note"), value.note}};
}

Json approval(const Approval &value)
{
    return {
        {QStringLiteral("of"), toCode(value.of)},
        {QStringLiteral("amount_minutes"), minutes(value.amountMinutes)},
        {QStringLiteral("person"), value.person},
        {QStringLiteral("said_at"), formatInstant(value.saidAt)},
        {QStringLiteral("message"), value.message ? QJsonValue(value.message.value) : QJsonValue()},
        {QStringLiteral("note"), value.note}};
}

Json entry(const TimeEntry &value)
{
    return {{QStringLiteral("who"), value.agentName},
            {QStringLiteral("start"), formatInstant(value.start)},
            {QStringLiteral("seconds"), static_cast<qint64>(value.duration.count())},
            {QStringLiteral("billable"), value.billable},
            {QStringLiteral("note"), value.note}};
}

template <typename T, typename F> QJsonArray array(const QList<T> &list, F toObject)
{
    QJsonArray result;
    for (const T &value : list)
        result.append(toObject(value));
    return result;
}

} // namespace

QJsonObject toJson(const QueueRow &row)
{
    return {{QStringLiteral("number"), row.number.toString()},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("customer"), row.customerName},
            {QStringLiteral("contact"), row.contactName},
            {QStringLiteral("state"), toCode(row.state)},
            {QStringLiteral("level"), toCode(row.level)},
            {QStringLiteral("kind"), toCode(row.kind)},
            {QStringLiteral("assignee"), row.assigneeInitials},
            {QStringLiteral("submitted"), formatInstant(row.submitted)},
            {QStringLiteral("due"), instant(row.nextDue())},
            {QStringLiteral("responded"), instant(row.respondedAt)},
            {QStringLiteral("unread"), row.unread}};
}

QJsonObject toJson(const Case &value)
{
    return {{QStringLiteral("number"), value.number.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("subject"), value.subject},
            {QStringLiteral("description"), value.description},
            {QStringLiteral("state"), toCode(value.state)},
            {QStringLiteral("level"), toCode(value.level)},
            {QStringLiteral("kind"), toCode(value.kind)},
            {QStringLiteral("source"), toCode(value.source)},
            {QStringLiteral("submitted"), formatInstant(value.submitted)},
            {QStringLiteral("registered"), formatInstant(value.registered)},
            {QStringLiteral("estimate_minutes"), minutes(value.estimateMinutes)},
            {QStringLiteral("approved_minutes"), minutes(value.approvedMinutes)},
            {QStringLiteral("response_due"), instant(value.responseDue)},
            {QStringLiteral("responded"), instant(value.respondedAt)},
            {QStringLiteral("update_due"), instant(value.updateDue)},
            {QStringLiteral("test_address"), value.testAddress},
            {QStringLiteral("checklist"), checklist(value.checklist)}};
}

QJsonObject toJson(const services::CaseFile &file)
{
    QJsonObject object = toJson(file.value);
    object.insert(QStringLiteral("contact"), file.contact ? file.contact->name : QString());
    object.insert(QStringLiteral("address"), file.contact ? file.contact->address : QString());
    object.insert(QStringLiteral("customer"), file.customer ? file.customer->name : QString());
    object.insert(QStringLiteral("agreement"), file.agreement ? file.agreement->name : QString());
    object.insert(QStringLiteral("site"), file.site ? file.site->address : QString());
    object.insert(QStringLiteral("assignee"), file.assignee ? file.assignee->name : QString());
    object.insert(QStringLiteral("claims"),
                  file.claimsNumber ? QJsonValue(file.claimsNumber->toString()) : QJsonValue());
    object.insert(QStringLiteral("linked"),
                  file.linkedNumber ? QJsonValue(file.linkedNumber->toString()) : QJsonValue());
    object.insert(QStringLiteral("offered"),
                  array(file.offered, [](Transition t) { return QJsonValue(toCode(t)); }));
    object.insert(QStringLiteral("messages"), array(file.messages, message));
    object.insert(QStringLiteral("events"), array(file.events, event));
    object.insert(QStringLiteral("approvals"), array(file.approvals, approval));
    object.insert(QStringLiteral("time"), array(file.time, entry));
    object.insert(QStringLiteral("worked_seconds"), static_cast<qint64>(file.worked().count()));
    return object;
}

} // namespace skranke::app
