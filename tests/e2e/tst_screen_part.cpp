// A part of the screen by the desktop's portal, with a portal like a desktop's on a bus of the
// test's own.
#include "DesktopBus.h"
#include "app/ScreenPart.h"
#include "tests/support/Needed.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>
#include <QUrl>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

const OwnBus *theBus = nullptr;

} // namespace

class PortalDouble : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    uint response = 0;
    QString uri;
    QVariantMap asked;

    PortalDouble() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        if (!m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                  QDBusConnection::ExportAllSlots)
            || !m_bus.registerService(u"org.freedesktop.portal.Desktop"_s))
            qFatal("the portal is not on the bus");
    }
    ~PortalDouble() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &, const QVariantMap &options,
                               const QDBusMessage &message)
    {
        asked = options;
        const QString sender = message.service().mid(1).replace(u'.', u'_');
        const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
            sender, options.value(u"handle_token"_s).toString());
        // A portal that is quick answers before it has said under which path it will.
        QDBusMessage answer =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        answer << response << QVariantMap{{u"uri"_s, uri}};
        m_bus.send(answer);
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
};

class TestScreenPart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEEDED(theBus->isThere(), u"dbus-daemon"_s); }
    void init()
    {
        m_pictures.clear();
        m_sorry = 0;
    }

    void thePortalsPictureIsTaken()
    {
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(m_folder.filePath(u"part.png"_s)));
        PortalDouble portal;
        portal.uri = QUrl::fromLocalFile(m_folder.filePath(u"part.png"_s)).toString();
        ask();
        QTRY_COMPARE(m_pictures.size(), 1);
        QCOMPARE(m_pictures[0].size(), QSize(30, 20));
        QVERIFY(portal.asked.value(u"interactive"_s).toBool());
        ask(); // and once more, each its own
        QTRY_COMPARE(m_pictures.size(), 2);
        QCOMPARE(m_sorry, 0);
    }

    void whatIsLeftIsLeft()
    {
        PortalDouble portal;
        portal.response = 1;
        ask();
        QTRY_VERIFY(portal.asked.contains(u"handle_token"_s));
        // Its answer has come once another's has, which is sent after it.
        portal.response = 0;
        portal.uri = u"file:///nowhere.png"_s;
        ask();
        QTRY_COMPARE(m_sorry, 1);
        QVERIFY(m_pictures.isEmpty());
    }

    void aDesktopWithoutAPortalSaysSo()
    {
        ask();
        QTRY_COMPARE(m_sorry, 1);
        QVERIFY(m_pictures.isEmpty());
    }

private:
    void ask()
    {
        m_part.take(
            m_window, true, [this](const QImage &picture) { m_pictures.append(picture); },
            [this] { ++m_sorry; });
    }

    QTemporaryDir m_folder;
    QWidget m_window;
    app::ScreenPart m_part;
    QList<QImage> m_pictures;
    int m_sorry = 0;
};

int main(int argc, char **argv)
{
    const OwnBus bus;
    theBus = &bus;
    QApplication application(argc, argv);
    TestScreenPart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screen_part.moc"
