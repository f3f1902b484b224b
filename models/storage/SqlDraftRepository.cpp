#include "storage/SqlDraftRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

bool SqlDraftRepository::exists(const Draft &draft)
{
    Statement statement(m_connection,
                        u"SELECT 1 FROM drafts WHERE case_id = :case "
                        "AND agent_id = :agent AND tab = :tab"_s);
    return statement.bind(u":case"_s, draft.caseId)
        .bind(u":agent"_s, draft.agent)
        .bind(u":tab"_s, draft.tab)
        .next();
}

void SqlDraftRepository::save(const Draft &draft)
{
    static const QString store =
        u"INSERT INTO drafts (case_id, agent_id, tab, text, saved_at) "
        "VALUES (:case, :agent, :tab, :text, :saved) ON CONFLICT (case_id, agent_id, tab) "
        "DO UPDATE SET text = EXCLUDED.text, saved_at = EXCLUDED.saved_at"_s;
    static const QString drop =
        u"DELETE FROM drafts WHERE case_id = :case AND agent_id = :agent AND tab = :tab"_s;
    const bool keeps = !draft.text.isEmpty() || draft.files;
    const bool shownDiffers = exists(draft) != keeps;

    Statement statement(m_connection, keeps ? store : drop);
    statement.bind(u":case"_s, draft.caseId)
        .bind(u":agent"_s, draft.agent)
        .bind(u":tab"_s, draft.tab);
    if (keeps)
        statement.bind(u":text"_s, draft.text).bind(u":saved"_s, draft.savedAt);
    statement.run();
    // Only whether there is a draft shows anywhere; each pause in the typing is no news.
    if (shownDiffers)
        m_changes.cases.insert(draft.caseId);
}

QList<Draft> SqlDraftRepository::ofCase(CaseId id, AgentId agent)
{
    Statement statement(m_connection,
                        u"SELECT case_id, agent_id, tab, text, saved_at FROM drafts "
                        "WHERE case_id = :case AND agent_id = :agent ORDER BY tab"_s);
    statement.bind(u":case"_s, id).bind(u":agent"_s, agent);
    QList<Draft> drafts;
    while (statement.next()) {
        Draft draft;
        statement.row() >> draft.caseId >> draft.agent >> draft.tab >> draft.text >> draft.savedAt;
        draft.files = draft.text.isEmpty(); // for their sake alone it was kept
        drafts.append(draft);
    }
    return drafts;
}

} // namespace skranke::storage
