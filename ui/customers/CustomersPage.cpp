#include "ui/customers/CustomersPage.h"

#include "services/Files.h"
#include "ui/customers/CustomerBrowser.h"
#include "ui/customers/ImportReportCard.h"
#include "ui/customers/RegisterChoices.h"
#include "ui/customers/RegisterTables.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/UnderlineTabs.h"

#include <QFileInfo>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

using services::RegisterKind;

namespace {

constexpr qint64 LargestCsv = 64LL * 1024 * 1024;

} // namespace

CustomersPage::CustomersPage(const Theme &theme, services::RegisterService &registers,
                             const Store &store, const services::Session &session, QWidget *parent)
    : Page(theme, tr("Customers"), parent),
      m_registers(registers),
      m_session(session),
      m_tabs(new UnderlineTabs(theme, this)),
      m_report(new ImportReportCard(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_browser(new CustomerBrowser(theme, registers, m_names, session, this)),
      m_agreements(new RegisterPaneOf<Agreement>(
          theme, registers, m_names, QStringLiteral("agreement"),
          {tr("Agreements"), tr("New agreement"), tr("No agreements")}, agreementColumns(m_names),
          0, this)),
      m_agents(new RegisterPaneOf<Agent>(theme, registers, m_names, QStringLiteral("agent"),
                                         {tr("Agents"), tr("New agent"), tr("No agents")},
                                         agentColumns(), 0, this))
{
    setObjectName(QStringLiteral("customersPage"));
    buildHead();
    buildForms();
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_agreements);
    m_stack->addWidget(m_agents);
    body()->addWidget(m_report);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_browser, &CustomerBrowser::failed, this, &CustomersPage::showError);
    follow(store, [](const ChangeSet &changes) { return changes.registers; });
    namesChanged();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::buildHead()
{
    m_tabs->setObjectName(QStringLiteral("registerTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Customers"), tr("Agreements"), tr("Agents")})
        m_tabs->addTab(name);
    addToHead(m_tabs);
    m_tabs->setToolTip(QStringLiteral("%1  %2").arg(keyText(Qt::CTRL | Qt::Key_PageUp),
                                                    keyText(Qt::CTRL | Qt::Key_PageDown)));
    // Alt and a figure lead to the views of the queue, from here as from everywhere.
    for (const auto &[key, step] :
         {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count())
                                    % m_tabs->count());
            takeFocus();
        });
    }

    const std::pair<RegisterKind, QString> kinds[] = {
        {RegisterKind::Customers, tr("Customers …")},
        {RegisterKind::Contacts, tr("Contacts …")},
        {RegisterKind::Sites, tr("Sites …")},
        {RegisterKind::Agreements, tr("Agreements …")},
        {RegisterKind::Agents, tr("Agents …")},
    };
    const auto menu = [&](const QString &text, const char *name,
                          void (CustomersPage::*slot)(RegisterKind)) {
        auto *button = new MenuButton(text, this);
        button->setObjectName(QLatin1String(name));
        auto *drop = new QMenu(button);
        for (const auto &[kind, label] : kinds)
            drop->addAction(label, this, [this, slot, kind = kind] { (this->*slot)(kind); });
        button->setMenu(drop);
        addToHeadEnd(button);
        return button;
    };
    m_import = menu(tr("Import CSV"), "importMenu", &CustomersPage::importRegister);
    menu(tr("Export CSV"), "exportMenu", &CustomersPage::exportRegister);
}

void CustomersPage::buildForms()
{
    FieldForm &agreement = m_agreements->form();
    agreement.addText(QStringLiteral("name"));
    agreement.addText(QStringLiteral("hourly_rate"), tr("Kroner without VAT"));
    agreement.addText(QStringLiteral("response_a"), tr("Minutes, at any hour"));
    agreement.addText(QStringLiteral("response_b"),
                      tr("Minutes of working time; empty: 1 working day"));
    agreement.addChoice(QStringLiteral("calendar"), {});
    agreement.addText(QStringLiteral("update_interval"), tr("Minutes"));
    agreement.addText(QStringLiteral("included_minutes"), tr("Minutes"));
    agreement.addChoice(QStringLiteral("rounding"), roundingChoices());
    FieldForm &agent = m_agents->form();
    agent.addText(QStringLiteral("name"));
    agent.addText(QStringLiteral("initials"));
    agent.addText(QStringLiteral("email"));
    agent.addChoice(QStringLiteral("role"), roleChoices());
}

void CustomersPage::refresh()
{
    perform(m_registers.agreements(), [this](const QList<Agreement> &agreements) {
        m_names.agreements = agreements;
        namesChanged();
        m_agreements->setRows(agreements);
    });
    perform(m_registers.calendars(), [this](const QList<Calendar> &calendars) {
        m_names.calendars = calendars;
        namesChanged();
        m_agreements->table().viewport()->update();
    });
    perform(m_registers.agents(),
            [this](const QList<Agent> &agents) { m_agents->setRows(agents); });
    m_browser->refresh();
}

void CustomersPage::namesChanged()
{
    const bool lead = m_session.requireLead().has_value();
    m_import->setVisible(lead);
    m_agreements->setMay(lead ? RecordCard::May::EditAndRemove : RecordCard::May::Read);
    m_agents->setMay(lead ? RecordCard::May::Edit : RecordCard::May::Read);
    m_agreements->form().setChoices(QStringLiteral("calendar"), calendarChoices(m_names.calendars));
    m_browser->setChoices();
}

void CustomersPage::exportRegister(RegisterKind kind)
{
    static const char *const names[] = {"customers.csv", "contacts.csv", "sites.csv",
                                        "agreements.csv", "agents.csv"};
    const QString name = QLatin1String(names[int(kind)]);
    perform(m_registers.exportCsv(kind), [this, name](const QByteArray &csv) {
        askWhereToSave(this, tr("Export CSV"), name, tr("CSV files (*.csv)"),
                       [this, csv](const QString &path) {
                           perform(services::writeFile(path, csv), [this, path] {
                               notice().show(Tone::Success, tr("Saved as %1").arg(path));
                           });
                       });
    });
}

void CustomersPage::importRegister(RegisterKind kind)
{
    askWhatToOpen(this, tr("Import CSV"), tr("CSV files (*.csv *.txt)"),
                  [this, kind](const QString &path) { importFile(kind, path); });
}

void CustomersPage::importFile(RegisterKind kind, const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    perform(services::readFile(path, LargestCsv), [this, kind, fileName](const QByteArray &csv) {
        perform(m_registers.importCsv(kind, csv),
                [this, fileName](const services::ImportReport &report) {
                    notice().dismiss();
                    m_report->show(fileName, report);
                });
    });
}

void CustomersPage::takeFocus()
{
    switch (m_tabs->currentIndex()) {
    case 1:
        m_agreements->table().setFocus();
        break;
    case 2:
        m_agents->table().setFocus();
        break;
    default:
        m_browser->takeFocus();
    }
}

} // namespace skranke::ui
