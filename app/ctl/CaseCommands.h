// `skrankectl case …` (R11): the queue and the workflow without a window.
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

int runCaseList(const QStringList &arguments, Core &core, Console &console);
int runCaseShow(const QStringList &arguments, Core &core, Console &console);
int runCaseDo(const QStringList &arguments, Core &core, Console &console);
int runCaseNote(const QStringList &arguments, Core &core, Console &console);

/// `2026-000419` → the case; words on stderr where there is none.
std::optional<CaseId> caseNamed(const QString &number, Core &core, Console &console, int &code);

} // namespace skranke::app
