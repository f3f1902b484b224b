// Reads Alertmanagers, API v2, over HTTP and HTTPS (R8.1).
#pragma once

#include "domain/Monitoring.h"
#include "domain/SourceProbe.h"

#include <QThread>

#include <chrono>

namespace skranke::monitoring {

struct ReadLimits {
    std::chrono::milliseconds time{10'000}; ///< for the whole answer
    qint64 bytes = 32LL * 1024 * 1024;      ///< of the answer, unpacked
};

/// Sockets and parsing are on a thread of its own. read() may be called from any thread; every
/// reading is answered, also when the reader is destroyed.
class AlertmanagerReader final : public AlertSource, public SourceProbe {
public:
    explicit AlertmanagerReader(ReadLimits limits = {});
    ~AlertmanagerReader() override;

    QFuture<AlertReading> read(const MonitoringSource &source, const QByteArray &secret) override;
    QFuture<ProbeReading> probe(const MonitoringSource &source, const QByteArray &secret) override;

private:
    ReadLimits m_limits;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread; parent of the requests
};

} // namespace skranke::monitoring
