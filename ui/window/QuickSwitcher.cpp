#include "ui/window/QuickSwitcher.h"

#include "services/Answer.h"
#include "ui/words/CaseWords.h"

namespace skranke::ui {

namespace {
constexpr int MostCustomers = 4;
constexpr int MostCases = 7;
} // namespace

QuickSwitcher::QuickSwitcher(const Theme &theme, const services::QueueService &queue,
                             const services::RegisterService &registers, const QList<Pick> &picks,
                             QWidget *parent)
    : QuickPick(theme, tr("Go to a case, a customer, a view or a command …"), parent),
      m_queue(queue),
      m_registers(registers),
      m_fixed(picks)
{
    setObjectName(QStringLiteral("quickSwitcher"));
    offer(m_fixed);
    connect(this, &QuickPick::edited, this, &QuickSwitcher::follow);
}

void QuickSwitcher::follow(const QString &typed)
{
    ++m_asked;
    const bool isSought = typed.trimmed().size() >= ShortestSearch;
    offer(m_fixed);
    m_again = isSought && m_open > 0; // the newest question waits for the one under way
    if (!isSought)
        return;
    offerSearch();
    if (!m_again)
        look();
}

void QuickSwitcher::look()
{
    m_again = false;
    m_open = 2;
    const int asked = m_asked;
    const QString wanted = typed();
    QueueFilter filter;
    filter.view = View::Everything;
    filter.search = wanted;
    services::onAnswer(m_registers.customers(wanted), this,
                       [this, asked](const Result<QList<Customer>> &customers) {
                           if (asked == m_asked && customers)
                               takeCustomers(*customers);
                           answered();
                       });
    services::onAnswer(m_queue.page(filter, 0, MostCases), this,
                       [this, asked](const Result<services::QueuePage> &page) {
                           if (asked == m_asked && page)
                               takeCases(page->rows);
                           answered();
                       });
}

void QuickSwitcher::answered()
{
    if (--m_open == 0 && m_again)
        look();
}

void QuickSwitcher::takeCustomers(const QList<Customer> &customers)
{
    QList<Pick> found;
    for (const Customer &customer : customers.mid(0, MostCustomers)) {
        const QString query = QStringLiteral("%1:\"%2\"")
                                  .arg(tr("customer", "field word of the search"),
                                       QString(customer.name).remove(u'"'));
        found.append({customer.name,
                      customer.domains.join(QStringLiteral(", ")),
                      tr("Customer"),
                      {},
                      [this, query] { Q_EMIT searchChosen(query); }});
    }
    add(found);
}

void QuickSwitcher::takeCases(const QList<QueueRow> &rows)
{
    QList<Pick> found;
    for (const QueueRow &row : rows) {
        const QString customer =
            row.customerName.isEmpty() ? words::unknownCustomer() : row.customerName;
        found.append({row.subject,
                      QStringLiteral("%1 · %2").arg(row.number.toString(), customer),
                      words::state(row.state),
                      {},
                      [this, id = row.id] { Q_EMIT caseChosen(id); }});
    }
    add(found);
}

void QuickSwitcher::offerSearch()
{
    const QString wanted = typed();
    addLast({tr("Search for “%1”").arg(wanted), {}, tr("Search"), {}, [this, wanted] {
                 Q_EMIT searchChosen(wanted);
             }});
}

} // namespace skranke::ui
