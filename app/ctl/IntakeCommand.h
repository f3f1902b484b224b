// `skrankectl intake PATH…` (R11): a JSON line per mail.
#pragma once

#include "app/ctl/Command.h"

#include <QJsonObject>

namespace skranke::app {

/// Exit 2 when a mail or a path could not be read; what could be is registered all the same.
int runIntake(const QStringList &arguments, Core &core, Console &console);

QJsonObject toJson(const services::IntakeReport &report);

} // namespace skranke::app
