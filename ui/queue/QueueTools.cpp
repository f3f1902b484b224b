#include "ui/queue/QueueTools.h"

#include "services/Answer.h"
#include "ui/queue/BulkBar.h"
#include "ui/queue/FilterBar.h"
#include "ui/queue/KeepViewForm.h"
#include "ui/queue/QueueColumnPicks.h"
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

} // namespace

QueueTools::QueueTools(const Theme &theme, QueuePage &page, const Services &services)
    : QObject(&page), m_theme(theme), m_page(page), m(services)
{
    add("filterCommand", tr("Narrow the view …"), Qt::Key_F, &QueueTools::openFilter);
    add("markCommand", tr("Mark the case"), Qt::Key_X, &QueueTools::mark);
    add("markAllCommand", tr("Mark all"), Qt::CTRL | Qt::Key_A, &QueueTools::markAll);
    add("bulkCommand", tr("Do with the marked cases …"), Qt::Key_B, &QueueTools::openBulk);
    add("layoutCommand", tr("Columns or two lines"), Qt::Key_C, &QueueTools::toggleColumns);
    add("columnsCommand", tr("Choose the columns …"), Qt::SHIFT | Qt::Key_C,
        &QueueTools::openColumns);
    add("orderCommand", tr("Sort …"), Qt::Key_O, &QueueTools::openOrder);
    connect(&page, &QueuePage::columnsAsked, this, &QueueTools::openColumns);
    connect(&page, &QueuePage::orderAsked, this, &QueueTools::openOrder);
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

bool QueueTools::mayHold(const Agent &agent)
{
    return !agent.retired && agent.role != Role::Viewer;
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

void QueueTools::toggleColumns()
{
    QueueLayout layout = m_page.queueLayout();
    layout.columns = !layout.columns;
    m_page.setQueueLayout(layout);
}

void QueueTools::openColumns()
{
    auto *pick = new QuickPick(m_theme, tr("Columns …"), &m_page);
    pick->offer(columnPicks(m_page));
    pick->openAt(m_page, true);
}

void QueueTools::openOrder()
{
    auto *pick = new QuickPick(m_theme, tr("Sort by …"), &m_page);
    pick->offer(orderPicks(m_page));
    pick->openAt(m_page, true);
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
                                       m_page.keepLayout();
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

} // namespace skranke::ui
