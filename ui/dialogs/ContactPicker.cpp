#include "ui/dialogs/ContactPicker.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PickRows.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr std::chrono::milliseconds TypingPause{120};
constexpr int MostShown = 6;
constexpr int RowHeight = 30;

} // namespace

ContactPicker::ContactPicker(const Theme &theme, const services::RegisterService &registers,
                             QWidget *parent)
    : QWidget(parent),
      m_registers(registers),
      m_rowHeight(theme.px(RowHeight)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_chosen(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_new(new NewContactForm(this)),
      m_change(new LinkButton(tr("Choose another"), this))
{
    const QString what = tr("Name, e-mail, telephone or customer");
    m_search->setObjectName(QStringLiteral("contactSearch"));
    m_search->setAccessibleName(what);
    m_search->setPlaceholderText(what);
    m_list->setObjectName(QStringLiteral("contactList"));
    m_list->setAccessibleName(tr("Contacts found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PickDelegate(theme, m_list));
    m_chosen->setObjectName(QStringLiteral("chosenContact"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_change->setObjectName(QStringLiteral("changeContact"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 0, 0, 1, 2);
    layout->addWidget(m_list, 1, 0, 1, 2);
    layout->addWidget(m_chosen, 2, 0);
    layout->addWidget(m_new, 3, 0, 1, 2);
    layout->addWidget(m_change, 4, 0, Qt::AlignLeft);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_search);

    m_search->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ContactPicker::search);
    connect(m_search, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
    connect(m_new, &NewContactForm::edited, this, &ContactPicker::takeNew);
    connect(m_change, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus();
    });
    arrange();
}

void ContactPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readCustomers();
}

void ContactPicker::readCustomers()
{
    services::onAnswer(m_registers.customers(), this,
                       [this](const Result<QList<Customer>> &customers) {
                           if (!customers) {
                               Q_EMIT failed(customers.error());
                               return;
                           }
                           m_customers.clear();
                           for (const Customer &customer : *customers)
                               m_customers.insert(customer.id, customer.name);
                           m_new->setCustomers(*customers);
                       });
}

void ContactPicker::search()
{
    const QString typed = m_search->text().trimmed();
    const int asked = ++m_asked;
    if (typed.isEmpty()) {
        m_list->clear();
        arrange();
        return;
    }
    services::onAnswer(m_registers.searchContacts(typed), this,
                       [this, asked, typed](const Result<QList<Contact>> &found) {
                           if (asked != m_asked)
                               return;
                           if (found)
                               offer(typed, *found);
                           else
                               Q_EMIT failed(found.error());
                       });
}

void ContactPicker::offer(const QString &typed, const QList<Contact> &found)
{
    m_found = found;
    m_list->clear();
    for (const Contact &contact : found)
        m_list->addItem(inWords(contact));
    m_list->addItem(tr("New contact: %1").arg(typed));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, m_rowHeight});
    m_list->setCurrentRow(0);
    arrange();
}

QString ContactPicker::inWords(const Contact &contact) const
{
    QStringList parts;
    for (const QString &part :
         {contact.name, m_customers.value(contact.customer), contact.address, contact.telephone})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(" · "));
}

void ContactPicker::pick(int row)
{
    if (row >= 0 && row < m_found.size())
        choose(m_found.at(row));
    else if (row == m_found.size())
        beginNew(m_search->text().trimmed());
}

void ContactPicker::choose(const Contact &contact)
{
    m_isNew = false;
    const PickedContact picked{contact.id, contact.name, contact.address, contact.telephone,
                               contact.customer};
    setPicked(picked, inWords(contact));
    Q_EMIT customerChanged(contact.customer);
    Q_EMIT changed();
    m_change->setFocus();
    focusNextChild();
}

void ContactPicker::beginNew(const QString &typed)
{
    m_isNew = true;
    m_new->begin(typed);
    takeNew();
    arrange();
    m_new->goOn();
}

void ContactPicker::takeNew()
{
    const CustomerId before = m_picked.customer;
    m_picked = m_new->contact();
    if (m_picked.customer != before)
        Q_EMIT customerChanged(m_picked.customer);
    Q_EMIT changed();
}

void ContactPicker::setPicked(const PickedContact &picked, const QString &shownAs)
{
    m_picked = picked;
    m_isNew = !picked.contact && picked != PickedContact{};
    m_chosen->setText(shownAs);
    if (m_isNew)
        m_new->setContact(picked);
    arrange();
}

QString ContactPicker::shownAs() const
{
    return m_chosen->text();
}

void ContactPicker::clear()
{
    const bool hadCustomer = m_picked.customer.isValid();
    m_picked = {};
    m_isNew = false;
    m_search->clear();
    m_list->clear();
    m_found.clear();
    m_chosen->clear();
    m_new->clear();
    arrange();
    if (hadCustomer)
        Q_EMIT customerChanged({});
    Q_EMIT changed();
}

void ContactPicker::takeFocus()
{
    if (m_isNew)
        m_new->takeFocus();
    else if (m_picked.contact)
        m_change->setFocus();
    else
        m_search->setFocus();
}

void ContactPicker::arrange()
{
    const bool chosen = m_picked.contact.isValid();
    const bool searching = !chosen && !m_isNew;
    m_search->setVisible(searching);
    m_list->setVisible(searching && m_list->count() > 0);
    m_chosen->setVisible(chosen);
    m_new->setVisible(m_isNew);
    m_change->setVisible(!searching);
    const int rows = std::min(m_list->count(), MostShown);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 4);
}

bool ContactPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            return false;
        pick(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

} // namespace skranke::ui
