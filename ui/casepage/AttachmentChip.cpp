#include "ui/casepage/AttachmentChip.h"

#include "ui/theme/Shaping.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"
#include "ui/words/FigureWords.h"

#include <QPainter>

namespace skranke::ui {

namespace {

constexpr int IconSize = 13;
constexpr int Inset = 8;

} // namespace

AttachmentChip::AttachmentChip(const Theme &theme, const Attachment &attachment, QWidget *parent)
    : PressedByEnter<QAbstractButton>(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("attachment"));
    setText(QStringLiteral("%1 · %2").arg(attachment.name, words::fileSize(attachment.size)));
    setAccessibleName(tr("Attachment %1").arg(text()));
    setToolTip(attachment.name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    ui::setIcon(*this, theme, QStringLiteral("attachment"), ColorRole::MutedText);
}

QSize AttachmentChip::sizeHint() const
{
    QSize size = chipSize(m_theme, text());
    size.rwidth() += m_theme.px(IconSize);
    return size;
}

void AttachmentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, m_theme, rect(), {}, Tone::Neutral);
    icon().paint(&painter,
                 QRect(m_theme.px(Inset), (height() - m_theme.px(IconSize)) / 2,
                       m_theme.px(IconSize), m_theme.px(IconSize)));
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.toneText(Tone::Neutral));
    const QRect area =
        rect().adjusted(m_theme.px(Inset + IconSize + 3), 0, -m_theme.px(Inset) + 1, 0);
    drawText(painter, area, Qt::AlignLeft | Qt::AlignVCenter,
             painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
    if (hasFocus())
        drawFocusRing(painter, m_theme, rect());
}

} // namespace skranke::ui
