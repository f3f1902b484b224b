#include "services/NewCaseDraft.h"

#include "services/Job.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace skranke::services {

namespace {

QString settingOf(AgentId agent)
{
    return u"new_case_draft/%1"_s.arg(agent.value);
}

QString written(const NewCaseDraft &draft)
{
    const NewCase &request = draft.request;
    const QJsonObject object{
        {u"source"_s, toCode(request.source)},
        {u"contact"_s, request.contact.value},
        {u"contact_name"_s, request.contactName},
        {u"contact_address"_s, request.contactAddress},
        {u"contact_telephone"_s, request.contactTelephone},
        {u"contact_shown_as"_s, draft.contactShownAs},
        {u"customer"_s, request.customer.value},
        {u"site"_s, request.site.value},
        {u"call_time"_s, draft.callTime},
        {u"subject"_s, request.subject},
        {u"description"_s, request.description},
        {u"kind"_s, toCode(request.kind)},
        {u"level"_s, toCode(request.level)},
        {u"take"_s, request.take},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NewCaseDraft read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    NewCaseDraft draft;
    NewCase &request = draft.request;
    const auto string = [&](const QString &key) { return object.value(key).toString(); };
    const auto id = [&](const QString &key) { return object.value(key).toInteger(); };
    request.source = fromCode<Source>(string(u"source"_s)).value_or(request.source);
    request.contact = {id(u"contact"_s)};
    request.contactName = string(u"contact_name"_s);
    request.contactAddress = string(u"contact_address"_s);
    request.contactTelephone = string(u"contact_telephone"_s);
    draft.contactShownAs = string(u"contact_shown_as"_s);
    request.customer = {id(u"customer"_s)};
    request.site = {id(u"site"_s)};
    draft.callTime = string(u"call_time"_s);
    request.subject = string(u"subject"_s);
    request.description = string(u"description"_s);
    request.kind = fromCode<CaseKind>(string(u"kind"_s)).value_or(request.kind);
    request.level = fromCode<Level>(string(u"level"_s)).value_or(request.level);
    request.take = object.value(u"take"_s).toBool(request.take);
    return draft;
}

} // namespace

bool NewCaseDraft::isEmpty() const
{
    return !request.contact && request.contactName.isEmpty() && request.contactAddress.isEmpty()
        && request.contactTelephone.isEmpty() && request.subject.isEmpty()
        && request.description.isEmpty();
}

QFuture<Result<NewCaseDraft>> NewCaseDraftService::load() const
{
    return m.store.read([me = m.session.me().id](UnitOfWork &work) -> Result<NewCaseDraft> {
        return read(work.settings().value(settingOf(me), {}));
    });
}

QFuture<Result<void>> NewCaseDraftService::save(NewCaseDraft draft)
{
    return writeAsAgent(
        m, [draft = std::move(draft)](UnitOfWork &work, const Agent &me, Instant) -> Result<void> {
            work.settings().set(settingOf(me.id), draft.isEmpty() ? QString() : written(draft));
            return {};
        });
}

} // namespace skranke::services
