#include "ui/billing/BillingPage.h"

#include "services/BillingCsv.h"
#include "services/Files.h"
#include "ui/billing/CountToggle.h"
#include "ui/billing/LockPanel.h"
#include "ui/billing/MonthStepper.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace skranke::ui {

using services::BillingMonth;

BillingPage::BillingPage(const Theme &theme, services::BillingService &billing, const Store &store,
                         const Clock &clock, const services::Session &session, QWidget *parent)
    : Page(theme, tr("Billing"), parent),
      m_billing(billing),
      m_clock(clock),
      m_session(session),
      m_table(billingColumns(), [](const services::BillingLine &line) { return line.caseId; }),
      m_stepper(new MonthStepper(theme, Month::of(clock.now()), Month::of(clock.now()), this)),
      m_customer(new ChoiceButton(tr("Customer"), this)),
      m_onlyFlagged(new CountToggle(theme, tr("Needs estimate"), this)),
      m_lock(new PrimaryButton(tr("Lock basis …"), this)),
      m_lockPanel(new LockPanel(theme, this)),
      m_locked(new Label(theme, FontRole::Body, ColorRole::MutedText, {}, this)),
      m_area(new TableArea(theme, m_table, BillingSubjectColumn, this))
{
    setObjectName(QStringLiteral("billingPage"));
    m_month.month = m_stepper->month();
    m_locked->setObjectName(QStringLiteral("lockedBanner"));
    m_locked->hide();
    m_area->table().setObjectName(QStringLiteral("billingTable"));
    m_area->table().setAccessibleName(tr("Cases with time in the month"));
    // What an estimate has come to, its status says too.
    m_area->setExpendable({BillingEstimateColumn});
    services::BillingLine ready;
    ready.status = services::BillingStatus::Ready;
    m_area->setLeastChip(BillingStatusColumn, statusWords(ready));

    buildHead();
    body()->addWidget(m_locked);
    body()->addWidget(m_lockPanel);
    body()->addLayout(buildFigures());
    body()->addWidget(m_area, 1);

    connect(m_stepper, &MonthStepper::stepped, this, [this] {
        m_lockPanel->hide();
        requestRefresh();
    });
    connect(m_customer, &ChoiceButton::chosen, this, &Page::requestRefresh);
    connect(m_onlyFlagged, &QPushButton::toggled, this, &Page::requestRefresh);
    connect(m_lock, &QPushButton::clicked, this, &BillingPage::askToLock);
    connect(m_lockPanel, &LockPanel::confirmed, this, &BillingPage::lock);
    connect(m_lockPanel, &LockPanel::dismissed, this, &BillingPage::takeFocus);
    connect(&m_area->table(), &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openCase(m_table.at(index.row()).caseId); });
    const auto onKey = [this](Qt::Key key, int months) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, months] { m_stepper->step(months); });
    };
    onKey(Qt::Key_Left, -1);
    onKey(Qt::Key_Right, 1);
    follow(store, [](const ChangeSet &changes) {
        return changes.time || changes.registers || !changes.cases.isEmpty();
    });
    setMonth(m_month);
}

BillingPage::~BillingPage() = default;

void BillingPage::buildHead()
{
    m_stepper->setObjectName(QStringLiteral("monthStepper"));
    m_customer->setObjectName(QStringLiteral("customerFilter"));
    m_onlyFlagged->setObjectName(QStringLiteral("onlyFlagged"));
    m_lock->setObjectName(QStringLiteral("lockMonth"));
    auto *exporting = new MenuButton(tr("Export"), this);
    exporting->setObjectName(QStringLiteral("exportMenu"));
    auto *menu = new QMenu(exporting);
    QAction *csv = menu->addAction(tr("CSV for a spreadsheet …"), this, &BillingPage::exportCsv);
    csv->setObjectName(QStringLiteral("exportCsv"));
    exporting->setMenu(menu);

    addToHead(m_stepper);
    addToHead(m_customer);
    addToHead(m_onlyFlagged);
    addToHeadEnd(exporting);
    addToHeadEnd(m_lock);
}

QLayout *BillingPage::buildFigures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(12));
    const auto card = [&](const QString &label, const char *name) {
        auto *figure = new FigureCard(theme(), label, this);
        figure->setObjectName(QLatin1String(name));
        row->addWidget(figure, 1);
        return figure;
    };
    m_figures = {card(tr("Recorded time"), "rawFigure"),
                 card(tr("Billable, started half hours"), "billedFigure"),
                 card(tr("Included in agreement"), "includedFigure"),
                 card(tr("Basis excl. VAT"), "amountFigure"),
                 card(tr("Needs estimate"), "flaggedFigure")};
    return row;
}

services::BillingFilter BillingPage::filter() const
{
    return {m_stepper->month(), CustomerId{m_customer->value().toLongLong()},
            m_onlyFlagged->isChecked()};
}

void BillingPage::refresh()
{
    m_stepper->setLast(Month::of(m_clock.now()));
    read(m_billing.month(filter()), [this](const BillingMonth &month) { setMonth(month); });
}

void BillingPage::setMonth(const BillingMonth &month)
{
    m_month = month;
    QList<Choice> customers{{tr("All customers"), QVariant::fromValue<qint64>(0)}};
    for (const auto &[id, name] : month.customers)
        customers.append({name, id.value});
    const QVariant customer = m_customer->value();
    m_customer->setChoices(customers);
    // A customer without time in this month cannot stay chosen.
    if (customer.isValid() && customer != m_customer->value())
        requestRefresh();
    m_stepper->setMonth(month.month);
    m_onlyFlagged->setCount(month.flagged);
    m_figures.raw->setFigure(words::duration(month.raw));
    m_figures.billed->setFigure(words::hours(month.billed));
    m_figures.included->setFigure(words::hours(month.included));
    m_figures.amount->setFigure(words::money(month.amount));
    m_figures.flagged->setFigure(words::cases(month.flagged));
    m_table.update(month.lines);
    m_area->setEmptyWords(
        m_onlyFlagged->isChecked() ? tr("No case needs an estimate") : tr("No time in this month"),
        m_onlyFlagged->isChecked() ? QString()
                                   : tr("Cases appear here as soon as time is recorded on them."));
    showLock();
}

void BillingPage::showLock()
{
    const bool over = m_month.month < Month::of(m_clock.now());
    m_lock->setVisible(m_session.requireLead().has_value() && !m_month.locked);
    m_lock->setEnabled(over);
    m_lock->setToolTip(over ? QString() : tr("The month can be locked when it is over."));
    m_locked->setVisible(m_month.locked);
    if (!m_month.locked)
        return;
    m_lockPanel->hide();
    m_locked->setText(
        m_month.lockedAt && !m_month.lockedByName.isEmpty()
            ? tr("Locked by %1, %2").arg(m_month.lockedByName, words::dateTime(*m_month.lockedAt))
            : tr("Locked"));
}

void BillingPage::askToLock()
{
    perform(m_billing.month({m_month.month, {}, false}),
            [this](const BillingMonth &whole) { m_lockPanel->ask(whole); });
}

void BillingPage::lock(Month month)
{
    perform(m_billing.lock(month), [this](const BillingPeriod &period) {
        notice().show(Tone::Success,
                      tr("The basis of %1 is locked.")
                          .arg(words::month(period.month.year, period.month.month)));
        requestRefresh();
    });
}

void BillingPage::exportCsv()
{
    const QString name = tr("invoice-basis-%1.csv").arg(m_month.month.toString());
    const BillingMonth month = m_month;
    askWhereToSave(
        this, tr("Export the invoice basis"), name, tr("CSV files (*.csv)"),
        [this, month](const QString &path) {
            perform(services::writeFile(path, services::billingCsv(month)),
                    [this, path] { notice().show(Tone::Success, tr("Saved as %1").arg(path)); });
        });
}

void BillingPage::takeFocus()
{
    m_area->setFocus();
}

} // namespace skranke::ui
