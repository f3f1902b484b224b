#include "ui/customers/CustomerBrowser.h"

#include "services/Answer.h"
#include "ui/customers/RegisterChoices.h"
#include "ui/customers/RegisterTables.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>

namespace skranke::ui {

CustomerBrowser::CustomerBrowser(const Theme &theme, services::RegisterService &registers,
                                 const services::RegisterNames &names,
                                 const services::Session &session, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_registers(registers),
      m_names(names),
      m_session(session),
      m_customers(customerColumns(), [](const Customer &row) { return row.id; }),
      m_search(new QLineEdit(this)),
      m_withRetired(new QCheckBox(tr("Show retired"), this)),
      m_add(new SecondaryButton(tr("New customer"), this)),
      m_area(new TableArea(theme, m_customers, 0, this)),
      m_nobody(new EmptyState(theme, this)),
      m_file(nullptr),
      m_card(new RecordCard(theme, this)),
      m_contacts(new RegisterPaneOf<Contact>(theme, registers, names, QStringLiteral("contact"),
                                             {tr("Contacts"), tr("New contact"), tr("No contacts")},
                                             contactColumns(), 0, this)),
      m_sites(new RegisterPaneOf<Site>(theme, registers, names, QStringLiteral("site"),
                                       {tr("Sites"), tr("New site"), tr("No sites")}, siteColumns(),
                                       0, this))
{
    setObjectName(QStringLiteral("customerBrowser"));
    m_file = buildFile();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().margin);
    layout->addWidget(buildList());
    layout->addWidget(m_file, 1);
    layout->addWidget(m_nobody, 1);
    connectCard();
    setChoices();
    showCurrent();
}

CustomerBrowser::~CustomerBrowser() = default;

void CustomerBrowser::connectCard()
{
    connect(m_card, &RecordCard::saveWanted, this, &CustomerBrowser::save);
    connect(m_card, &RecordCard::removeWanted, this, &CustomerBrowser::remove);
    connect(m_card, &RecordCard::retireWanted, this, [this](bool retired) {
        Customer value = m_base;
        value.retired = retired;
        put(value);
    });
    connect(m_card, &RecordCard::cancelled, this, [this] {
        m_area->table().setFocus();
        showCurrent();
    });
}

void CustomerBrowser::setChoices()
{
    m_card->form().setChoices(QStringLiteral("agreement"), agreementChoices(m_names.agreements));
    const bool lead = m_session.requireLead().has_value();
    const bool agent = m_session.requireAgent().has_value();
    using May = RecordCard::May;
    m_add->setVisible(lead);
    m_contacts->setMay(lead ? May::EditAndRemove : agent ? May::Add : May::Read);
    m_sites->setMay(lead ? May::EditAndRemove : May::Read);
}

void CustomerBrowser::refresh()
{
    const int asked = ++m_asked;
    auto answer = m_registers.customers(m_search->text().trimmed(), m_withRetired->isChecked());
    services::onAnswer(std::move(answer), this,
                       [this, asked](const Result<QList<Customer>> &customers) {
                           if (asked != m_asked)
                               return;
                           if (customers)
                               setCustomers(*customers);
                           else
                               Q_EMIT failed(customers.error());
                       });
    if (m_base.id)
        readFile(m_base.id);
}

void CustomerBrowser::setCustomers(const QList<Customer> &customers)
{
    m_customers.update(customers);
    choose(m_wanted);
}

void CustomerBrowser::choose(CustomerId id)
{
    m_wanted = id;
    const int row = id ? m_customers.rowOf(id) : -1;
    if (row < 0)
        return;
    m_wanted = {};
    m_area->table().setCurrentIndex(m_customers.index(row, 0));
}

void CustomerBrowser::showCurrent()
{
    const QModelIndex current = m_area->table().currentIndex();
    m_file->setVisible(current.isValid());
    m_nobody->setVisible(!current.isValid());
    if (!current.isValid()) {
        m_base = {};
        return;
    }
    const Customer &customer = m_customers.at(current.row());
    if (customer.id != m_base.id || m_card->key() == 0)
        setFile({customer, {}, {}, {}});
    readFile(customer.id);
}

void CustomerBrowser::readFile(CustomerId id)
{
    services::onAnswer(m_registers.customer(id), this,
                       [this, id](const Result<services::CustomerFile> &file) {
                           if (id != m_base.id || m_card->key() == 0)
                               return;
                           if (file)
                               setFile(*file);
                           else if (file.error().kind != ErrorKind::NotFound)
                               Q_EMIT failed(file.error());
                       });
}

void CustomerBrowser::setFile(const services::CustomerFile &file)
{
    m_base = file.customer;
    const bool lead = m_session.requireLead().has_value();
    m_card->setHeading(file.customer.name);
    m_card->setRecord(file.customer.id.value, textsOf(file.customer, m_names),
                      file.customer.retired,
                      lead ? RecordCard::May::EditAndRemove : RecordCard::May::Read);
    Contact contact;
    contact.customer = file.customer.id;
    m_contacts->setBlank(contact);
    m_contacts->setRows(file.contacts);
    m_contacts->show();
    Site site;
    site.customer = file.customer.id;
    m_sites->setBlank(site);
    m_sites->setRows(file.sites);
    m_sites->show();
    m_file->show();
    m_nobody->hide();
}

void CustomerBrowser::beginNew()
{
    m_base = {};
    m_contacts->hide();
    m_sites->hide();
    m_card->setHeading(tr("New customer"));
    m_card->setRecord(0, textsOf(Customer{}, m_names), false, RecordCard::May::Edit);
    m_nobody->hide();
    m_file->show();
    m_card->takeFocus();
}

void CustomerBrowser::save()
{
    const auto value = valueFrom(m_base, m_card->changes(), m_names);
    if (value)
        put(*value);
    else
        m_card->show(value.error());
}

void CustomerBrowser::put(const Customer &value)
{
    services::onAnswer(m_registers.save(value), this, [this](const Result<Customer> &saved) {
        if (!saved) {
            m_card->show(saved.error());
            return;
        }
        m_card->saved();
        setFile({*saved, {}, {}, {}});
        readFile(saved->id);
        choose(saved->id);
        if (m_wanted) // not among those that were searched for
            m_search->clear();
    });
}

void CustomerBrowser::remove()
{
    services::onAnswer(m_registers.remove(m_base.id), this, [this](const Result<void> &removed) {
        if (removed)
            m_area->table().setFocus();
        else
            m_card->show(removed.error());
    });
}

bool CustomerBrowser::eventFilter(QObject *watched, QEvent *event)
{
    // From what is searched for down to what was found.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_customers.rowCount() > 0) {
        m_area->table().setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerBrowser::takeFocus()
{
    m_search->setFocus();
}

} // namespace skranke::ui
