// A dialog through which Tab goes as one reads.
#pragma once

#include "ui/widgets/ReadingOrder.h"

#include <QDialog>

namespace skranke::ui {

class ReadingDialog : public QDialog {
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override { return goToNextStop(*this, next); }
};

} // namespace skranke::ui
