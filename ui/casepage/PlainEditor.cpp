#include "ui/casepage/PlainEditor.h"

#include "ui/theme/Shaping.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

PlainEditor::PlainEditor(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    document()->setDocumentMargin(0);
    const auto dress = [this, &theme] {
        setFont(shapedFont(theme.font(FontRole::Body)));
        fitText();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(this, &QPlainTextEdit::textChanged, this, &PlainEditor::fitText);
}

void PlainEditor::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = std::max(least, most);
    fitText();
}

void PlainEditor::insertText(const QString &text)
{
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    if (kept + text.size() > LongestText) {
        Q_EMIT textRefused(LongestText);
        return;
    }
    insertPlainText(text);
    ensureCursorVisible();
}

QSize PlainEditor::sizeHint() const
{
    return {240, m_height};
}

QSize PlainEditor::minimumSizeHint() const
{
    return {80, m_leastHeight}; // scrolls where there is no room for more
}

bool PlainEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText()
        || (m_takesFiles && (source->hasImage() || !localFiles(*source).isEmpty()));
}

void PlainEditor::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = m_takesFiles ? localFiles(*source) : QStringList();
    if (!files.isEmpty())
        Q_EMIT filesOffered(files);
    else if (m_takesFiles && source->hasImage() && !source->hasText())
        Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
    else
        insertText(source->text());
}

void PlainEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT accepted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PlainEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitText();
}

void PlainEditor::fitText()
{
    // The document counts laid-out lines; one block may be many once it is wrapped.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines;
         block = block.next())
        lines += std::max(1, block.lineCount());
    const int height = heightOfLines(std::clamp(lines, m_leastLines, m_mostLines));
    const int least = heightOfLines(m_leastLines);
    if (height == m_height && least == m_leastHeight)
        return;
    m_height = height;
    m_leastHeight = least;
    setMaximumHeight(height);
    updateGeometry();
}

int PlainEditor::heightOfLines(int lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    return lines * static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing())) + margins.top()
        + margins.bottom() + 2;
}

} // namespace skranke::ui
