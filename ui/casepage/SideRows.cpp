#include "ui/casepage/SideRows.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineText.h"
#include "ui/widgets/Painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace skranke::ui {

namespace {

constexpr int LineHeight = 21;
constexpr int NominalWidth = 120;

struct LineLook {
    QColor color;
    bool underlined = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

void paintLine(QAbstractButton &button, const Theme &theme, const QString &text,
               const LineLook &look)
{
    QPainter painter(&button);
    QFont font = theme.font(FontRole::Small);
    font.setUnderline(look.underlined);
    painter.setPen(look.color);
    drawLine(painter, button.rect(), look.alignment | Qt::AlignVCenter, font, text);
    if (button.hasFocus())
        drawFocusRing(painter, theme, button.rect());
}

QSize lineSize(const Theme &theme, const QString &text)
{
    return {int(std::ceil(lineWidth(theme.font(FontRole::Small), text))), theme.px(LineHeight)};
}

} // namespace

FactRow::FactRow(const Theme &theme, const QString &name, const QString &objectName,
                 QWidget *parent)
    : QWidget(parent),
      m_name(new Label(theme, FontRole::Small, ColorRole::MutedText, name, this)),
      m_value(new ElidedLabel(theme, FontRole::SmallStrong, ColorRole::Text, {}, this))
{
    m_value->setObjectName(objectName);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_name);
    layout->addWidget(m_value, 1);
    setFixedHeight(theme.px(LineHeight));
}

void FactRow::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setAccessibleName(m_name->text() + QStringLiteral(": ") + value);
    setVisible(!value.isEmpty());
}

void FactRow::setTone(std::optional<Tone> tone)
{
    if (tone)
        m_value->setTone(*tone);
    else
        m_value->setColorRole(ColorRole::Text);
}

QString FactRow::value() const
{
    return m_value->text();
}

CheckLine::CheckLine(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize CheckLine::sizeHint() const
{
    return lineSize(m_theme, QStringLiteral("✓ ") + text());
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const QColor color =
        isChecked() ? m_theme.color(ColorRole::MutedText) : m_theme.toneText(Tone::Warning);
    paintLine(*this, m_theme, (isChecked() ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + text(),
              {.color = color});
}

QuietLink::QuietLink(const Theme &theme, const QString &text, QWidget *parent)
    : PressedByEnter<QAbstractButton>(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize QuietLink::sizeHint() const
{
    // It takes the width it is given; to measure it costs time.
    return m_theme.px(QSize(NominalWidth, LineHeight));
}

void QuietLink::paintEvent(QPaintEvent *)
{
    paintLine(*this, m_theme, text(),
              {m_theme.color(ColorRole::MutedText), underMouse(),
               m_centred ? Qt::AlignHCenter : Qt::AlignLeft});
}

SidePart::SidePart(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(theme.px(SideInset, 11, 0, 12));
    m_rows->setSpacing(0);
    auto *head = new Label(theme, FontRole::SmallStrong, ColorRole::Text, title, this);
    m_rows->addWidget(head);
    m_rows->addSpacing(theme.px(5));
    setAccessibleName(title);
}

void SidePart::addLinks(const QList<LinkButton *> &links)
{
    auto *row = new FlowLayout(m_theme.metrics().gap); // the column is narrow in every language
    row->setOverhang(m_theme.px(SideInset));
    for (LinkButton *link : links)
        row->addWidget(link);
    m_rows->addLayout(row);
}

void SidePart::paintEvent(QPaintEvent *)
{
    if (!m_ruled)
        return;
    QPainter painter(this);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.drawLine(rect().topLeft() + QPoint(m_theme.px(SideInset), 0), rect().topRight());
}

} // namespace skranke::ui
