#include "mail/AddressHeader.h"

#include "mail/EncodedWords.h"
#include "mail/GMimeHandle.h"
#include "mail/HeaderText.h"
#include "mail/MailLimits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

QString unquoted(QString name)
{
    name = name.trimmed();
    while (name.size() > 1
           && ((name.startsWith(u'"') && name.endsWith(u'"'))
               || (name.startsWith(u'\'') && name.endsWith(u'\''))))
        name = name.mid(1, name.size() - 2).trimmed();
    return name;
}

} // namespace

bool isUsableAddress(QStringView address)
{
    static const QRegularExpression usable(
        u"^[^\\s\\x00-\\x20\\x7f<>()\\[\\],;:\"\\\\@]+@[^\\s\\x00-\\x20\\x7f<>(),;:\"\\\\@]+$"_s);
    return address.size() <= 320 && usable.match(address.toString()).hasMatch();
}

QList<Mailbox> mailboxesIn(QByteArrayView rawValue)
{
    QList<Mailbox> mailboxes;
    const OwnedParserOptions options = lenientOptions();
    const Owned<InternetAddressList> list(
        internet_address_list_parse(options.get(), repairedWords(rawValue).constData()));
    if (!list)
        return mailboxes;

    QList<InternetAddressList *> pending = {list.get()};
    while (!pending.isEmpty()) {
        InternetAddressList *const members = pending.takeFirst();
        const int count = internet_address_list_length(members);
        for (int i = 0; i < count && mailboxes.size() < MostMailboxes; ++i) {
            InternetAddress *const entry = internet_address_list_get_address(members, i);
            if (INTERNET_ADDRESS_IS_GROUP(entry)) {
                pending.append(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)));
                continue;
            }
            const QString address =
                cleanedHeader(
                    fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry))))
                    .toLower();
            if (!isUsableAddress(address))
                continue;
            const QString name = cleanedHeader(fromUtf8(internet_address_get_name(entry)));
            mailboxes.append({unquoted(name), address});
        }
    }
    return mailboxes;
}

std::optional<Mailbox> salvagedMailbox(QByteArrayView rawValue)
{
    const QString text = decodedHeader(rawValue);
    static const QRegularExpression address(
        u"[^\\s<>()\\[\\],;:\"\\\\@]+@[^\\s<>()\\[\\],;:\"\\\\@]*[^\\s<>()\\[\\],;:\"\\\\@.]"_s);
    const auto found = address.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    QString name = text.left(found.capturedStart());
    while (!name.isEmpty() && (name.back().isSpace() || u"<([\"',;:"_s.contains(name.back())))
        name.chop(1);
    return Mailbox{unquoted(name.remove(u'"')), found.captured().toLower()};
}

} // namespace skranke::mail
