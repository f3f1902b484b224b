#include "mail/ImapFolderName.h"

namespace skranke::mail {

namespace {

QByteArray encodedRun(const QString &run)
{
    QByteArray utf16;
    for (const QChar c : run) {
        utf16.append(static_cast<char>(c.unicode() >> 8));
        utf16.append(static_cast<char>(c.unicode() & 0xff));
    }
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

QByteArray imapFolderName(const QString &name)
{
    QByteArray encoded;
    QString run;
    for (const QChar c : name) {
        if (c.unicode() >= 0x20 && c.unicode() <= 0x7e) {
            if (!run.isEmpty())
                encoded += encodedRun(run);
            run.clear();
            encoded += static_cast<char>(c.unicode());
            if (c == u'&')
                encoded += '-';
        } else {
            run += c;
        }
    }
    return run.isEmpty() ? encoded : encoded + encodedRun(run);
}

} // namespace skranke::mail
