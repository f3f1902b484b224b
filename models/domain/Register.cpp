#include "domain/Register.h"

#include <QSet>

namespace skranke {

bool isPublicMailDomain(QStringView domain)
{
    static const QSet<QString> domains{
        QStringLiteral("gmail.com"),   QStringLiteral("googlemail.com"),
        QStringLiteral("hotmail.com"), QStringLiteral("hotmail.no"),
        QStringLiteral("outlook.com"), QStringLiteral("outlook.no"),
        QStringLiteral("live.com"),    QStringLiteral("live.no"),
        QStringLiteral("msn.com"),     QStringLiteral("yahoo.com"),
        QStringLiteral("yahoo.no"),    QStringLiteral("icloud.com"),
        QStringLiteral("me.com"),      QStringLiteral("mac.com"),
        QStringLiteral("online.no"),   QStringLiteral("broadpark.no"),
        QStringLiteral("getmail.no"),  QStringLiteral("lyse.net"),
        QStringLiteral("start.no"),    QStringLiteral("frisurf.no"),
        QStringLiteral("altibox.no"),  QStringLiteral("haugnett.no"),
        QStringLiteral("tele2.no"),    QStringLiteral("c2i.net"),
        QStringLiteral("proton.me"),   QStringLiteral("protonmail.com"),
        QStringLiteral("gmx.com"),     QStringLiteral("gmx.net"),
        QStringLiteral("aol.com"),     QStringLiteral("mail.com"),
        QStringLiteral("zoho.com"),    QStringLiteral("fastmail.com"),
        QStringLiteral("runbox.com"),  QStringLiteral("tutanota.com"),
    };
    return domains.contains(domain.toString().toLower());
}

QString domainOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {};
    return address.mid(at + 1).toString().trimmed().toLower();
}

} // namespace skranke
