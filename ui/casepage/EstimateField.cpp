#include "ui/casepage/EstimateField.h"

#include "ui/theme/Theme.h"

#include <QFocusEvent>

#include <cmath>

namespace skranke::ui {

EstimateField::EstimateField(const Theme &theme, QWidget *parent) : QDoubleSpinBox(parent)
{
    setObjectName(QStringLiteral("estimate"));
    setRange(0, LongestHours);
    setDecimals(2);
    setSingleStep(0.5);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setSuffix(tr(" h"));
    setSpecialValueText(tr("not estimated"));
    setMaximumWidth(theme.px(160));
}

void EstimateField::setMinutes(std::optional<int> minutes)
{
    setValue(minutes.value_or(0) / 60.0);
}

std::optional<int> EstimateField::minutes() const
{
    const int minutes = static_cast<int>(std::lround(value() * 60));
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

/// What stands there is replaced by what is typed, "not estimated" too.
void EstimateField::focusInEvent(QFocusEvent *event)
{
    QDoubleSpinBox::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

} // namespace skranke::ui
