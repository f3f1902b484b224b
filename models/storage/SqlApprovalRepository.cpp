#include "storage/SqlApprovalRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Approval> auto &value)
{
    visit("case_id", value.caseId);
    visit("what", value.of);
    visit("amount_minutes", value.amountMinutes);
    visit("person", value.person);
    visit("said_at", value.saidAt);
    visit("message_id", value.message);
    visit("note", value.note);
    visit("recorded_by", value.recordedBy);
    visit("recorded_at", value.recordedAt);
}

void SqlApprovalRepository::insert(Approval &approval)
{
    static const QString sql = insertInto<Approval>(u"approvals"_s);
    insertRow(m_connection, sql, approval);
    m_changes.cases.insert(approval.caseId);
}

QList<Approval> SqlApprovalRepository::ofCase(CaseId id)
{
    static const QString sql =
        u"SELECT %1 FROM approvals WHERE case_id = :id ORDER BY id"_s.arg(selectList<Approval>());
    Statement statement(m_connection, sql);
    return readAll<Approval>(statement.bind(u":id"_s, id));
}

} // namespace skranke::storage
