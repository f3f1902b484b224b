// What was done at this console and may be taken back, newest first. Kept as long as the program
// runs.
#pragma once

#include "services/CaseUndo.h"

#include <QObject>

namespace skranke::services {

enum class Deed { Edit, Assign, Level, Kind, Move, Merge };
/// What the difference is, by its gravest part.
Deed deedOf(const Case &before, const Case &after);

struct UndoEntry {
    Deed deed = Deed::Edit;
    QList<Undoable> changes;
};

/// Belongs to the UI thread; only remember() may be called from others.
class UndoStack : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Puts the entry on the stack, soon. One without changes is let go.
    void remember(UndoEntry entry);

    bool isEmpty() const { return m_entries.isEmpty(); }
    const UndoEntry &top() const { return m_entries.constLast(); }

    /// Takes the newest back. Whatever comes of it, it is off the stack.
    void undo(const Context &context);

Q_SIGNALS:
    void changed();
    void undone(const skranke::services::UndoEntry &entry);
    void failed(const skranke::Error &error);

private:
    void push(const UndoEntry &entry);
    void follow(const QList<Case> &restored, const UndoEntry &entry);

    QList<UndoEntry> m_entries;
};

} // namespace skranke::services
