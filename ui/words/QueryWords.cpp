#include "ui/words/QueryWords.h"

#include "ui/words/CaseWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

class Parting {
public:
    explicit Parting(const QueueQuery &query) : m_query(query) {}

    template <typename T, typename Label> void values(QList<T> QueueQuery::*member, Label label)
    {
        for (const T &value : m_query.*member) {
            QueueQuery without = m_query;
            (without.*member).removeOne(value);
            m_parts.append({label(value), without});
        }
    }
    template <typename T> void flag(T QueueQuery::*member, const QString &label)
    {
        if (!(m_query.*member))
            return;
        QueueQuery without = m_query;
        without.*member = T{};
        m_parts.append({label, without});
    }
    const QList<QueryPart> &parts() const { return m_parts; }

private:
    const QueueQuery &m_query;
    QList<QueryPart> m_parts;
};

} // namespace

QList<QueryPart> parts(const QueueQuery &query)
{
    Parting parting(query);
    parting.values(&QueueQuery::customers,
                   [](const QString &name) { return Words::tr("Customer: %1").arg(name); });
    parting.flag(&QueueQuery::unknownCustomer, unknownCustomer());
    parting.values(&QueueQuery::from,
                   [](const QString &name) { return Words::tr("From: %1").arg(name); });
    parting.values(&QueueQuery::levels, [](Level value) { return level(value); });
    parting.values(&QueueQuery::states, [](State value) { return state(value); });
    parting.flag(&QueueQuery::open,
                 query.open.value_or(true) ? Words::tr("Open") : Words::tr("Over"));
    parting.values(&QueueQuery::kinds, [](CaseKind value) { return kind(value); });
    parting.flag(&QueueQuery::mine, Words::tr("Mine"));
    parting.flag(&QueueQuery::unassigned, Words::tr("With nobody"));
    parting.values(&QueueQuery::assignees,
                   [](const QString &name) { return Words::tr("With %1").arg(name); });
    parting.values(&QueueQuery::numbers, [](const CaseNumber &number) {
        return number.year > 0 ? number.toString() : QString::number(number.sequence);
    });
    parting.flag(&QueueQuery::waiting, Words::tr("Waiting for the customer"));
    parting.flag(&QueueQuery::unread, Words::tr("Unread"));
    parting.flag(&QueueQuery::draft, Words::tr("With a draft"));
    parting.values(&QueueQuery::words,
                   [](const QString &word) { return QStringLiteral("“%1”").arg(word); });
    parting.values(&QueueQuery::notUnderstood, [](const QString &text) { return text; });
    return parting.parts();
}

} // namespace skranke::ui::words
