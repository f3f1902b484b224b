#include "ScreenReader.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QFile>
#include <QTest>

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms
constexpr qsizetype FirstRows = 12;
const QString Accessible = u"org.a11y.atspi.Accessible"_s;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;
const QString Registry = u"org.a11y.atspi.Registry"_s;

constexpr char Bus[] = R"(<busconfig><type>session</type><listen>unix:tmpdir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

QString firstOf(const QStringList &paths)
{
    for (const QString &path : paths)
        if (QFile::exists(path))
            return path;
    return {};
}

QString addressOfAccessibility()
{
    const QDBusReply<QString> address =
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return address.isValid() ? address.value() : QString();
}

} // namespace

ReadDesktop::ReadDesktop()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    qputenv("QT_QPA_PLATFORM", "xcb");
    for (const auto &[start, name] :
         {std::pair(&ReadDesktop::startScreen, u"Xvfb"_s),
          std::pair(&ReadDesktop::startBus, u"dbus-daemon"_s),
          std::pair(&ReadDesktop::startAccessibility, u"at-spi2-core"_s)}) {
        if (!(this->*start)()) {
            m_missing = name;
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return;
        }
    }
}

ReadDesktop::~ReadDesktop()
{
    for (QProcess *process : {&m_accessibility, &m_bus, &m_screen}) {
        process->terminate();
        process->waitForFinished(Patience);
    }
}

bool ReadDesktop::startScreen()
{
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                    u"-nolisten"_s, u"tcp"_s});
    if (!m_screen.waitForStarted(Patience) || !m_screen.waitForReadyRead(Patience))
        return false;
    qputenv("DISPLAY", ":" + m_screen.readLine().trimmed());
    return true;
}

bool ReadDesktop::startBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(QByteArray(Bus).replace("%1", m_folder.path().toUtf8()));
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s,
                 u"--print-address=1"_s});
    if (!m_bus.waitForStarted(Patience) || !m_bus.waitForReadyRead(Patience))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return true;
}

bool ReadDesktop::startAccessibility()
{
    const QString launcher = firstOf({u"/usr/libexec/at-spi-bus-launcher"_s,
                                      u"/usr/lib/at-spi2-core/at-spi-bus-launcher"_s,
                                      u"/usr/lib/at-spi-bus-launcher"_s});
    if (launcher.isEmpty())
        return false;
    m_accessibility.start(launcher, {u"--launch-immediately"_s});
    return m_accessibility.waitForStarted(Patience);
}

ScreenReader::ScreenReader() : m_bus(QString())
{
    QString address;
    if (!QTest::qWaitFor([&] { return !(address = addressOfAccessibility()).isEmpty(); }, Patience))
        qFatal("there is no accessibility bus");
    m_bus = QDBusConnection::connectToBus(address, u"reader"_s);
    if (!m_bus.isConnected())
        qFatal("%s", qUtf8Printable(m_bus.lastError().message()));
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                  SLOT(stateChanged(QDBusMessage)));
    QDBusMessage listen = QDBusMessage::createMethodCall(Registry, u"/org/a11y/atspi/registry"_s,
                                                         Registry, u"RegisterEvent"_s);
    listen << u"object:state-changed:focused"_s << QStringList() << QString();
    wait(listen);
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(u"reader"_s);
}

// The program that is read runs in this very thread: it must go on while the reader waits.
QList<QVariant> ScreenReader::wait(const QDBusMessage &call)
{
    QDBusPendingCallWatcher pending(m_bus.asyncCall(call, Patience));
    QEventLoop loop;
    connect(&pending, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!pending.isFinished())
        loop.exec();
    if (pending.isError())
        qWarning("%s: %s", qUtf8Printable(call.member()),
                 qUtf8Printable(pending.error().message()));
    return pending.reply().arguments();
}

QList<QVariant> ScreenReader::ask(const Spoken &of, const char *method,
                                  const QList<QVariant> &arguments, const char *interface)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        of.service, of.path, QLatin1StringView(interface), QLatin1StringView(method));
    call.setArguments(arguments);
    return wait(call);
}

QVariant ScreenReader::property(const Spoken &of, const char *name)
{
    const QList<QVariant> answer =
        ask(of, "Get", {Accessible, QString::fromLatin1(name)}, "org.freedesktop.DBus.Properties");
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

Spoken ScreenReader::read(const QString &service, const QString &path)
{
    Spoken read;
    read.service = service;
    read.path = path;
    read.name = property(read, "Name").toString();
    read.description = property(read, "Description").toString();
    read.role = ask(read, "GetRoleName").value(0).toString();
    const QDBusArgument states = ask(read, "GetState").value(0).value<QDBusArgument>();
    if (states.currentType() == QDBusArgument::ArrayType) {
        int word = 0;
        states.beginArray();
        while (!states.atEnd()) {
            uint bits = 0;
            states >> bits;
            read.states |= quint64(bits) << (32 * word++);
        }
        states.endArray();
    }
    return read;
}

QList<Spoken> ScreenReader::children(const Spoken &of)
{
    QList<std::pair<QString, QString>> places;
    const QDBusArgument answer = ask(of, "GetChildren").value(0).value<QDBusArgument>();
    if (answer.currentType() != QDBusArgument::ArrayType)
        return {};
    answer.beginArray();
    while (!answer.atEnd()) {
        QString service;
        QDBusObjectPath path;
        answer.beginStructure();
        answer >> service >> path;
        answer.endStructure();
        places.append({service, path.path()});
    }
    answer.endArray();
    QList<Spoken> found;
    const bool isList = of.role.contains(u"list"_s) || of.role.contains(u"table"_s);
    for (const auto &[service, path] : places.mid(0, isList ? FirstRows : places.size()))
        found.append(read(service, path));
    return found;
}

Spoken ScreenReader::program(const QString &name)
{
    const Spoken desktop{Registry, Root, {}, {}, {}, 0};
    Spoken found;
    QStringList others;
    const auto isThere = [&] {
        others.clear();
        for (const Spoken &child : children(desktop)) {
            if (child.name == name)
                found = child;
            others.append(child.inShort());
        }
        return !found.path.isEmpty();
    };
    if (!QTest::qWaitFor(isThere, Patience))
        qFatal("%s is not on the accessibility bus, but %s", qUtf8Printable(name),
               qUtf8Printable(others.join(u", "_s)));
    return found;
}

QList<Spoken> ScreenReader::all(const Spoken &of,
                                const std::function<bool(const Spoken &)> &condition)
{
    QList<Spoken> found;
    QList<Spoken> waiting = children(of);
    while (!waiting.isEmpty()) {
        const Spoken next = waiting.takeFirst();
        if (condition(next))
            found.append(next);
        waiting += children(next);
    }
    return found;
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.value(0).toString() != "focused"_L1 || arguments.value(1).toInt() != 1)
        return;
    // Asked at once and taken in when it is answered.
    QDBusMessage get = QDBusMessage::createMethodCall(
        message.service(), message.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << Accessible << u"Name"_s;
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        const QDBusPendingReply<QDBusVariant> name = *pending;
        if (name.isValid())
            m_heard.append(name.value().variant().toString());
    });
}

} // namespace skranke::tests
