// The invoice basis of a month (R6).
#pragma once

#include "domain/Billing.h"
#include "domain/BillingPeriod.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

enum class BillingStatus {
    Open,
    Ready,
    Included,
    EstimateApproved,
    NeedsEstimate,
    PassedFourHours,
    PassedEstimate,
    Locked
};

struct BillingLine {
    CaseId caseId;
    CaseNumber number;
    QString subject;
    CustomerId customer;
    QString customerName;
    State state = State::New;
    CaseKind kind = CaseKind::Unset;
    std::optional<int> estimateMinutes;
    std::optional<int> approvedMinutes;
    std::optional<Instant> approvedAt;
    Seconds raw{};      ///< worked in the month
    Seconds rawTotal{}; ///< worked on the case up to the month's end
    HalfHours billed;   ///< of the month
    HalfHours included; ///< of those, covered by the agreement
    Money rate;
    Money amount; ///< excluding VAT
    EstimateFlag flag = EstimateFlag::None;
    BillingStatus status = BillingStatus::Open;

    bool operator==(const BillingLine &) const = default;
};

struct BillingFilter {
    Month month;
    CustomerId customer;      ///< none: all
    bool onlyFlagged = false; ///< the three flags of R6.4
};

struct BillingMonth {
    Month month;
    bool locked = false;
    QString lockedByName;            ///< of a locked month
    std::optional<Instant> lockedAt; ///< of a locked month
    QList<BillingLine> lines;        ///< flagged first, then by customer and number
    Seconds raw{};
    HalfHours billed;
    HalfHours included;
    Money amount;                                    ///< the sum of the lines (R6.3)
    int flagged = 0;                                 ///< in the whole month, whatever the filter
    QList<std::pair<CustomerId, QString>> customers; ///< of the month, for the filter
};

class BillingService {
public:
    explicit BillingService(Context context) : m(context) {}

    QFuture<Result<BillingMonth>> month(BillingFilter filter) const;
    QFuture<Result<BillingPeriod>> lock(Month month); ///< lead; the month must be over (R6.6)

private:
    Context m;
};

} // namespace skranke::services
