#include "monitoring/AlertmanagerReader.h"

#include "monitoring/AlertmanagerRequest.h"

namespace skranke::monitoring {

AlertmanagerReader::AlertmanagerReader(ReadLimits limits) : m_limits(limits), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("monitoring"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AlertmanagerReader::~AlertmanagerReader()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<AlertReading> AlertmanagerReader::read(const MonitoringSource &source,
                                               const QByteArray &secret)
{
    return probe(source, secret).then([](const ProbeReading &reading) -> AlertReading {
        return reading.map_error([](const ProbeFault &fault) { return fault.fault; });
    });
}

QFuture<ProbeReading> AlertmanagerReader::probe(const MonitoringSource &source,
                                                const QByteArray &secret)
{
    auto promise = std::make_shared<Promise>();
    QFuture<ProbeReading> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, source, secret, limits = m_limits, promise] {
            new AlertmanagerRequest(source, secret, limits, promise, worker);
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace skranke::monitoring
