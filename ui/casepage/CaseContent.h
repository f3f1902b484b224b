// How the case page gets at what is not in a CaseFile, without knowing mail or storage.
#pragma once

#include "domain/Message.h"
#include "domain/Result.h"

#include <QFuture>
#include <QImage>
#include <QString>
#include <QUrl>

#include <functional>

namespace skranke::ui {

/// A message's HTML with everything that acts or fetches taken out (R7.5).
struct SafeHtml {
    QString html;
    bool remoteLeftOut = false; ///< it named pictures or styles on the network
};

/// Pictures that a mail names on the network, for somebody who asks for them: once, and not again
/// when the message is next shown.
struct RemoteContent {
    std::function<SafeHtml(const Message &)> html; ///< with the pictures' addresses left in
    std::function<QFuture<Result<QByteArray>>(const QUrl &)> picture; ///< none: never fetched
};

/// Lets a person take a part of the screen, and hands it over if there comes one.
using TakePicture = std::function<void(std::function<void(const QImage &)>)>;

struct CaseContent {
    std::function<SafeHtml(const Message &)> html;
    std::function<QFuture<Result<QByteArray>>(AttachmentId)> attachment;
    RemoteContent remote = {};
};

} // namespace skranke::ui
