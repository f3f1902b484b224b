#include "ui/casepage/PdfPages.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

#ifdef SKRANKE_PDF
#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#endif

namespace skranke::ui {

namespace {

#ifdef SKRANKE_PDF

constexpr double TallestPage = 4; ///< times its width; what is taller is drawn as high as that

PdfPage drawn(const QByteArray &pdf, int page, int width)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || page >= document.pageCount())
        return {};
    PdfPage result;
    result.count = document.pageCount();
    const QSizeF size = document.pagePointSize(page);
    if (size.isEmpty())
        return {};
    const QSize pixels(width, int(width * std::min(size.height() / size.width(), TallestPage)));
    // The paper is white, whatever the theme.
    result.image = QImage(pixels, QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    painter.drawImage(0, 0, document.render(page, pixels));
    return result;
}

#else

PdfPage drawn(const QByteArray &, int, int)
{
    return {};
}

#endif

} // namespace

bool canDrawPdf()
{
#ifdef SKRANKE_PDF
    return true;
#else
    return false;
#endif
}

QFuture<PdfPage> drawPdfPage(const QByteArray &pdf, int page, int width)
{
    auto promise = std::make_shared<QPromise<PdfPage>>();
    promise->start();
    QFuture<PdfPage> future = promise->future();
    QThreadPool::globalInstance()->start([promise, pdf, page, width] {
        promise->addResult(drawn(pdf, page, width));
        promise->finish();
    });
    return future;
}

} // namespace skranke::ui
