#include "app/WatchChore.h"

#include <QPromise>
#include <QThread>

namespace skranke::app {

QFuture<WatchChore::Done> onThread(std::function<WatchChore::Done()> work)
{
    constexpr uint Stack = 16 * 1024 * 1024;
    auto promise = std::make_shared<QPromise<WatchChore::Done>>();
    promise->start();
    QThread *thread = QThread::create([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    thread->setStackSize(Stack);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}

} // namespace skranke::app
