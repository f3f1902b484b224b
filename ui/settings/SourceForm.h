// The fields of a source of alerts, and what they hold.
#pragma once

#include "domain/Monitoring.h"
#include "ui/customers/FieldForm.h"

namespace skranke::ui {

void addSourceFields(FieldForm &form);
FieldTexts textsOf(const MonitoringSource &source); ///< the secret's is empty
/// `source` as the fields have it.
MonitoringSource sourceFrom(MonitoringSource source, const FieldTexts &texts);
QByteArray secretFrom(const FieldTexts &texts); ///< empty: the one that is kept

} // namespace skranke::ui
