#include "ui/spelling/SpellingUnderlines.h"

#include "ui/theme/Theme.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace skranke::ui {

namespace {
constexpr qsizetype Piece = 8'000; ///< characters, looked at in well under a millisecond or two
}

SpellingUnderlines::SpellingUnderlines(const Theme &theme, Verdicts &verdicts,
                                       QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor),
      m_theme(theme),
      m_verdicts(verdicts),
      m_editor(editor),
      m_room(Piece)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SpellingUnderlines::goOn);
    // Before the highlighter's own, which asks whether a word is being typed.
    connect(editor->document(), &QTextDocument::contentsChange, this,
            &SpellingUnderlines::noteTyping);
    setDocument(editor->document());
    {
        const QSignalBlocker noChange(m_editor);
        rehighlight();
    }
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_editor->textCursor().position() != m_typedTo)
            leaveWord();
    });
    connect(&verdicts, &Verdicts::answered, this, [this] {
        m_waiting += std::exchange(m_unsure, {});
        goOnSoon();
    });
    connect(&verdicts, &Verdicts::changed, this, &SpellingUnderlines::lookAtAll);
    connect(&theme, &Theme::changed, this, &SpellingUnderlines::lookAtAll);
}

void SpellingUnderlines::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    lookAtAll();
}

void SpellingUnderlines::noteTyping(int from, int removed, int added)
{
    constexpr int FewLetters = 2; // a key, and not a paste or a text that is filled in
    m_typedTo = m_editor->hasFocus() && removed + added <= FewLetters ? from + added : -1;
}

bool SpellingUnderlines::isBeingTyped(qsizetype start, qsizetype end) const
{
    return start <= m_typedTo && m_typedTo <= end;
}

void SpellingUnderlines::leaveWord()
{
    if (m_typedTo < 0)
        return;
    const QTextBlock block = document()->findBlock(std::exchange(m_typedTo, -1));
    lookAt(block);
}

// Formats are no change of the text, though the document says so.
void SpellingUnderlines::lookAt(const QTextBlock &block)
{
    const QSignalBlocker noChange(m_editor);
    if (block.isValid())
        rehighlightBlock(block);
}

QTextCursor SpellingUnderlines::wrongWordAt(const QTextCursor &place)
{
    const QTextBlock block = place.block();
    const QString text = block.text();
    QTextCursor found(document());
    for (const WrittenWord &word : wordsToSpell(text)) {
        const int at = place.positionInBlock();
        if (at < word.start || at > word.start + word.length
            || m_verdicts.isRight(m_language, text.mid(word.start, word.length)).value_or(true))
            continue;
        found.setPosition(block.position() + int(word.start));
        found.setPosition(block.position() + int(word.start + word.length),
                          QTextCursor::KeepAnchor);
        break;
    }
    return found;
}

void SpellingUnderlines::highlightBlock(const QString &text)
{
    goOnSoon();
    if (m_room <= 0) {
        m_waiting.append(currentBlock());
        return;
    }
    m_room -= std::max<qsizetype>(text.size(), 1);
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(m_theme.toneBar(Tone::Danger));
    bool unsure = false;
    const int offset = currentBlock().position();
    for (const WrittenWord &word : wordsToSpell(text)) {
        if (isBeingTyped(offset + word.start, offset + word.start + word.length))
            continue;
        const auto right = m_verdicts.isRight(m_language, text.mid(word.start, word.length));
        unsure |= !right.has_value();
        if (right && !*right)
            setFormat(int(word.start), int(word.length), wrong);
    }
    if (unsure && (m_unsure.isEmpty() || m_unsure.last() != currentBlock()))
        m_unsure.append(currentBlock());
}

void SpellingUnderlines::lookAtAll()
{
    m_waiting.clear();
    m_unsure.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        m_waiting.append(block);
    goOnSoon();
}

void SpellingUnderlines::goOnSoon()
{
    if (!m_turn.isActive())
        m_turn.start();
}

void SpellingUnderlines::goOn()
{
    m_room = Piece;
    const QList<QTextBlock> waiting = std::exchange(m_waiting, {});
    qsizetype next = 0;
    for (; next < waiting.size() && m_room > 0; ++next)
        lookAt(waiting[next]);
    m_waiting += waiting.mid(next);
    // Highlighting has started the timer that gives it its next piece.
}

} // namespace skranke::ui
