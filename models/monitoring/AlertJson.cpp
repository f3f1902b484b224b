#include "monitoring/AlertJson.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skranke::monitoring {

using namespace Qt::StringLiterals;

namespace {

Labels labelsOf(const QJsonObject &object)
{
    Labels labels;
    for (auto label = object.constBegin(); label != object.constEnd(); ++label) {
        if (labels.size() == LabelsKept)
            break;
        const QString name = cleanAlertText(label.key(), LongestLabel);
        if (!name.isEmpty() && !name.contains(u'='))
            labels.insert(name, cleanAlertText(label->toString(), LongestLabel));
    }
    return labels;
}

Instant startOf(const QJsonObject &object)
{
    const QDateTime at = QDateTime::fromString(object["startsAt"_L1].toString(), Qt::ISODateWithMs);
    return at.isValid() ? fromUnix(at.toSecsSinceEpoch()) : Instant::min();
}

QString summaryOf(const QJsonObject &annotations)
{
    for (const QLatin1String name : {"summary"_L1, "description"_L1, "message"_L1})
        if (const QString text = cleanAlertText(annotations[name].toString()); !text.isEmpty())
            return text;
    return {};
}

/// As the source names it, else by what the alert says.
QString fingerprintOf(const QJsonObject &object)
{
    const QString given = cleanAlertText(object["fingerprint"_L1].toString(), 64);
    if (!given.isEmpty())
        return given;
    const QByteArray labels = QJsonDocument(object["labels"_L1].toObject()).toJson();
    return QString::fromLatin1(
        QCryptographicHash::hash(labels, QCryptographicHash::Sha256).toHex().left(32));
}

Alert alertOf(const QJsonObject &object)
{
    Alert alert;
    alert.fingerprint = fingerprintOf(object);
    alert.labels = labelsOf(object["labels"_L1].toObject());
    alert.summary = summaryOf(object["annotations"_L1].toObject());
    alert.startsAt = startOf(object);
    alert.suppressed = object["status"_L1]["state"_L1].toString() == "suppressed"_L1;
    return alert;
}

} // namespace

AlertReading parseAlerts(const QByteArray &json)
{
    const auto stranger = [](const QString &detail) {
        return tl::make_unexpected(AlertFault{MonitoringProblem::NoAlertmanager, detail});
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return stranger(error.errorString());
    if (!document.isArray())
        return stranger(u"the answer is no list"_s);
    QList<Alert> alerts;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        if (!object["labels"_L1].isObject())
            return stranger(u"the list holds something else than alerts"_s);
        alerts.append(alertOf(object));
    }
    return alerts;
}

} // namespace skranke::monitoring
