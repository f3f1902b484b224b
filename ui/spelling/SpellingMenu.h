// What the menu of a field says about spelling, above its other rows.
#pragma once

#include <QStringList>

class QMenu;
class QTextCursor;

namespace skranke::ui {

class SpellingField;
class Verdicts;

/// `word` selects what is spelled wrong; it selects nothing when nothing is.
void addSpellingTo(QMenu &menu, SpellingField &field, Verdicts &verdicts, const QTextCursor &word,
                   const QStringList &suggestions);

} // namespace skranke::ui
