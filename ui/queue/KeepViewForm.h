// Asks for the name under which a narrowed view is kept.
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;

namespace skranke::ui {

class Label;

class KeepViewForm : public QFrame {
    Q_OBJECT
public:
    KeepViewForm(const Theme &theme, bool mayShare, QWidget *parent);

    void openAt(QWidget &anchor);
    void tell(const QString &problem); ///< stays open with it

Q_SIGNALS:
    void keepAsked(const QString &name, bool shared);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void keep();

    const Theme &m_theme;
    QLineEdit *m_name;
    QCheckBox *m_shared;
    Label *m_problem;
};

} // namespace skranke::ui
