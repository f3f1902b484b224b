#include "services/SampleMail.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace skranke::services {

namespace {

QByteArray mailDate(Instant at)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(toUnix(at), Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " +0000";
}

bool isContinuation(const QByteArray &line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

} // namespace

QByteArray arrivingAt(const QByteArray &raw, Instant at)
{
    const QByteArray end = raw.contains("\r\n") ? "\r\n" : "\n";
    const qsizetype body = raw.indexOf(end + end);
    const QByteArray head = body < 0 ? raw : raw.left(body);

    QByteArrayList fields;
    qsizetype from = 0;
    while (from <= head.size()) {
        qsizetype to = head.indexOf(end, from);
        if (to < 0)
            to = head.size();
        const QByteArray line = head.mid(from, to - from);
        if (isContinuation(line) && !fields.isEmpty())
            fields.last() += end + line;
        else
            fields.append(line);
        from = to + end.size();
    }
    for (QByteArray &field : fields) {
        const QByteArray name = field.left(field.indexOf(':')).toLower();
        if (name == "date")
            field = "Date: " + mailDate(at - Seconds{3});
        else if (name == "received" && field.contains(';'))
            field = field.left(field.lastIndexOf(';')) + "; " + mailDate(at);
    }
    return fields.join(end) + (body < 0 ? QByteArray() : raw.mid(body));
}

Result<QByteArray> sampleMail(const QString &name, Instant at)
{
    QFile file(QStringLiteral(":/sample/mails/%1.eml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), {file.fileName()});
    return arrivingAt(file.readAll(), at);
}

} // namespace skranke::services
