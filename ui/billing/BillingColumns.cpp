#include "ui/billing/BillingColumns.h"

#include "ui/widgets/Columns.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

using services::BillingLine;
using services::BillingStatus;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::BillingColumns)
};

QString estimateWords(const BillingLine &line)
{
    if (line.estimateMinutes)
        return words::estimate(*line.estimateMinutes);
    const bool isWork = line.kind == CaseKind::Fault || line.kind == CaseKind::Task;
    const bool assessed = line.state != State::New && line.state != State::Assessing;
    return isWork && assessed ? Texts::tr("under 4 h") : QStringLiteral("–");
}

QString approvedWords(const BillingLine &line)
{
    const auto minutes = std::chrono::duration_cast<Minutes>(line.rawTotal);
    const HalfHours left{std::max(0, line.approvedMinutes.value_or(0) - int(minutes.count())) / 30};
    if (!line.approvedAt)
        return Texts::tr("Estimate approved · %1 left").arg(words::hours(left));
    return Texts::tr("Estimate approved %1 · %2 left")
        .arg(words::shortDate(*line.approvedAt), words::hours(left));
}

QString billedInWords(const BillingLine &line)
{
    QString text = words::rawToBilled(line.raw, line.billed);
    if (line.included > HalfHours{})
        text += QStringLiteral("\n")
            + Texts::tr("%1 of it in the agreement").arg(words::hours(line.included));
    if (line.rawTotal > line.raw)
        text += QStringLiteral("\n")
            + Texts::tr("%1 on the case altogether").arg(words::duration(line.rawTotal));
    return text + QStringLiteral("\n") + words::money(line.amount);
}

} // namespace

QString statusWords(const BillingLine &line)
{
    switch (line.status) {
    case BillingStatus::Open:
        return Texts::tr("Open");
    case BillingStatus::Ready:
        return Texts::tr("Ready for invoice");
    case BillingStatus::Included:
        return Texts::tr("Included in the agreement");
    case BillingStatus::EstimateApproved:
        return approvedWords(line);
    case BillingStatus::NeedsEstimate:
        return line.state == State::AwaitingEstimate
            ? Texts::tr("Estimate sent, not yet approved")
            : Texts::tr("Estimate must be sent before work starts");
    case BillingStatus::PassedFourHours:
        return Texts::tr("Passed 4 h without approved estimate");
    case BillingStatus::PassedEstimate:
        return Texts::tr("Passed the approved %1")
            .arg(words::estimate(line.approvedMinutes.value_or(0)));
    case BillingStatus::Locked:
        return Texts::tr("Locked");
    }
    return {};
}

Tone statusTone(BillingStatus status)
{
    switch (status) {
    case BillingStatus::Included:
        return Tone::Info;
    case BillingStatus::EstimateApproved:
        return Tone::Success;
    case BillingStatus::NeedsEstimate:
    case BillingStatus::PassedFourHours:
    case BillingStatus::PassedEstimate:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

QList<items::Column<BillingLine>> billingColumns()
{
    using Line = BillingLine;
    return {
        columns::text<Line>(
            Texts::tr("Case no."), [](const Line &line) { return line.number.toString(); },
            items::MutedRole),
        columns::text<Line>(
            Texts::tr("Case"), [](const Line &line) { return line.subject; }, items::StrongRole),
        columns::text<Line>(Texts::tr("Customer"),
                            [](const Line &line) { return line.customerName; }),
        columns::figure<Line>(Texts::tr("Estimate"), estimateWords, billedInWords),
        columns::figure<Line>(
            Texts::tr("Recorded"), [](const Line &line) { return words::duration(line.raw); },
            billedInWords),
        columns::figure<Line>(
            Texts::tr("To bill (h)"),
            [](const Line &line) { return words::hoursBare(line.billed); }, billedInWords, true),
        columns::chip<Line>(Texts::tr("Status"), statusWords,
                            [](const Line &line) { return statusTone(line.status); }),
    };
}

} // namespace skranke::ui
