// Helps with the spelling wherever one writes several lines: each such field, of every window, is
// looked after from when it is first entered.
#pragma once

#include "ui/spelling/Verdicts.h"

class QApplication;

namespace skranke::ui {

class Theme;

class SpellingGuide final : public QObject {
    Q_OBJECT
public:
    /// Theme and spelling outlive it.
    SpellingGuide(const Theme &theme, Spelling &spelling, QApplication &application);

private:
    void lookAfter(QWidget *entered);

    const Theme &m_theme;
    Verdicts m_verdicts;
};

} // namespace skranke::ui
