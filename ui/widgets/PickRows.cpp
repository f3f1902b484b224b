#include "ui/widgets/PickRows.h"

#include "ui/widgets/LineText.h"

#include <QPainter>

#include <cmath>

namespace skranke::ui {

namespace {
constexpr int Padding = 12;
constexpr int Gap = 10;
} // namespace

void PickRows::setPicks(const QList<Pick> &picks)
{
    beginResetModel();
    m_picks = picks;
    endResetModel();
}

int PickRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_picks.size());
}

QVariant PickRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_picks.size())
        return {};
    const Pick &pick = m_picks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return pick.text;
    case DetailRole:
        return pick.detail;
    case KindRole:
        return pick.kind;
    case KeysRole:
        return pick.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{pick.text, pick.detail, pick.kind, pick.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

PickDelegate::PickDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isChosen || isHovered)
        painter->fillRect(option.rect,
                          m_theme.color(isChosen ? ColorRole::Selection : ColorRole::Hover));
    QRect line = option.rect.adjusted(m_theme.px(Padding), 0, -m_theme.px(Padding), 0);
    const auto fromRight = [&](const QString &text, FontRole font) {
        if (text.isEmpty())
            return;
        painter->setPen(m_theme.color(ColorRole::MutedText));
        drawLine(*painter, line, Qt::AlignRight | Qt::AlignVCenter, m_theme.font(font), text);
        line.setRight(line.right() - int(std::ceil(lineWidth(m_theme.font(font), text)))
                      - m_theme.px(Gap));
    };
    fromRight(index.data(PickRows::KeysRole).toString(), FontRole::Mono);
    fromRight(index.data(PickRows::KindRole).toString(), FontRole::Small);

    const auto fromLeft = [&](const QString &text, FontRole font, ColorRole color) {
        painter->setPen(m_theme.color(color));
        drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_theme.font(font), text);
        line.setLeft(line.left() + int(std::ceil(lineWidth(m_theme.font(font), text)))
                     + m_theme.px(Gap));
    };
    fromLeft(index.data().toString(), FontRole::Body, ColorRole::Text);
    fromLeft(index.data(PickRows::DetailRole).toString(), FontRole::Small, ColorRole::MutedText);
    painter->restore();
}

} // namespace skranke::ui
