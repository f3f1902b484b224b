#include "ui/spelling/SpellingField.h"

#include "ui/spelling/SpellingMenu.h"
#include "ui/spelling/SpellingUnderlines.h"

#include "domain/LanguageGuess.h"
#include "services/Answer.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace skranke::ui {

namespace {

constexpr qsizetype Sample = 4'000; ///< characters that tell the language
constexpr std::chrono::milliseconds Pause{300};

// What the person writes themselves, not what they answer.
QString ownText(const QPlainTextEdit &editor)
{
    QString text;
    for (QTextBlock block = editor.document()->begin(); block.isValid() && text.size() < Sample;
         block = block.next())
        if (const QString line = block.text(); !line.startsWith(u'>'))
            text += line.left(Sample) + u'\n';
    return text;
}

bool asksForMenu(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Menu
        || (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier);
}

} // namespace

SpellingField::SpellingField(const Theme &theme, Verdicts &verdicts, QPlainTextEdit *editor)
    : QObject(editor),
      m_verdicts(verdicts),
      m_editor(editor),
      m_underlines(new SpellingUnderlines(theme, verdicts, editor))
{
    m_guess.setSingleShot(true);
    m_guess.setInterval(Pause);
    connect(&m_guess, &QTimer::timeout, this, &SpellingField::guess);
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->document()->isEmpty())
            m_chosen.reset();
        m_guess.start();
    });
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
    guess();
}

Language SpellingField::language() const
{
    return m_underlines->language();
}

void SpellingField::choose(std::optional<Language> language)
{
    m_chosen = language;
    guess();
}

void SpellingField::guess()
{
    m_underlines->setLanguage(m_chosen ? *m_chosen : likely());
}

Language SpellingField::likely() const
{
    if (const auto written = guessLanguage(ownText(*m_editor)))
        return *written;
    for (const QObject *at = m_editor; at; at = at->parent())
        if (const auto told = fromCode<Language>(at->property("writingLanguage").toString()))
            return *told;
    return Language::Bokmaal;
}

bool SpellingField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        guess();
        break;
    case QEvent::FocusOut:
        if (watched == m_editor)
            m_underlines->leaveWord();
        break;
    case QEvent::KeyPress:
        if (!asksForMenu(*static_cast<QKeyEvent *>(event)) || m_editor->isReadOnly())
            break;
        openAtCursor();
        return true;
    case QEvent::ContextMenu: {
        if (m_editor->isReadOnly())
            break;
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (asked->reason() == QContextMenuEvent::Keyboard)
            openAtCursor();
        else
            openMenu(m_editor->cursorForPosition(
                         m_editor->viewport()->mapFromGlobal(asked->globalPos())),
                     asked->globalPos(), false);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SpellingField::openAtCursor()
{
    const QPoint below = m_editor->cursorRect().bottomLeft() + QPoint(0, 2);
    openMenu(m_editor->textCursor(), m_editor->viewport()->mapToGlobal(below), true);
}

void SpellingField::openMenu(const QTextCursor &place, QPoint globally, bool byKey)
{
    if (std::exchange(m_opening, true))
        return; // the Menu key comes as a key and, from some systems, as a wish for the menu too
    m_underlines->leaveWord();
    guess();
    const QTextCursor word = m_underlines->wrongWordAt(place);
    if (!word.hasSelection())
        return showMenu(word, {}, globally, byKey);
    const QString written = word.selectedText();
    services::onAnswer(m_verdicts.suggestions(language(), written), this,
                       [=, this](const Result<QStringList> &found) {
                           const bool same = word.selectedText() == written;
                           showMenu(same ? word : QTextCursor(), found.value_or(QStringList()),
                                    globally, byKey);
                       });
}

void SpellingField::showMenu(const QTextCursor &word, const QStringList &suggestions,
                             QPoint globally, bool byKey)
{
    auto *menu = m_editor->createStandardContextMenu();
    menu->setObjectName(QStringLiteral("spellingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QObject::destroyed, this, [this] { m_opening = false; });
    addSpellingTo(*menu, *this, m_verdicts, word, suggestions);
    menu->popup(globally);
    if (byKey)
        for (QAction *action : menu->actions())
            if (action->isEnabled() && !action->isSeparator())
                return menu->setActiveAction(action);
}

} // namespace skranke::ui
