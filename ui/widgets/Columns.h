// The kinds of columns that tables are made of. `text` gives a QString of a row, `tone` a Tone.
#pragma once

#include "items/ColumnTable.h"
#include "ui/theme/Theme.h"

namespace skranke::ui::columns {

inline std::function<QVariant(int)> header(const QString &title,
                                           Qt::Alignment alignment = Qt::AlignLeft)
{
    return [title, alignment](int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return title;
        if (role == Qt::TextAlignmentRole)
            return int(alignment | Qt::AlignVCenter);
        return {};
    };
}

/// `drawnAs` is the role of items::Role that is true for every cell: StrongRole, MutedRole.
template <typename T, typename Text>
items::Column<T> text(const QString &title, Text text, std::optional<int> drawnAs = {})
{
    return {header(title), [text, drawnAs](const T &row, int role) -> QVariant {
                if (role == Qt::DisplayRole)
                    return text(row);
                return drawnAs && role == *drawnAs ? QVariant(true) : QVariant();
            }};
}

/// Right aligned, digits under digits; `about` is the tooltip.
template <typename T, typename Text, typename About>
items::Column<T> figure(const QString &title, Text text, About about, bool strong = false)
{
    return {header(title, Qt::AlignRight),
            [text, about, strong](const T &row, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return text(row);
                case Qt::ToolTipRole:
                    return about(row);
                case Qt::TextAlignmentRole:
                    return int(Qt::AlignRight | Qt::AlignVCenter);
                case items::FiguresRole:
                    return true;
                case items::StrongRole:
                    return strong;
                default:
                    return {};
                }
            }};
}

/// Drawn as a chip; its whole text is the tooltip, for where it is cut.
template <typename T, typename Text, typename ToneOf>
items::Column<T> chip(const QString &title, Text text, ToneOf toneOf)
{
    return {header(title), [text, toneOf](const T &row, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                case Qt::ToolTipRole:
                    return text(row);
                case items::ToneRole:
                    return int(toneOf(row));
                default:
                    return {};
                }
            }};
}

} // namespace skranke::ui::columns
