#include "tests/support/SampleMail.h"

#include <QDateTime>
#include <QLocale>

namespace skranke::tests {

QByteArray SampleMail::raw() const
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(toUnix(received), Qt::UTC);
    const QString date = QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
        + QStringLiteral(" +0000");
    QString text;
    text += QStringLiteral("Received: from mx.example by desk.example; ") + date + u'\n';
    text += QStringLiteral("From: ") + from + u'\n';
    text += QStringLiteral("To: ") + to + u'\n';
    text += QStringLiteral("Subject: =?utf-8?B?") + QString::fromLatin1(subject.toUtf8().toBase64())
        + QStringLiteral("?=\n");
    text += QStringLiteral("Date: ") + date + u'\n';
    if (!messageId.isEmpty())
        text += QStringLiteral("Message-ID: <") + messageId + QStringLiteral(">\n");
    if (!inReplyTo.isEmpty())
        text += QStringLiteral("In-Reply-To: <") + inReplyTo + QStringLiteral(">\n");
    text += extraHeaders;
    text += QStringLiteral("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                           "Content-Transfer-Encoding: 8bit\n\n");
    text += body;
    return text.toUtf8();
}

} // namespace skranke::tests
