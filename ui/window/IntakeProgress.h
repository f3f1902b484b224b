// `Leser inn e-post: 12 av 104`: shows while mail is read in, and tells what came of it.
#pragma once

#include "ui/widgets/Label.h"

namespace skranke::ui {

class IntakeProgress : public Label {
    Q_OBJECT
public:
    explicit IntakeProgress(const Theme &theme, QWidget *parent = nullptr);

    /// `total` 0: not known yet.
    void setProgress(int done, int total);
    /// Stays for a while, then goes.
    void finish(int done, int failed);
};

} // namespace skranke::ui
