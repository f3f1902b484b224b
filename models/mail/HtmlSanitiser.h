// A stranger's HTML, made safe to show (R7.5).
#pragma once

#include <QString>

#include <functional>

namespace skranke::mail {

struct SanitisedHtml {
    QString html;          ///< well-formed fragment of elements that QTextDocument knows
    int remoteBlocked = 0; ///< pictures, styles and frames that would have been fetched
    bool cut = false;      ///< too deep or too large to be shown whole
};

/// Where a `cid:` picture is to be taken from; empty: it is not shown.
using PictureAddress = std::function<QString(const QString &contentId)>;

/// Whether pictures outside the mail keep their places, with their addresses: fetching them tells
/// the sender that the mail was read, so somebody must have asked for it.
enum class RemotePictures { LeftOut, Named };

/// Rebuilds the document from a list of known elements, attributes and style properties; nothing
/// that is not on it gets through. Links lead to http, https and mailto only and carry their
/// address as tooltip. Pictures are the mail's own (`cid:`, unless `address` says otherwise) or
/// small inline PNG, JPEG and GIF data. Pure; any thread; bounded in time and output.
SanitisedHtml sanitiseHtml(const QString &html, const PictureAddress &address = {},
                           RemotePictures remote = RemotePictures::LeftOut);

} // namespace skranke::mail
