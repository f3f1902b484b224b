// One thing done with all marked cases.
#include "services/Answer.h"
#include "ui/queue/QueuePage.h"
#include "ui/queue/QueueTools.h"
#include "ui/widgets/Notice.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/WorkflowWords.h"

namespace skranke::ui {

namespace {

/// Steps that ask for nothing: what goes for one case goes for many.
bool isForMany(Transition transition)
{
    const TransitionNeeds &needs = ruleOf(transition).needs;
    return !needs.message && !needs.evidence && !needs.reason && !needs.testAddress;
}

} // namespace

void QueueTools::openBulk()
{
    if (m_page.marked().isEmpty()) {
        m_page.notice().show(Tone::Info, tr("Mark cases with X first."));
        return;
    }
    auto *pick = new QuickPick(
        m_theme, tr("Do with %n marked case(s) …", nullptr, int(m_page.marked().size())), &m_page);
    pick->setObjectName(QStringLiteral("bulkPick"));
    pick->offer(bulkPicks());
    pick->openAt(m_page, true);
}

QList<Pick> QueueTools::bulkPicks()
{
    QList<Pick> picks;
    const auto add = [&](const QString &label, const QString &kind,
                         const services::BulkAction &action) {
        picks.append({label, {}, kind, {}, [this, action] { apply(action); }});
    };
    const auto assign = [&](const QString &name, AgentId id) {
        services::BulkAction action;
        action.edit.assignee = id;
        add(tr("Assign to %1").arg(name), tr("Assigned"), action);
    };
    assign(m.session.me().name, m.session.me().id);
    for (const Agent &agent : std::as_const(m_agents))
        if (mayHold(agent) && agent.id != m.session.me().id)
            assign(agent.name, agent.id);
    assign(tr("nobody"), {});
    for (const auto &code : Codes<Level>::table) {
        services::BulkAction action;
        action.edit.level = code.value;
        add(words::levelInFull(code.value), tr("Level"), action);
    }
    for (const auto &code : Codes<Transition>::table) {
        services::BulkAction action;
        action.transition = code.value;
        if (isForMany(code.value))
            add(words::transition(code.value), tr("Step"), action);
    }
    for (const auto &code : Codes<CaseKind>::table) {
        services::BulkAction action;
        action.edit.kind = code.value;
        if (code.value != CaseKind::Unset)
            add(words::kind(code.value), tr("Kind"), action);
    }
    return picks;
}

void QueueTools::apply(const services::BulkAction &action)
{
    services::onAnswer(m.bulk.apply(m_page.marked(), action), this,
                       [this](const Result<services::BulkReport> &report) {
                           if (report)
                               tell(*report);
                           else
                               m_page.notice().show(report.error());
                       });
}

// What was refused stays marked: it can be put right, or looked at.
void QueueTools::tell(const services::BulkReport &report)
{
    QStringList lines;
    QList<CaseId> left;
    for (const services::BulkReport::Refusal &refusal : report.refused) {
        lines.append(
            QStringLiteral("%1: %2").arg(refusal.number.toString(), words::error(refusal.error)));
        left.append(refusal.id);
    }
    m_page.setMarked(left);
    QString sentence = tr("%n case(s) changed.", nullptr, int(report.changed.size()));
    if (report.unchanged > 0)
        sentence += u' ' + tr("%n were so already.", nullptr, report.unchanged);
    if (!lines.isEmpty())
        sentence += u' ' + tr("%n refused.", nullptr, int(lines.size()));
    m_page.notice().show(lines.isEmpty() ? Tone::Success : Tone::Warning, sentence,
                         lines.join(u'\n'));
}

} // namespace skranke::ui
