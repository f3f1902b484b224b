#include "domain/AttachmentKind.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

QString endingOf(QString name)
{
    // Windows drops what stands after the ending: `faktura.exe. `.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

} // namespace

AttachmentKind attachmentKind(const QString &name, const QString &type)
{
    static const auto acting = setOf(u"exe com bat cmd scr pif cpl msi msp msix appx dll sys js "
                                     u"jse vbs vbe wsf wsh hta ps1 psm1 "
                                     "reg lnk url inf jar jnlp sh bash run bin desktop appimage "
                                     "deb rpm flatpakref snap app command "
                                     "scpt pkg dmg iso img vhd vhdx chm html htm xhtml mht mhtml "
                                     "svg xml xll docm dotm xlsm xltm "
                                     "xlam xlsb pptm potm ppsm ppam one py pyw rb pl php apk"_s);
    static const auto harmless = setOf(u"png jpg jpeg gif webp bmp pdf txt mp4"_s);
    static const auto harmlessTypes =
        setOf(u"image/png image/jpeg image/gif image/webp image/bmp application/pdf text/plain "
              "video/mp4"_s);
    const QString ending = endingOf(name);
    if (acting.contains(ending))
        return AttachmentKind::Acts;
    return harmless.contains(ending) && name.endsWith(u'.' + ending, Qt::CaseInsensitive)
            && harmlessTypes.contains(type)
        ? AttachmentKind::Harmless
        : AttachmentKind::Unknown;
}

} // namespace skranke
