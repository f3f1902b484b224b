// Alertmanager's answer, read with suspicion: whoever may post an alert may write anything in it.
#pragma once

#include "domain/Monitoring.h"

#include <QByteArray>

namespace skranke::monitoring {

inline constexpr qsizetype LabelsKept = 64;
inline constexpr qsizetype LongestLabel = 300;

/// `GET /api/v2/alerts`. NoAlertmanager where it is no list of alerts.
AlertReading parseAlerts(const QByteArray &json);

} // namespace skranke::monitoring
