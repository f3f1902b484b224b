// A desk of cases of every sort, and what each view of it should show, worked out without SQL.
#pragma once

#include "ContractDesk.h"

#include <QRandomGenerator>

namespace skranke {

/// A desk of cases in every state, level and phase of their clocks, the same each time.
class BusyDesk : public ContractDesk {
public:
    explicit BusyDesk(int cases)
    {
        m_me = agent(QStringLiteral("Ida Nordmann"), QStringLiteral("IN"));
        const AgentId other = agent(QStringLiteral("Ole Hansen"), QStringLiteral("OH"));
        m_customer = customer(QStringLiteral("Bokhuset"));
        const CustomerId second = customer(QStringLiteral("Ølbutikken"));
        QRandomGenerator random(4711);
        const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
        const auto anyOf = [&random](const auto &table) {
            return table[static_cast<size_t>(random.bounded(static_cast<int>(table.size())))].value;
        };
        m_cases = write([&](UnitOfWork &work) {
            QList<Case> inserted;
            for (int i = 0; i < cases; ++i) {
                Case value = newCase(QStringLiteral("sak %1").arg(i), random.bounded(500));
                value.state = anyOf(Codes<State>::table);
                value.level = anyOf(Codes<Level>::table);
                value.kind = chance(10) ? CaseKind::Incident : CaseKind::Task;
                value.assignee = chance(30) ? m_me : chance(50) ? other : AgentId{};
                value.customer = chance(40) ? m_customer : chance(50) ? second : CustomerId{};
                if (value.level != Level::None)
                    value.responseDue = Noon + std::chrono::minutes{random.bounded(300)};
                if (chance(40))
                    value.respondedAt = Noon;
                if (value.respondedAt && chance(50))
                    value.updateDue = Noon + std::chrono::minutes{random.bounded(300)};
                work.cases().insert(value, 2026);
                inserted.append(value);
            }
            return inserted;
        });
    }

    AgentId me() const { return m_me; }
    CustomerId aCustomer() const { return m_customer; }

    /// What the filter should show, worked out from the definitions and not from SQL.
    QList<CaseId> expected(const QueueFilter &filter) const
    {
        QList<Case> shown;
        for (const Case &value : m_cases)
            if (isShown(filter, value))
                shown.append(value);
        std::ranges::sort(shown, [&filter](const Case &a, const Case &b) {
            if (defaultOrder(filter.view) == QueueOrder::NewestFirst)
                return std::tuple(b.submitted, b.id) < std::tuple(a.submitted, a.id);
            const auto keys = [](const Case &value) {
                return std::tuple(value.nextDue().value_or(Instant::max()), value.level,
                                  value.submitted, value.id);
            };
            return keys(a) < keys(b);
        });
        QList<CaseId> ids;
        for (const Case &value : shown)
            ids.append(value.id);
        return ids;
    }

private:
    static bool isShown(const QueueFilter &filter, const Case &value)
    {
        if (filter.customer && value.customer != filter.customer)
            return false;
        switch (filter.view) {
        case View::Everything:
            return true;
        case View::Closed:
            return !isOpen(value.state);
        case View::AllOpen:
            return isOpen(value.state);
        case View::Mine:
            return isOpen(value.state) && value.assignee == filter.me;
        case View::Unassigned:
            return isOpen(value.state) && !value.assignee;
        case View::Incidents:
            return isOpen(value.state) && value.kind == CaseKind::Incident;
        case View::UnknownCustomer:
            return isOpen(value.state) && !value.customer;
        default:
            return toCode(value.state) == toCode(filter.view);
        }
    }

    AgentId m_me;
    CustomerId m_customer;
    QList<Case> m_cases;
};

} // namespace skranke
