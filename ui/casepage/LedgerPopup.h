// The account of a due time (R4.7): each stretch, whether it counted and why, and the sum.
#pragma once

#include "domain/Sla.h"

#include <QFrame>

class QTableWidget;

namespace skranke::ui {

class Theme;

class LedgerPopup final : public QFrame {
    Q_OBJECT
public:
    LedgerPopup(const Theme &theme, const Ledger &ledger, QWidget *parent);

    /// Opens below the anchor, inside the screen. Goes away by Esc or a click elsewhere.
    void openAt(QWidget *anchor);

private:
    void fill(const Ledger &ledger);
    QString asTable() const; ///< tab-separated, for a spreadsheet

    int m_rowHeight; ///< pixels
    QTableWidget *m_table;
};

} // namespace skranke::ui
