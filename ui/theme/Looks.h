// The looks a control may ask for by its property "look", and the kinds of frame that scroll areas
// wear.
#pragma once

class QWidget;

namespace skranke::ui {

enum class Look {
    Plain,   ///< of its kind
    Primary, ///< push button: the one thing to do next
    Link,    ///< push button: text alone
    Button,  ///< tool button, framed like a push button
    Flat,    ///< tool button without a frame until the pointer or the keyboard is on it
    Search,  ///< line edit: the search box, with room for its key
    Bare,    ///< text field or table without frame and ground
    Choice,  ///< push button with a menu, among fields: framed like one of them
    Sidebar, ///< list: the places
};

Look lookOf(const QWidget *widget);

/// A push button with the property "arrow" says by an arrow after its words that they open a
/// choice.
bool hasArrow(const QWidget *widget);

enum class AreaFrame {
    Native, ///< Fusion's own
    Text,   ///< the frame of a text field
    Bare,
    List, ///< no frame
    Sidebar,
};

AreaFrame areaFrameOf(const QWidget *widget);

} // namespace skranke::ui
