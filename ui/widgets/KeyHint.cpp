#include "ui/widgets/KeyHint.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace skranke::ui {

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // As it is printed on the key, whatever the language calls it.
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    text.replace(enter, QStringLiteral("↵"));
    text.replace(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText),
                 QStringLiteral("Del"));
    if (text.size() > 1)
        text.replace(u'+', u' ');
    return text;
}

KeyHint::KeyHint(const Theme &theme, const QString &keys, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Mono));
    return {metrics.horizontalAdvance(m_keys) + m_theme.px(12), metrics.height() + m_theme.px(6)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_theme.color(ColorRole::FaintText));
    painter.setFont(m_theme.font(FontRole::Mono));
    painter.drawText(rect(), Qt::AlignCenter, m_keys);
}

QWidget *withKey(const Theme &theme, QWidget *button, const QKeySequence &keys, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.metrics().unit);
    row->addWidget(button);
    row->addWidget(new KeyHint(theme, keyText(keys), pair));
    return pair;
}

} // namespace skranke::ui
