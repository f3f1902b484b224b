#include "ui/widgets/Card.h"

#include "ui/widgets/Label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace skranke::ui {

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Card::setGround(ColorRole ground)
{
    m_ground = ground;
    m_framed = ground != ColorRole::NoteBackground;
    update();
}

void Card::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void Card::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Card::setIndent(int indent)
{
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(margins.left() + indent - m_indent);
    layout()->setContentsMargins(margins);
    m_indent = indent;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_edges) {
        const QColor border = m_theme.color(ColorRole::Border);
        painter.fillRect(rect(), m_theme.color(m_ground));
        if (*m_edges & Qt::TopEdge)
            painter.fillRect(0, 0, width(), 1, border);
        if (*m_edges & Qt::BottomEdge)
            painter.fillRect(0, height() - 1, width(), 1, border);
        if (*m_edges & Qt::LeftEdge)
            painter.fillRect(0, 0, 1, height(), border);
        if (*m_edges & Qt::RightEdge)
            painter.fillRect(width() - 1, 0, 1, height(), border);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_framed ? QPen(m_theme.color(ColorRole::Border)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(m_ground));
    const qreal inset = m_framed ? 0.5 : 0;
    const int radius = m_theme.metrics().cardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(m_indent + inset, inset, -inset, -inset),
                            radius, radius);
}

FigureCard::FigureCard(const Theme &theme, const QString &label, QWidget *parent)
    : Card(theme, parent),
      m_label(new Label(theme, FontRole::Small, ColorRole::FaintText, label, this)),
      m_figure(new FigureLabel(theme, FontRole::Figure, ColorRole::Text, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 11));
    layout->setSpacing(theme.px(2));
    m_label->setWordWrap(true);
    layout->addWidget(m_label);
    layout->addStretch(); // beside one whose label takes two lines the figures stand level
    layout->addWidget(m_figure);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    describe();
}

void FigureCard::setLabel(const QString &label)
{
    m_label->setText(label);
    describe();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    describe();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::describe()
{
    setAccessibleName(m_label->text() + QStringLiteral(": ") + m_figure->text());
}

} // namespace skranke::ui
