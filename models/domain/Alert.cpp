#include "domain/Alert.h"

#include <QHash>
#include <QSet>

namespace skranke {

namespace {

bool turnsWriting(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
}

} // namespace

AlertChanges compareAlerts(const QList<AlertRecord> &known, const QList<Alert> &reading)
{
    QHash<QString, Instant> read;
    for (const Alert &alert : reading) {
        const auto first = read.constFind(alert.fingerprint);
        if (first == read.cend() || *first < alert.startsAt)
            read.insert(alert.fingerprint, alert.startsAt);
    }

    AlertChanges changes;
    QSet<QString> goesOn;
    for (const AlertRecord &record : known) {
        const auto found = read.constFind(record.fingerprint);
        if (found == read.cend() || *found > record.seenAt + ClockSkew)
            changes.ended.append(record);
        else
            goesOn.insert(record.fingerprint);
    }
    for (const Alert &alert : reading) {
        if (alert.suppressed || goesOn.contains(alert.fingerprint)
            || alert.startsAt != read.value(alert.fingerprint))
            continue;
        goesOn.insert(alert.fingerprint);
        changes.started.append(alert);
    }
    return changes;
}

QString siteKey(const QString &text)
{
    QString key = text.trimmed().toLower();
    if (const qsizetype scheme = key.indexOf(QStringLiteral("://")); scheme >= 0)
        key.remove(0, scheme + 3);
    for (const QChar end : {u'/', u'?', u'#'})
        if (const qsizetype at = key.indexOf(end); at >= 0)
            key.truncate(at);
    // An address in brackets has colons of its own.
    const qsizetype colon = key.lastIndexOf(u':');
    if (colon > 0 && key.indexOf(u':') == colon)
        key.truncate(colon);
    while (key.endsWith(u'.'))
        key.chop(1);
    return key;
}

QString cleanAlertText(const QString &text, qsizetype longest)
{
    QString clean;
    clean.reserve(std::min(text.size(), longest));
    for (const QChar c : text.left(longest * 4)) {
        if (turnsWriting(c))
            continue;
        clean.append(c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c);
    }
    clean = clean.simplified();
    if (clean.size() > longest) {
        clean.truncate(longest - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean.append(u'…');
    }
    return clean;
}

} // namespace skranke
