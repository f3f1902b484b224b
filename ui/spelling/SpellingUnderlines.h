// A wavy line under what is spelled wrong, once the word has been left. Long texts are gone through
// in small pieces, so that typing never waits.
#pragma once

#include "ui/spelling/Verdicts.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTimer>

class QPlainTextEdit;

namespace skranke::ui {

class Theme;

class SpellingUnderlines final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// The editor owns it; the other two outlive it.
    SpellingUnderlines(const Theme &theme, Verdicts &verdicts, QPlainTextEdit *editor);

    void setLanguage(Language language);
    Language language() const { return m_language; }
    /// The word that is being typed is looked at like any other.
    void leaveWord();
    /// Selects the wrong word at the place; nothing is selected when there is none.
    QTextCursor wrongWordAt(const QTextCursor &place);

protected:
    void highlightBlock(const QString &text) override;

private:
    void noteTyping(int from, int removed, int added);
    bool isBeingTyped(qsizetype start, qsizetype end) const;
    void lookAt(const QTextBlock &block);
    void lookAtAll();
    void goOnSoon();
    void goOn();

    const Theme &m_theme;
    Verdicts &m_verdicts;
    QPlainTextEdit *m_editor;
    Language m_language = Language::Bokmaal;
    int m_typedTo = -1;          ///< where the last letter was put; -1: the word was left
    qsizetype m_room = 0;        ///< characters until the event loop gets its turn
    QList<QTextBlock> m_waiting; ///< for their turn
    QList<QTextBlock> m_unsure;  ///< for a verdict
    QTimer m_turn;
};

} // namespace skranke::ui
