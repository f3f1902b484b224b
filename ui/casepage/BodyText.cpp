#include "ui/casepage/BodyText.h"

#include "ui/theme/Shaping.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <cmath>

namespace skranke::ui {

namespace {

QUrl urlOf(const QString &link)
{
    if (link.contains(u"://"))
        return QUrl(link, QUrl::StrictMode);
    if (link.contains(u'@'))
        return QUrl(QStringLiteral("mailto:") + link, QUrl::StrictMode);
    return QUrl(QStringLiteral("https://") + link, QUrl::StrictMode);
}

void addLinks(QTextCursor &cursor)
{
    static const QRegularExpression link(QStringLiteral(
        R"((?:https?://|www\.)[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"));
    for (QTextBlock block = cursor.document()->begin(); block.isValid(); block = block.next()) {
        auto matches = link.globalMatch(block.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QUrl url = urlOf(match.captured());
            if (!url.isValid())
                continue;
            cursor.setPosition(block.position() + static_cast<int>(match.capturedStart()));
            cursor.setPosition(block.position() + static_cast<int>(match.capturedEnd()),
                               QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setAnchor(true);
            format.setAnchorHref(url.toString());
            format.setFontUnderline(true);
            cursor.mergeCharFormat(format);
        }
    }
}

} // namespace

void writeBody(QTextDocument &document, const QString &text)
{
    // One change of the document, so that its lines are laid out once.
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    addLinks(cursor);
    cursor.endEditBlock();
}

QFont bodyFont(const Theme &theme, FontRole role, const QString &text)
{
    return fontFor(theme.font(role), text);
}

QTextOption BodyText::wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

BodyText::BodyText(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("look", QStringLiteral("bare"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(wrapping().wrapMode());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    dress();
    connect(&theme, &Theme::changed, this, &BodyText::dress);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        static const QStringList opened{QStringLiteral("http"), QStringLiteral("https"),
                                        QStringLiteral("mailto")};
        if (opened.contains(url.scheme()))
            QDesktopServices::openUrl(url);
    });
}

void BodyText::setBody(const QString &text)
{
    m_text = text;
    dress();
    writeBody(*document(), text);
    fitDocument();
}

void BodyText::setMuted(bool muted)
{
    m_muted = muted;
    dress();
}

QSize BodyText::sizeHint() const
{
    return {200, height()};
}

QSize BodyText::minimumSizeHint() const
{
    return {40, height()};
}

void BodyText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitDocument();
}

void BodyText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the conversation scrolls, not the message in it
}

void BodyText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll)
        || event->modifiers().testFlag(Qt::ShiftModifier)) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    event->ignore();
}

QVariant BodyText::loadResource(int, const QUrl &)
{
    return {};
}

void BodyText::fitDocument()
{
    // Until a layout has given it a width, every height would be wrong.
    if (viewport()->width() <= 0 || !testAttribute(Qt::WA_Resized))
        return;
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width()); // lays out anew
    const QMargins frame = contentsMargins();
    setFixedHeight(std::max(1, static_cast<int>(std::ceil(document()->size().height())))
                   + frame.top() + frame.bottom());
}

void BodyText::dress()
{
    setFont(bodyFont(m_theme, m_muted ? FontRole::Small : FontRole::Body, m_text));
    if (document()->defaultFont() != font())
        document()->setDefaultFont(font()); // lays out anew
    if (m_muted) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::Text, m_theme.color(ColorRole::MutedText));
        setPalette(quiet);
    }
    fitDocument();
}

} // namespace skranke::ui
