// Pages of a PDF as pictures, drawn off the UI thread. Where the console was built without Qt's PDF
// library there are none.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace skranke::ui {

bool canDrawPdf();

struct PdfPage {
    QImage image;  ///< null when the bytes are no PDF, or one with a password
    int count = 0; ///< of all the pages
};

/// `page` from 0; `width` in device pixels.
QFuture<PdfPage> drawPdfPage(const QByteArray &pdf, int page, int width);

} // namespace skranke::ui
