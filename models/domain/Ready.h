// An answer that is there already.
#pragma once

#include "domain/Result.h"

#include <QFuture>
#include <QPromise>

namespace skranke {

template <typename T> QFuture<T> answered(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return answered(std::move(result));
}

} // namespace skranke
