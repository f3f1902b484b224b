#include "mail/DeliveryReports.h"

#include "mail/AddressHeader.h"
#include "mail/HeaderText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

/// `rfc822; ola@bokhuset.example` without its kind.
QString valueAfterKind(const QByteArray &value)
{
    const qsizetype semicolon = value.indexOf(';');
    return cleanedHeader(QString::fromUtf8(semicolon < 0 ? value : value.mid(semicolon + 1)))
        .trimmed();
}

QString addressIn(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2);
    return isUsableAddress(text) ? text.toLower() : QString();
}

QList<QByteArray> groupsOf(QByteArray status)
{
    status.replace("\r\n", "\n");
    QList<QByteArray> groups;
    QByteArray group;
    const auto lines = status.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty()) {
            if (!group.isEmpty())
                groups.append(group);
            group.clear();
        } else {
            group.append(line).append('\n');
        }
    }
    if (!group.isEmpty())
        groups.append(group);
    return groups;
}

DeliveryReport reportOf(const HeaderFields &group)
{
    DeliveryReport report;
    report.failedRecipient = addressIn(valueAfterKind(group.first("final-recipient")));
    if (report.failedRecipient.isEmpty())
        report.failedRecipient = addressIn(valueAfterKind(group.first("original-recipient")));
    static const QRegularExpression code(u"[245]\\.\\d{1,3}\\.\\d{1,3}"_s);
    report.status = code.match(QString::fromLatin1(group.first("status"))).captured();
    report.diagnostic = valueAfterKind(group.first("diagnostic-code"));
    const QByteArray action = group.first("action").trimmed().toLower();
    report.failed =
        action.startsWith("failed") || (action.isEmpty() && report.status.startsWith(u'5'));
    return report;
}

bool looksLikeMailerDaemon(const Mailbox &from)
{
    static const QRegularExpression daemon(
        u"^(mailer-daemon|mailerdaemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]*)@"_s);
    return daemon.match(from.address).hasMatch() || from.address == "mailer-daemon"_L1
        || from.name.contains("Mail Delivery S"_L1, Qt::CaseInsensitive);
}

bool saysUndelivered(const QString &subject)
{
    static const QRegularExpression undelivered(
        u"^(undeliver(able|ed)|returned mail|failure notice|delivery (status notification|failure|"
        "has failed|incomplete)|mail delivery (failed|failure|subsystem)|"
        "(e-?post|melding(en)?|meldinga) (kan ikke|kunne ikke|ble ikke|vart ikkje|kunne ikkje) "
        "lever|kan ikke leveres|kan ikkje leverast|ikke levert|ikkje levert|leveringsfeil|"
        "levering mislyktes|unzustellbar|unzustellbarkeit|olevererbart|det gick inte att leverera)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return undelivered.match(subject.trimmed()).hasMatch();
}

bool saysDelayed(const QString &subject)
{
    static const QRegularExpression delayed(
        u"delay|forsink|warning: (message|could not send)|still being retried"_s,
        QRegularExpression::CaseInsensitiveOption);
    return delayed.match(subject).hasMatch();
}

} // namespace

std::optional<DeliveryReport> reportInStatus(const QByteArray &deliveryStatus)
{
    std::optional<DeliveryReport> first;
    const auto groups = groupsOf(deliveryStatus);
    for (const QByteArray &text : groups) {
        const HeaderFields group = HeaderFields::inText(text);
        if (!group.has("final-recipient") && !group.has("action") && !group.has("status"))
            continue;
        const DeliveryReport report = reportOf(group);
        if (report.failed)
            return report;
        if (!first)
            first = report;
    }
    return first;
}

std::optional<DeliveryReport> reportInProse(const HeaderFields &fields, const Mailbox &from,
                                            const QString &subject, const QString &text)
{
    const QString failedField = decodedHeader(fields.first("x-failed-recipients"));
    const bool nullSender = fields.first("return-path").trimmed() == "<>";
    if (failedField.isEmpty() && !looksLikeMailerDaemon(from)
        && !(nullSender && saysUndelivered(subject)))
        return std::nullopt;
    if (failedField.isEmpty() && !saysUndelivered(subject) && !saysDelayed(subject)
        && !text.contains("qmail-send"_L1))
        return std::nullopt;

    DeliveryReport report;
    const QString head = text.left(20'000);
    report.failedRecipient = addressIn(failedField.section(u',', 0, 0));
    if (report.failedRecipient.isEmpty()) {
        static const QRegularExpression named(
            u"<([^<>\\s@]+@[^<>\\s@]+)>|\\b([^<>\\s@(\\[]+@[^<>\\s@)\\]:;,]+)"_s);
        for (auto found = named.globalMatch(head);
             found.hasNext() && report.failedRecipient.isEmpty();) {
            const auto match = found.next();
            report.failedRecipient =
                addressIn(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        }
    }
    static const QRegularExpression code(u"(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"_s);
    report.status = code.match(head).captured(1);
    static const QRegularExpression said(u"^.*\\b[45]\\d\\d[ -#].*$"_s,
                                         QRegularExpression::MultilineOption);
    report.diagnostic = cleanedHeader(said.match(head).captured()).left(500);
    static const QRegularExpression returned(u"^>?\\s*Message-ID:\\s*(<[^<>\\s]+>)"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
    report.originalMessageId =
        messageIdsIn(returned.match(text.left(200'000)).captured(1).toUtf8()).value(0);
    report.failed = !saysDelayed(subject) && !report.status.startsWith(u'4');
    return report;
}

} // namespace skranke::mail
