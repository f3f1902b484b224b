// Spelling in one field: underlines, the language they are in, and the menu with what was meant.
#pragma once

#include "ui/spelling/Verdicts.h"

#include <QTextCursor>
#include <QTimer>

class QPlainTextEdit;

namespace skranke::ui {

class SpellingUnderlines;
class Theme;

/// The language is the chosen one, until the field is emptied; else the one that seems to be
/// written; else the property `writingLanguage`, a code, of the field or what it is in; else
/// bokmål.
class SpellingField final : public QObject {
    Q_OBJECT
public:
    /// The editor owns it; the other two outlive it.
    SpellingField(const Theme &theme, Verdicts &verdicts, QPlainTextEdit *editor);

    Language language() const;
    std::optional<Language> chosen() const { return m_chosen; }
    void choose(std::optional<Language> language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void guess();
    Language likely() const;
    void openMenu(const QTextCursor &place, QPoint globally, bool byKey);
    void showMenu(const QTextCursor &word, const QStringList &suggestions, QPoint globally,
                  bool byKey);
    void openAtCursor();

    Verdicts &m_verdicts;
    QPlainTextEdit *m_editor;
    SpellingUnderlines *m_underlines;
    std::optional<Language> m_chosen;
    QTimer m_guess;
    bool m_opening = false; ///< the menu is on its way, or open
};

} // namespace skranke::ui
