#include "ui/queue/QueueTools.h"

#include "services/Answer.h"
#include "ui/queue/BulkBar.h"
#include "ui/queue/FilterBar.h"
#include "ui/queue/KeepViewForm.h"
#include "ui/queue/QueuePage.h"
#include "ui/widgets/Notice.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/QueryWords.h"
#include "ui/words/WorkflowWords.h"

#include <QAction>
#include <QPointer>

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCustomers = 6;
constexpr int ShortestName = 2;

bool mayHold(const Agent &agent)
{
    return !agent.retired && agent.role != Role::Viewer;
}

/// Steps that ask for nothing: what goes for one case goes for many.
bool isForMany(Transition transition)
{
    const TransitionNeeds &needs = ruleOf(transition).needs;
    return !needs.message && !needs.evidence && !needs.reason && !needs.testAddress;
}

} // namespace

QueueTools::QueueTools(const Theme &theme, QueuePage &page, const Services &services)
    : QObject(&page)
    , m_theme(theme)
    , m_page(page)
    , m(services)
{
    add("filterCommand", tr("Narrow the view …"), Qt::Key_F, &QueueTools::openFilter);
    add("markCommand", tr("Mark the case"), Qt::Key_X, &QueueTools::mark);
    add("markAllCommand", tr("Mark all"), Qt::CTRL | Qt::Key_A, &QueueTools::markAll);
    add("bulkCommand", tr("Do with the marked cases …"), Qt::Key_B, &QueueTools::openBulk);
    connect(&page, &QueuePage::filterAsked, this, &QueueTools::openFilter);
    connect(&page.filterBar(), &FilterBar::keepAsked, this, &QueueTools::openKeep);
    connect(&page.filterBar(), &FilterBar::forgetAsked, this, &QueueTools::forget);
    connect(&page.bulkBar(), &BulkBar::actAsked, this, &QueueTools::openBulk);
    connect(&m.store, &Store::committed, this, [this](const ChangeSet &changes) {
        if (changes.registers || changes.everything)
            read();
    });
    read();
}

void QueueTools::add(const char *name, const QString &text, const QKeySequence &key,
                     void (QueueTools::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_page.addAction(action);
    m_actions.append(action);
}

void QueueTools::read()
{
    services::onAnswer(m.registers.agents(), this, [this](const Result<QList<Agent>> &agents) {
        if (agents)
            m_agents = *agents;
        else
            m_page.notice().show(agents.error());
    });
    services::onAnswer(m.views.views(), this, [this](const Result<QList<SavedView>> &views) {
        if (views)
            Q_EMIT viewsRead(*views);
        else
            m_page.notice().show(views.error());
    });
}

void QueueTools::openFilter()
{
    auto *pick = new QuickPick(m_theme, tr("Narrow the view by …"), &m_page);
    pick->offer(filters());
    connect(pick, &QuickPick::edited, this, [this, pick](const QString &typed) {
        const QString wanted = typed.trimmed();
        if (wanted.size() < ShortestName)
            return;
        QueueQuery words;
        words.words = parseQuery(wanted).words;
        if (!words.words.isEmpty())
            pick->addLast(narrowing(QStringLiteral("“%1”").arg(wanted), tr("Text"), words));
        QueueQuery from;
        from.from = {wanted};
        pick->addLast(narrowing(wanted, tr("From"), from));
        findCustomers(*pick, wanted);
    });
    pick->openAt(m_page, true);
}

void QueueTools::findCustomers(QuickPick &pick, const QString &typed)
{
    services::onAnswer(m.registers.customers(typed), &pick,
                       [this, &pick, typed](const Result<QList<Customer>> &customers) {
                           if (!customers || pick.typed() != typed)
                               return;
                           QList<Pick> found;
                           for (const Customer &customer : customers->mid(0, MostCustomers)) {
                               QueueQuery by;
                               by.customers = {customer.name};
                               found.append(narrowing(customer.name, tr("Customer"), by));
                           }
                           pick.add(found);
                       });
}

Pick QueueTools::narrowing(const QString &label, const QString &kind, const QueueQuery &by)
{
    return {label, {}, kind, {}, [this, by] {
                m_page.narrow(toText(parseQuery(m_page.narrowing() + u' ' + toText(by))));
            }};
}

QList<Pick> QueueTools::filters()
{
    QList<Pick> picks;
    const auto add = [&](const QString &label, const QString &kind, const QueueQuery &by) {
        picks.append(narrowing(label, kind, by));
    };
    const auto flag = [&](auto member, const QString &kind) {
        QueueQuery by;
        by.*member = true;
        add(words::parts(by).constFirst().label, kind, by);
    };
    for (const auto &code : Codes<Level>::table)
        add(words::level(code.value), tr("Level"), parseQuery(u"level:"_s + toCode(code.value)));
    flag(&QueueQuery::unread, tr("Mark"));
    flag(&QueueQuery::draft, tr("Mark"));
    flag(&QueueQuery::waiting, tr("Mark"));
    flag(&QueueQuery::mine, tr("Assigned"));
    flag(&QueueQuery::unassigned, tr("Assigned"));
    for (const Agent &agent : std::as_const(m_agents)) {
        QueueQuery by;
        by.assignees = {agent.name};
        if (mayHold(agent))
            add(agent.name, tr("Assigned"), by);
    }
    for (const auto &code : Codes<CaseKind>::table)
        add(words::kind(code.value), tr("Kind"), parseQuery(u"kind:"_s + toCode(code.value)));
    for (const auto &code : Codes<State>::table)
        add(words::state(code.value), tr("State"), parseQuery(u"status:"_s + toCode(code.value)));
    flag(&QueueQuery::unknownCustomer, tr("Customer"));
    return picks;
}

void QueueTools::openKeep()
{
    const bool mayShare = m.session.me().role == Role::Lead;
    auto *form = new KeepViewForm(m_theme, mayShare, &m_page);
    connect(form, &KeepViewForm::keepAsked, this,
            [this, form = QPointer(form)](const QString &name, bool shared) {
                SavedView view;
                view.name = name;
                view.owner = shared ? AgentId{} : m.session.me().id;
                view.view = m_page.view();
                view.narrowing = m_page.narrowing();
                services::onAnswer(m.views.save(view), form.data(),
                                   [this, form](const Result<SavedView> &kept) {
                                       if (!kept)
                                           return form->tell(words::error(kept.error()));
                                       form->close();
                                       m_page.setKept(kept->id);
                                   });
            });
    form->openAt(m_page.filterBar());
}

void QueueTools::forget()
{
    services::onAnswer(m.views.remove(m_page.kept()), this, [this](const Result<void> &removed) {
        if (removed)
            m_page.setKept({});
        else
            m_page.notice().show(removed.error());
    });
}

void QueueTools::mark()
{
    m_page.markCurrent();
}

void QueueTools::markAll()
{
    m_page.markAll();
}

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
        lines.append(QStringLiteral("%1: %2").arg(refusal.number.toString(),
                                                  words::error(refusal.error)));
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
