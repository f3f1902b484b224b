// Says that the program was asked to end: SIGTERM and SIGINT, as a service manager and Ctrl+C do.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace skranke::app {

/// One at a time.
class StopSignal : public QObject {
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override; ///< the signals do again what they did before

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace skranke::app
