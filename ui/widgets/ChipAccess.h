// What a screen reader is told of a chip: one that can be pressed is a button, another is words.
#pragma once

namespace skranke::ui {

/// Once for the program, however often it is asked.
void tellOfChips();

} // namespace skranke::ui
