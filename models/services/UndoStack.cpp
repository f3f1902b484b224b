#include "services/UndoStack.h"

#include "services/Answer.h"

namespace skranke::services {

namespace {
constexpr qsizetype Deepest = 50;
} // namespace

Deed deedOf(const Case &before, const Case &after)
{
    if (before.mergedInto != after.mergedInto)
        return Deed::Merge;
    if (before.state != after.state)
        return Deed::Move;
    if (before.level != after.level)
        return Deed::Level;
    if (before.assignee != after.assignee)
        return Deed::Assign;
    return before.kind != after.kind ? Deed::Kind : Deed::Edit;
}

void UndoStack::remember(UndoEntry entry)
{
    if (!entry.changes.isEmpty())
        QMetaObject::invokeMethod(this, [this, entry = std::move(entry)] { push(entry); });
}

void UndoStack::push(const UndoEntry &entry)
{
    m_entries.append(entry);
    if (m_entries.size() > Deepest)
        m_entries.removeFirst();
    Q_EMIT changed();
}

void UndoStack::undo(const Context &context)
{
    if (m_entries.isEmpty())
        return;
    const UndoEntry entry = m_entries.takeLast();
    Q_EMIT changed();
    onAnswer(CaseUndo(context).takeBack(entry.changes), this,
             [this, entry](const Result<QList<Case>> &restored) {
                 if (!restored) {
                     Q_EMIT failed(restored.error());
                     return;
                 }
                 follow(*restored, entry);
                 Q_EMIT undone(entry);
             });
}

// The case is what it was before the entry, in a new version: what lies below may be taken back
// from there.
void UndoStack::follow(const QList<Case> &restored, const UndoEntry &entry)
{
    for (qsizetype i = 0; i < restored.size(); ++i) {
        const Case &before = entry.changes[i].before;
        for (UndoEntry &below : m_entries)
            for (Undoable &change : below.changes)
                if (change.before.id == before.id && change.version == before.version)
                    change.version = restored[i].version;
    }
}

} // namespace skranke::services
