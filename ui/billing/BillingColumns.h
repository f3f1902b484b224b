// The table of the billing view: raw and billed side by side, and what stands in the way (R6.3,
// R6.4).
#pragma once

#include "items/ColumnTable.h"
#include "services/BillingService.h"
#include "ui/theme/Theme.h"

namespace skranke::ui {

using BillingTable = items::ColumnTable<services::BillingLine, CaseId>;

inline constexpr int BillingSubjectColumn = 1;
inline constexpr int BillingEstimateColumn = 3;
inline constexpr int BillingStatusColumn = 6;

QList<items::Column<services::BillingLine>> billingColumns();

/// `Estimat godkjent 12.11 · 0,5 t igjen`.
QString statusWords(const services::BillingLine &line);
Tone statusTone(services::BillingStatus status);

} // namespace skranke::ui
