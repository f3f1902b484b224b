#include "ui/dialogs/NewContactForm.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace skranke::ui {

namespace {

QLineEdit *field(QWidget *parent, const char *name, const QString &label)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    return edit;
}

bool isTelephone(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == u'+' || c == u'-';
    });
}

} // namespace

NewContactForm::NewContactForm(QWidget *parent)
    : QWidget(parent), // Tab goes as they are made
      m_name(field(this, "newContactName", tr("Name"))),
      m_customer(new ChoiceButton(tr("Customer"), this)),
      m_address(field(this, "newContactAddress", tr("E-mail"))),
      m_telephone(field(this, "newContactTelephone", tr("Telephone")))
{
    m_customer->setObjectName(QStringLiteral("newContactCustomer"));
    m_customer->standAsField();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_customer, 0, 1);
    layout->addWidget(m_address, 1, 0);
    layout->addWidget(m_telephone, 1, 1);
    for (QLineEdit *edit : {m_name, m_address, m_telephone})
        connect(edit, &QLineEdit::textEdited, this, &NewContactForm::edited);
    connect(m_customer, &ChoiceButton::chosen, this, &NewContactForm::edited);
}

void NewContactForm::setCustomers(const QList<Customer> &customers)
{
    QList<Choice> choices{{tr("Customer not known"), QVariant::fromValue<qint64>(0)}};
    for (const Customer &customer : customers)
        choices.append({customer.name, customer.id.value});
    m_customer->setChoices(choices);
}

void NewContactForm::begin(const QString &searched)
{
    const bool address = searched.contains(u'@');
    const bool telephone = isTelephone(searched);
    m_name->setText(address || telephone ? QString() : searched);
    m_address->setText(address ? searched : QString());
    m_telephone->setText(telephone ? searched : QString());
}

void NewContactForm::setContact(const PickedContact &contact)
{
    m_name->setText(contact.name);
    m_address->setText(contact.address);
    m_telephone->setText(contact.telephone);
    m_customer->setValue(contact.customer.value);
}

PickedContact NewContactForm::contact() const
{
    return {{},
            m_name->text().trimmed(),
            m_address->text().trimmed(),
            m_telephone->text().trimmed(),
            {m_customer->value().toLongLong()}};
}

void NewContactForm::clear()
{
    for (QLineEdit *edit : {m_name, m_address, m_telephone})
        edit->clear();
}

void NewContactForm::takeFocus()
{
    m_name->setFocus();
}

void NewContactForm::goOn()
{
    (m_name->text().isEmpty() ? m_name : m_address)->setFocus();
}

} // namespace skranke::ui
