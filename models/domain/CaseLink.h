// Links that open a case in the console: `skranke://case/2026-000419`.
#pragma once

#include "domain/CaseNumber.h"

namespace skranke {

QString caseLink(CaseNumber number);

/// Is this meant as such a link, whether it leads anywhere or not?
bool isCaseLink(QStringView text);
/// The case that the link names; none where it names none.
std::optional<CaseNumber> caseOfLink(QStringView link);

} // namespace skranke
