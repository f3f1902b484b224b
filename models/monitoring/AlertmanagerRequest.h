// One question to one Alertmanager. Lives in the reader's thread and deletes itself.
#pragma once

#include "monitoring/AlertmanagerReader.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

class QNetworkReply;

namespace skranke::monitoring {

/// Answers in any case: who is destroyed with nothing said says that it was given up.
class Promise {
public:
    Promise() { m_promise.start(); }
    ~Promise()
    {
        answer(tl::make_unexpected(
            ProbeFault{{MonitoringProblem::Unreachable, {}}, ConnectionFault::Other}));
    }

    QFuture<ProbeReading> future() { return m_promise.future(); }
    void answer(ProbeReading reading)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(std::move(reading));
        m_promise.finish();
    }

private:
    QPromise<ProbeReading> m_promise;
    bool m_answered = false;
};

class AlertmanagerRequest : public QObject {
    Q_OBJECT
public:
    AlertmanagerRequest(const MonitoringSource &source, const QByteArray &secret,
                        const ReadLimits &limits, std::shared_ptr<Promise> promise,
                        QObject *parent);

private:
    void takeBytes();
    void finish();
    void fail(MonitoringProblem problem, const QString &detail);
    ProbeFault faultOfConnection() const;
    ProbeReading answer() const;

    ReadLimits m_limits;
    std::shared_ptr<Promise> m_promise;
    /// One's own: a shared one would go on with the certificates and the sign-in of the last
    /// question to the same host.
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply;
    QByteArray m_body;
    QTimer m_patience;
    bool m_distrusted = false; ///< it has shown a certificate that is not trusted
};

} // namespace skranke::monitoring
