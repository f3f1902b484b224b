// Cases as JSON, for `--json`. Field names are stable.
#pragma once

#include "domain/Queue.h"
#include "services/CaseFile.h"

#include <QJsonObject>

namespace skranke::app {

QJsonObject toJson(const QueueRow &row);
QJsonObject toJson(const Case &value);
QJsonObject toJson(const services::CaseFile &file);

} // namespace skranke::app
