// Hands the answer of a use case to the one who asked, in the asker's thread, unless the asker is
// gone by then. QFuture::then() with a context takes for granted, in the Qt versions we support,
// that the context outlives the question; a page that is closed while it reads does not.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace skranke::services {

/// Call in the asker's thread. `use` gets the answer once, after this function has returned; never
/// when the job was given up or the asker was deleted first.
template <typename T, typename Use> void onAnswer(QFuture<T> future, QObject *asker, Use use)
{
    auto *watcher = new QFutureWatcher<T>(asker);
    QObject::connect(watcher, &QFutureWatcherBase::finished, asker,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             use(watcher->result());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace skranke::services
