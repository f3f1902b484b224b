#include "services/TemplateService.h"

#include "domain/Letter.h"
#include "services/CaseReader.h"
#include "services/Keeping.h"
#include "services/Letters.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr qsizetype LongestText = 20'000;

bool isWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

Result<void> checkText(const TextTemplate &value)
{
    if (value.name.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
    if (value.text.trimmed().isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("text")});
    if (value.text.size() > LongestText)
        return refuse(Reason::TextTooLong, {QString::number(LongestText)});
    if (!isWord(value.word))
        return refuse(Reason::FieldInvalid, {QStringLiteral("word"), value.word});
    if (const auto unknown = unknownPlaceholder(value.text))
        return refuse(Reason::PlaceholderUnknown, {*unknown});
    return {};
}

Result<void> check(UnitOfWork &work, const TextTemplate &value, const Agent &me)
{
    if (auto valid = checkText(value); !valid)
        return valid;
    if (auto isFree = nameIsFree(work.templates(), value, me); !isFree)
        return isFree;
    for (const TextTemplate &other : work.templates().visibleTo(me.id))
        if (other.id != value.id && !value.word.isEmpty() && other.word == value.word)
            return refuse(Reason::NameTaken, {u'/' + value.word});
    return {};
}

} // namespace

QFuture<Result<QList<TextTemplate>>> TemplateService::templates() const
{
    return m.store.read([me = m.session.me().id](UnitOfWork &work) -> Result<QList<TextTemplate>> {
        return work.templates().visibleTo(me);
    });
}

QFuture<Result<TextTemplate>> TemplateService::save(TextTemplate value)
{
    return writeAsAgent(m,
                        [value = std::move(value)](UnitOfWork &work, const Agent &me,
                                                   Instant) mutable -> Result<TextTemplate> {
                            value.name = value.name.simplified();
                            value.word = value.word.trimmed().toLower();
                            if (value.word.startsWith(u'/'))
                                value.word.remove(0, 1);
                            if (auto valid = check(work, value, me); !valid)
                                return tl::make_unexpected(valid.error());
                            return keep(work.templates(), value, me);
                        });
}

QFuture<Result<void>> TemplateService::remove(TemplateId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant) {
        return discard(work.templates(), id, me);
    });
}

QFuture<Result<QString>> TemplateService::filled(TemplateId id, CaseId caseId) const
{
    return m.store.read([id, caseId, me = m.session.me(),
                         now = m.clock.now()](UnitOfWork &work) -> Result<QString> {
        const auto text = work.templates().find(id);
        if (!text)
            return fail(ErrorKind::NotFound);
        const auto value = loadCase(work, caseId);
        if (!value)
            return tl::make_unexpected(value.error());
        return services::filled(work, *value, text->text, &me, now);
    });
}

} // namespace skranke::services
