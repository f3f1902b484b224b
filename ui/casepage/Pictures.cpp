#include "ui/casepage/Pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringList>

namespace skranke::ui {

namespace {

constexpr qint64 LargestFile = 20LL * 1024 * 1024;
constexpr qint64 MostPixels = 60'000'000;

bool isKnownFormat(const QByteArray &format)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return known.contains(format);
}

} // namespace

bool isShownPicture(const Attachment &attachment)
{
    static const QStringList types{QStringLiteral("image/png"),  QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/jpg"),  QStringLiteral("image/gif"),
                                   QStringLiteral("image/webp"), QStringLiteral("image/bmp")};
    return types.contains(attachment.type) && attachment.size <= LargestFile;
}

QImage readPicture(const QByteArray &bytes, QSize bounds)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isKnownFormat(reader.format()) || !size.isValid()
        || qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace skranke::ui
