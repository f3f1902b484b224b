// A real Alertmanager on loopback, as an ordinary user, on a free port.
#pragma once

#include "domain/Monitoring.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace skranke::tests {

class Alertmanager {
public:
    enum class Protection { None, TlsAndBasic };

    /// False where the system has none: a test is skipped then, but fails when CI is set.
    static bool isInstalled();

    explicit Alertmanager(Protection protection = Protection::None);
    ~Alertmanager();

    /// Waits until it answers. Dies when it does not.
    void start();
    void stop(); ///< ends it; its alerts are gone

    QString address() const;
    QByteArray certificate() const { return m_certificate; }
    static constexpr const char *User = "skranke";
    static constexpr const char *Password = "hemmelig";

    /// Posts alerts as Prometheus does. An alert that is posted again goes on; one that `ends` is
    /// over.
    void post(const QJsonArray &alerts);
    static QJsonObject alert(const QString &instance,
                             const QString &name = QStringLiteral("SiteDown"),
                             const QString &severity = QStringLiteral("critical"));
    static QJsonObject ended(QJsonObject alert, Instant at);

private:
    void writeConfiguration(Protection protection);

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_certificate;
    Protection m_protection;
    quint16 m_port = 0;
};

} // namespace skranke::tests
