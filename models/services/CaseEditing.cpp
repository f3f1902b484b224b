#include "services/CaseEditing.h"

#include "domain/Workflow.h"
#include "services/CaseSteps.h"
#include "services/Events.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

QString agentName(UnitOfWork &work, AgentId id)
{
    const auto agent = id ? work.registers().agent(id) : std::nullopt;
    return agent ? agent->name : QString();
}

QString minutesText(std::optional<int> minutes)
{
    return minutes ? QString::number(*minutes) : QString();
}

QString dueText(const Case &value)
{
    return value.responseDue ? formatInstant(*value.responseDue) : QStringLiteral("-");
}

/// Applies the members of an edit one by one, each with its event.
class Editing {
public:
    Editing(UnitOfWork &unit, Case &edited, const Agent &agent, Instant at)
        : work(unit), value(edited), me(agent), now(at)
    {
    }

    void apply(const CaseEdit &edit)
    {
        text(edit.subject, value.subject, QStringLiteral("subject"));
        text(edit.description, value.description, QStringLiteral("description"));
        text(edit.testAddress, value.testAddress, QStringLiteral("test_address"));
        if (edit.kind && *edit.kind != value.kind) {
            note(EventKind::KindChanged, {}, toCode(value.kind), toCode(*edit.kind));
            value.kind = *edit.kind;
        }
        if (edit.contact)
            contact(*edit.contact);
        if (edit.site && *edit.site != value.site) {
            note(EventKind::FieldChanged, QStringLiteral("site"), siteName(value.site),
                 siteName(*edit.site));
            value.site = *edit.site;
        }
        if (edit.assignee && *edit.assignee != value.assignee) {
            note(EventKind::Assigned, {}, agentName(work, value.assignee),
                 agentName(work, *edit.assignee));
            value.assignee = *edit.assignee;
        }
        if (edit.estimateMinutes && *edit.estimateMinutes != value.estimateMinutes)
            estimate(*edit.estimateMinutes);
        if (edit.checklist && *edit.checklist != value.checklist) {
            note(EventKind::ChecklistCorrected, {}, {}, {});
            value.checklist = *edit.checklist;
        }
        if (edit.includedOverride && *edit.includedOverride != value.includedOverride) {
            note(EventKind::FieldChanged, QStringLiteral("included"), flag(value.includedOverride),
                 flag(*edit.includedOverride));
            value.includedOverride = *edit.includedOverride;
        }
        if (edit.level && *edit.level != value.level)
            level(*edit.level);
    }

private:
    void note(EventKind kind, const QString &field, const QString &from, const QString &to,
              const QString &words = {})
    {
        record(work, me, now, value.id, kind, field, from, to, words);
    }

    void text(const std::optional<QString> &wanted, QString &field, const QString &name)
    {
        if (!wanted || *wanted == field)
            return;
        note(EventKind::FieldChanged, name, field, *wanted);
        field = *wanted;
    }

    void contact(ContactId id)
    {
        if (id == value.contact)
            return;
        const auto name = [this](ContactId of) {
            const auto found = of ? work.registers().contact(of) : std::nullopt;
            return found ? found->name : QString();
        };
        note(EventKind::FieldChanged, QStringLiteral("contact"), name(value.contact), name(id));
        value.contact = id;
    }

    QString siteName(SiteId id)
    {
        const auto site = id ? work.registers().site(id) : std::nullopt;
        return site ? site->address : QString();
    }

    static QString flag(std::optional<bool> value)
    {
        return value ? (*value ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
    }

    void level(Level to)
    {
        const QString before = dueText(value);
        const QString from = toCode(value.level);
        value.level = to;
        recomputeDue(work, value, now);
        note(EventKind::LevelChanged, {}, from, toCode(to),
             QStringLiteral("%1 %2").arg(before, dueText(value)));
    }

    void estimate(std::optional<int> minutes)
    {
        note(EventKind::EstimateChanged, {}, minutesText(value.estimateMinutes),
             minutesText(minutes));
        value.estimateMinutes = minutes;
        // Work that may no longer start goes back to where an estimate can be sent (R5.1).
        if (value.state == State::Ready && estimateBlocksWork(value)) {
            note(EventKind::Transition, {}, toCode(State::Ready), toCode(State::Assessing));
            value.state = State::Assessing;
        }
    }

    UnitOfWork &work;
    Case &value;
    const Agent &me;
    Instant now;
};

} // namespace

Result<void> checkEdit(const CaseEdit &edit)
{
    if (edit.subject && edit.subject->trimmed().isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("subject")});
    if (edit.estimateMinutes && edit.estimateMinutes->value_or(0) < 0)
        return refuse(Reason::DurationNegative);
    constexpr int LongestEstimate = 60 * 10'000;
    if (edit.estimateMinutes && edit.estimateMinutes->value_or(0) > LongestEstimate)
        return refuse(Reason::DurationAbsurd, {QString::number(LongestEstimate / 60)});
    return {};
}

void applyEdit(UnitOfWork &work, Case &value, const CaseEdit &edit, const Agent &me, Instant now)
{
    Editing(work, value, me, now).apply(edit);
}

Result<Case> edited(UnitOfWork &work, Case value, const CaseEdit &edit, const Agent &me,
                    Instant now)
{
    const Case before = value;
    applyEdit(work, value, edit, me, now);
    if (value == before)
        return value;
    auto result = saved(work, std::move(value));
    if (result && (edit.subject || edit.description || edit.contact))
        work.cases().refreshSearchText(result->id);
    return result;
}

} // namespace skranke::services
