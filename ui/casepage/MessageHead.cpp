#include "ui/casepage/MessageHead.h"

#include "ui/casepage/MessageMenuButton.h"

#include "ui/widgets/LineText.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace skranke::ui {

namespace {

constexpr int Gap = 4;
constexpr int LeastWidth = 120;

int widthOf(const QFont &font, const QString &text)
{
    return int(std::ceil(lineWidth(font, text)));
}

} // namespace

MessageHead::MessageHead(const Theme &theme, Words words, ColorRole author, QWidget *message)
    : QWidget(message),
      m_theme(theme),
      m_words(std::move(words)),
      m_authorColor(author),
      m_menu(new MessageMenuButton(theme, message, this))
{
    setObjectName(QStringLiteral("messageHead"));
    setAccessibleName(
        QStringLiteral("%1 %2, %3").arg(m_words.author, m_words.whence, m_words.time));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

QSize MessageHead::sizeHint() const
{
    const int text = std::max(QFontMetrics(m_theme.font(FontRole::Strong)).height(),
                              QFontMetrics(m_theme.font(FontRole::Body)).height());
    return {m_theme.px(LeastWidth), std::max(text, m_menu->sizeHint().height())};
}

QSize MessageHead::minimumSizeHint() const
{
    return sizeHint();
}

MessageHead::Places MessageHead::places() const
{
    const int gap = m_theme.px(Gap);
    const int time = widthOf(m_theme.font(FontRole::Small), m_words.time);
    const int end = width() - time;
    const int room = std::max(0, end - 2 * gap - m_menu->width());
    const int author = std::min(room, widthOf(m_theme.font(FontRole::Strong), m_words.author));
    const int whence = std::min(author + gap, room);
    return {QRect(0, 0, author, height()), QRect(whence, 0, room - whence, height()),
            QRect(end, 0, time, height())};
}

void MessageHead::arrange()
{
    m_menu->resize(m_menu->sizeHint());
    m_menu->move(places().time.left() - m_theme.px(Gap) - m_menu->width(),
                 (height() - m_menu->height()) / 2);
}

bool MessageHead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Places at = places();
    QString hint;
    if (at.author.contains(help->pos()))
        hint = m_words.authorHint;
    else if (at.time.contains(help->pos()))
        hint = m_words.timeHint;
    else if (widthOf(m_theme.font(FontRole::Body), m_words.whence) > at.whence.width())
        hint = m_words.whence;
    QToolTip::showText(help->globalPos(), hint, this);
    return true;
}

void MessageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Places at = places();
    const auto draw = [&](const QRect &place, FontRole font, ColorRole color, const QString &text) {
        painter.setPen(m_theme.color(color));
        drawLine(painter, place, Qt::AlignLeft | Qt::AlignVCenter, m_theme.font(font), text);
    };
    draw(at.author, FontRole::Strong, m_authorColor, m_words.author);
    draw(at.whence, FontRole::Body, ColorRole::MutedText, m_words.whence);
    draw(at.time, FontRole::Small, ColorRole::MutedText, m_words.time);
}

void MessageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace skranke::ui
