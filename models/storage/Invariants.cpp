#include "storage/Invariants.h"

#include "domain/CaseNumber.h"
#include "storage/Statement.h"

#include <QCryptographicHash>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

/// A query whose rows are cases (year, sequence) that break a rule, and how to say so.
struct CaseRule {
    const char16_t *says;
    const char16_t *sql;
};

constexpr CaseRule CaseRules[] = {
    {u"case %1 has no event",
     u"SELECT year, sequence FROM cases c "
     "WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.case_id = c.id) LIMIT 20"},
    {u"case %1 cannot be searched for",
     u"SELECT year, sequence FROM cases c "
     "WHERE NOT EXISTS (SELECT 1 FROM case_search s WHERE s.case_id = c.id) LIMIT 20"},
    {u"case %1 waits for the customer and leads nowhere",
     u"SELECT year, sequence FROM cases "
     "WHERE state = 'waiting_customer' AND return_to IS NULL LIMIT 20"},
    {u"case %1 has a number that may be drawn again",
     u"SELECT c.year, c.sequence FROM cases c LEFT JOIN case_numbers n ON n.year = c.year "
     "WHERE n.last_sequence IS NULL OR n.last_sequence < c.sequence LIMIT 20"},
};

/// A query whose first column names what breaks a rule.
struct NameRule {
    const char16_t *says;
    const char16_t *sql;
};

constexpr NameRule NameRules[] = {
    {u"mail %1 was registered and has no message",
     u"SELECT raw_sha256 FROM received_mail "
     "WHERE result IN ('new', 'reply', 'unparsed') "
     "AND (case_id IS NULL OR message_id IS NULL) LIMIT 20"},
    {u"attachment %1 differs in size from its content",
     u"SELECT a.id FROM attachments a JOIN blobs b ON b.sha256 = a.sha256 "
     "WHERE a.size <> length(b.content) LIMIT 20"},
};

QStringList brokenCaseRules(Connection &connection)
{
    QStringList found;
    for (const CaseRule &rule : CaseRules) {
        Statement rows(connection, QString::fromUtf16(rule.sql));
        while (rows.next()) {
            CaseNumber number;
            rows.row() >> number.year >> number.sequence;
            found.append(QString::fromUtf16(rule.says).arg(number.toString()));
        }
    }
    return found;
}

QStringList brokenNameRules(Connection &connection)
{
    QStringList found;
    for (const NameRule &rule : NameRules) {
        Statement rows(connection, QString::fromUtf16(rule.sql));
        while (rows.next()) {
            QString name;
            rows.row() >> name;
            found.append(QString::fromUtf16(rule.says).arg(name));
        }
    }
    return found;
}

QStringList spoiltContents(Connection &connection)
{
    QStringList found;
    Statement rows(connection, u"SELECT sha256, content FROM blobs"_s);
    while (rows.next()) {
        QByteArray digest;
        Bytes bytes;
        rows.row() >> digest >> bytes;
        if (QCryptographicHash::hash(bytes.content, QCryptographicHash::Sha256).toHex() != digest)
            found.append(
                u"content %1 does not match its digest"_s.arg(QString::fromLatin1(digest)));
    }
    return found;
}

} // namespace

QStringList brokenInvariants(Connection &connection)
{
    return brokenCaseRules(connection) + brokenNameRules(connection) + spoiltContents(connection);
}

} // namespace skranke::storage
