// An answer that is there already.
#pragma once

#include "domain/Result.h"

#include <QFuture>
#include <QPromise>

namespace skranke::secrets {

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace skranke::secrets
