#include "app/ScreenPart.h"

#include "services/Answer.h"
#include "services/Files.h"
#include "ui/dialogs/RegionPicker.h"

#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#ifdef SKRANKE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace skranke::app {

namespace {
constexpr std::chrono::milliseconds OutOfTheWay{350}; ///< desktops shrink windows in a while
constexpr qint64 LargestPicture = 100LL * 1024 * 1024;
} // namespace

bool ScreenPart::needsPortal()
{
    return QGuiApplication::platformName().startsWith(QLatin1StringView("wayland"));
}

void ScreenPart::take(QWidget &window, bool portal, std::function<void(const QImage &)> use,
                      std::function<void()> sorry)
{
    m_use = std::move(use);
    m_sorry = std::move(sorry);
    if (portal)
        return askPortal();
    window.showMinimized();
    QTimer::singleShot(OutOfTheWay, this, [this, shown = QPointer(&window)] {
        if (shown)
            cutOut(*shown);
    });
}

void ScreenPart::cutOut(QWidget &window)
{
    const auto back = [shown = QPointer(&window)] {
        if (!shown)
            return;
        shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
        shown->show();
        shown->activateWindow();
    };
    QScreen *screen = window.screen();
    const QPixmap picture = screen->grabWindow(0);
    if (picture.isNull()) {
        back();
        m_sorry();
        return;
    }
    auto *picker = new ui::RegionPicker(picture);
    connect(picker, &ui::RegionPicker::picked, this, m_use);
    connect(picker, &QObject::destroyed, this, back);
    picker->setGeometry(screen->geometry());
    picker->showFullScreen();
    picker->activateWindow();
}

#ifdef SKRANKE_DBUS

// The answer comes by a signal of an object whose path we choose a part of, so that it can be
// listened to before anything is asked.
void ScreenPart::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString token = QStringLiteral("skranke%1").arg(++m_asked);
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    const QString path =
        QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
    bus.connect({}, path, QStringLiteral("org.freedesktop.portal.Request"),
                QStringLiteral("Response"), this, SLOT(answered(uint, QVariantMap)));
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Screenshot"), QStringLiteral("Screenshot"));
    ask << QString()
        << QVariantMap{{QStringLiteral("handle_token"), token},
                       {QStringLiteral("interactive"), true}};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            m_sorry();
    });
}

#else

void ScreenPart::askPortal()
{
    m_sorry();
}

#endif

void ScreenPart::answered(uint response, const QVariantMap &results)
{
    if (response != 0)
        return; // the person left it
    const QString path = QUrl(results.value(QStringLiteral("uri")).toString()).toLocalFile();
    services::onAnswer(services::readFile(path, LargestPicture), this,
                       [this](const Result<QByteArray> &bytes) {
                           const QImage picture = bytes ? QImage::fromData(*bytes) : QImage();
                           if (picture.isNull())
                               m_sorry();
                           else
                               m_use(picture);
                       });
}

} // namespace skranke::app
