// Money, hours and counts as they are shown, in the manner of QLocale().
#pragma once

#include "domain/Billing.h"
#include "domain/Money.h"

#include <QString>

namespace skranke::ui::words {

QString money(Money amount);          ///< `kr 24 300,00`
QString hours(HalfHours count);       ///< `1,0 t`
QString hoursBare(HalfHours count);   ///< `1,0`, in a column headed (t)
QString estimate(int minutes);        ///< `6,5 t`; a part of a tenth is never hidden: `6,25 t`
QString percent(int part, int whole); ///< `93 %`; an en dash of nothing. Never 100 of less than all
QString fileSize(qint64 bytes);       ///< `214 kB`
QString number(qint64 value);         ///< `12 000`
QString cases(qint64 count);          ///< `2 saker`
QString rawToBilled(Seconds raw, HalfHours billed); ///< `1 t 52 → 2,0 t`

} // namespace skranke::ui::words
