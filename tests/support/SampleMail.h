// Raw mails for tests, written as text.
#pragma once

#include "domain/Time.h"

#include <QByteArray>
#include <QString>

namespace skranke::tests {

struct SampleMail {
    QString from = QStringLiteral("Ola Lien <ola@bokhuset.example>");
    QString to = QStringLiteral("support@example.com");
    QString subject = QStringLiteral("Skjema for påmelding sender ikke e-post");
    QString messageId = QStringLiteral("m1@bokhuset.example");
    QString inReplyTo;
    Instant received{};
    QString body = QStringLiteral("Hei, påmeldingsskjemaet sender ikke bekreftelse lenger.");
    QString extraHeaders; ///< whole lines, each ended with \n

    QByteArray raw() const;
};

} // namespace skranke::tests
