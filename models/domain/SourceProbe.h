// One reading of a source of alerts for whoever sets it up: beside what is read, where a connection
// came to nothing. Done in models/monitoring.
#pragma once

#include "domain/Monitoring.h"

namespace skranke {

enum class ConnectionFault {
    Other,
    NoSuchHost, ///< the name is not known
    Refused,    ///< nobody listens on the port
    NoTls,      ///< https was asked for, and something else answers
};

struct ProbeFault {
    AlertFault fault;
    ConnectionFault connection = ConnectionFault::Other; ///< of MonitoringProblem::Unreachable

    bool operator==(const ProbeFault &) const = default;
};
using ProbeReading = tl::expected<QList<Alert>, ProbeFault>;

class SourceProbe {
public:
    virtual ~SourceProbe() = default;
    /// Like AlertSource::read().
    virtual QFuture<ProbeReading> probe(const MonitoringSource &source,
                                        const QByteArray &secret) = 0;
};

} // namespace skranke
