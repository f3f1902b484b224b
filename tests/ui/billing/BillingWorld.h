// A billing page on a real database, and the rows of the design picture.
#pragma once

#include "support/Desk.h"
#include "support/Pages.h"
#include "ui/billing/BillingPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TableView.h"

namespace skranke::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace services;

inline BillingLine line(int sequence, const QString &subject, const QString &customer,
                        std::optional<int> estimate, Seconds raw, int halfHours,
                        BillingStatus status)
{
    BillingLine made;
    made.caseId = {sequence};
    made.number = {2026, sequence};
    made.subject = subject;
    made.customerName = customer;
    made.estimateMinutes = estimate;
    made.raw = made.rawTotal = raw;
    made.billed = {halfHours};
    made.rate = {135'000};
    made.amount = made.rate * halfHours;
    made.state = State::InTest;
    made.kind = CaseKind::UserSupport;
    made.status = status;
    return made;
}

/// The rows of the design picture.
inline BillingMonth november()
{
    using S = BillingStatus;
    BillingMonth month;
    month.month = {2026, 11};
    month.lines = {
        line(391, u"Ny landingsside for kampanje"_s, u"Bokhuset"_s, 540, 0s, 0, S::NeedsEstimate),
        line(402, u"Integrasjon mot kassesystem"_s, u"Nordlys Sport"_s, 390, 5h + 41min, 12,
             S::EstimateApproved),
        line(379, u"Feilretting i ordreflyt"_s, u"Fjordmat AS"_s, 180, 4h + 22min, 9,
             S::PassedFourHours),
        line(419, u"Skjema for påmelding"_s, u"Bokhuset"_s, {}, 1h + 52min, 4, S::Open),
        line(388, u"Bytte logo i bunntekst"_s, u"Havbruk Nord"_s, 30, 12min, 1, S::Ready),
        line(380, u"Importere 300 produkter"_s, u"Nordlys Sport"_s, 240, 3h + 31min, 8, S::Ready),
        line(371, u"Nedetid 4. november"_s, u"Fjordmat AS"_s, {}, 1h, 2, S::Included),
        line(366, u"Hvordan endrer jeg menyen?"_s, u"Kommune X"_s, {}, 31min, 2, S::Ready),
    };
    month.lines[1].approvedMinutes = 390;
    month.lines[1].approvedAt = at("2026-11-12T10:00:00Z");
    month.lines[3].kind = CaseKind::Fault;
    month.raw = 16h + 49min;
    month.billed = {38};
    month.included = {2};
    month.amount = {2'430'000};
    month.flagged = 2;
    month.customers = {{{1}, u"Bokhuset"_s}, {{2}, u"Fjordmat AS"_s}};
    return month;
}

struct BillingWorld {
    Desk desk{at("2026-11-23T11:42:00Z")};
    BillingService billing{desk.context()};
    ui::Theme theme;
    Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    Customer fjordmat = desk.addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s);
    std::unique_ptr<ui::BillingPage> page;

    BillingWorld() { dress(theme); }

    ui::BillingPage &open()
    {
        page = std::make_unique<ui::BillingPage>(theme, billing, desk.store(), desk.clock,
                                                 desk.session);
        present(*page);
        page->takeFocus();
        return *page;
    }
    Case work(const Customer &customer, const char *start, Seconds duration,
              std::optional<int> estimate = {})
    {
        const Case made = desk.addCase(customer, [&](Case &value) {
            value.kind = CaseKind::Task;
            value.state = State::InTest;
            value.estimateMinutes = estimate;
        });
        desk.addTime(made.id, at(start), duration);
        return made;
    }
    QTableView &table() { return *part<QTableView>(*page, "billingTable"); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    QString figure(const char *name) { return part<ui::FigureCard>(*page, name)->figure(); }
    int rows() { return table().model()->rowCount(); }
};

} // namespace skranke::tests
