// A report on paper: A4, with the fonts in it. Needs a GUI application for its fonts.
#pragma once

#include "domain/ReportDocument.h"
#include "domain/Result.h"

#include <QByteArray>

namespace skranke::export_ {

/// Safe to call from any thread. Internal where the PDF could not be made.
Result<QByteArray> reportPdf(const ReportDocument &document);

} // namespace skranke::export_
