// What views may ask of a cell beside Qt's own roles.
#pragma once

#include <Qt>

namespace skranke::items {

enum Role {
    IdRole = Qt::UserRole, ///< qint64: the key of the row's value
    RowRole,               ///< the whole value, for a delegate that draws the row itself
    ToneRole,              ///< int: the cell is drawn as a chip in this tone
    StrongRole,            ///< bool: drawn in the strong type
    MutedRole,             ///< bool: drawn in the muted colour
    FiguresRole,           ///< bool: digits line up between rows
    TextToneRole,          ///< int: the text is drawn in this tone
    LoadedRole,            ///< bool: false while the row is a placeholder
};

} // namespace skranke::items
