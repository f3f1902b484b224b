#include "ui/casepage/MessageBody.h"

#include "ui/casepage/BodyText.h"

#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QPainter>

#include <cmath>

namespace skranke::ui {

MessageBody::MessageBody(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(text)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setDefaultTextOption(BodyText::wrapping());
    dress();
    writeBody(m_document, text);
    connect(&theme, &Theme::changed, this, &MessageBody::dress);
    if (QAccessible::isActive())
        takeInHand(); // a screen reader goes through it word by word
    else
        setAccessibleName(text);
}

void MessageBody::dress()
{
    m_document.setDefaultFont(bodyFont(m_theme, FontRole::Body, m_text));
    m_heights.clear();
    updateGeometry();
    update();
}

QSize MessageBody::sizeHint() const
{
    return {200, m_heights.value(width(), fontMetrics().lineSpacing())};
}

QSize MessageBody::minimumSizeHint() const
{
    return {40, fontMetrics().lineSpacing()};
}

int MessageBody::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    m_document.setTextWidth(width);
    return *m_heights.insert(width, std::max(1, int(std::ceil(m_document.size().height()))));
}

void MessageBody::takeInHand()
{
    if (m_inHand)
        return;
    m_inHand = new BodyText(m_theme, this);
    m_inHand->setObjectName(QStringLiteral("messageText"));
    m_inHand->setBody(m_text);
    m_inHand->setGeometry(rect());
    m_inHand->show();
    update();
}

void MessageBody::enterEvent(QEnterEvent *event)
{
    takeInHand();
    QWidget::enterEvent(event);
}

void MessageBody::mousePressEvent(QMouseEvent *event)
{
    takeInHand();
    QWidget::mousePressEvent(event);
}

void MessageBody::paintEvent(QPaintEvent *event)
{
    if (m_inHand)
        return;
    if (m_document.textWidth() != width())
        m_document.setTextWidth(width());
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = event->rect();
    m_document.documentLayout()->draw(&painter, context);
}

void MessageBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_inHand)
        m_inHand->setGeometry(rect());
}

} // namespace skranke::ui
