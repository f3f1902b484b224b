#include "app/ctl/StopSignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <QCoreApplication>
#include <windows.h>
#endif

namespace skranke::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do no more than write to a descriptor.
int ends[2] = {-1, -1};

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(ends[1], &byte, 1);
        Q_EMIT asked();
    });
    handle(tell);
}

StopSignal::~StopSignal()
{
    handle(SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        close(end);
        end = -1;
    }
}

#else

namespace {

StopSignal *current = nullptr;

BOOL WINAPI tell(DWORD)
{
    if (current)
        QMetaObject::invokeMethod(current, &StopSignal::asked, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(tell, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(tell, FALSE);
    current = nullptr;
}

#endif

} // namespace skranke::app
