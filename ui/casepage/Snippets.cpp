#include "ui/casepage/Snippets.h"

#include "ui/casepage/PlainEditor.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace skranke::ui {

namespace {
constexpr int Width = 340;
constexpr int MostInSight = 7;
} // namespace

Snippets::Snippets(const Theme &theme, PlainEditor *editor)
    : QObject(editor), m_width(theme.px(Width)), m_editor(editor), m_list(new QListWidget(editor))
{
    m_list->setObjectName(QStringLiteral("snippets"));
    m_list->setAccessibleName(tr("Prepared texts"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    editor->installEventFilter(this);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &Snippets::offer);
    connect(m_list, &QListWidget::itemClicked, this, &Snippets::take);
}

QString Snippets::typedWord() const
{
    static const QRegularExpression slash(QStringLiteral("(?:^|\\s)(/[\\p{L}\\p{N}_-]*)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QTextCursor cursor = m_editor->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    return cursor.hasSelection() ? QString() : slash.match(before).captured(1);
}

void Snippets::offer()
{
    m_list->hide();
    m_list->clear();
    m_offered.clear();
    const QString typed = typedWord().mid(1).toCaseFolded();
    if (typedWord().isEmpty() || m_editor->isReadOnly() || !m_editor->hasFocus())
        return;
    for (const TextTemplate &text : std::as_const(m_texts)) {
        if (text.word.isEmpty() || !text.word.startsWith(typed))
            continue;
        m_offered.append(text);
        m_list->addItem(QStringLiteral("/%1 – %2").arg(text.word, text.name));
    }
    if (m_offered.isEmpty())
        return;
    m_list->setCurrentRow(0);
    place();
}

// Below the line one writes on, or above it where there is no room.
void Snippets::place()
{
    QWidget *window = m_editor->window();
    m_list->setParent(window);
    const int rows = std::min(m_list->count(), MostInSight);
    const int height = rows * std::max(1, m_list->sizeHintForRow(0)) + 4;
    const QRect line = m_editor->cursorRect();
    QPoint corner = m_editor->viewport()->mapTo(window, line.bottomLeft() + QPoint(0, 2));
    if (corner.y() + height > window->height())
        corner.setY(m_editor->viewport()->mapTo(window, line.topLeft()).y() - height - 2);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, window->width() - m_width)));
    m_list->setGeometry(QRect(corner, QSize(m_width, height)));
    m_list->raise();
    m_list->show();
}

void Snippets::take()
{
    const int row = m_list->currentRow();
    m_list->hide();
    if (row < 0 || row >= m_offered.size())
        return;
    const TextTemplate text = m_offered[row];
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typedWord().size()));
    cursor.removeSelectedText();
    Q_EMIT chosen(text);
}

bool Snippets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        m_list->hide();
    if (event->type() != QEvent::KeyPress || !m_list->isVisible())
        return QObject::eventFilter(watched, event);
    const int last = m_list->count() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

} // namespace skranke::ui
