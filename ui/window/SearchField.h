// The search box of the top bar: finds as one types, and goes straight to a case by its number.
#pragma once

#include "domain/CaseNumber.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

namespace skranke::ui {

class KeyHint;

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    void searchFor(const QString &wanted);
    void ask(); ///< takes the keyboard, with what it holds selected

Q_SIGNALS:
    void searched(const QString &text); ///< trimmed; empty: no search any more
    void numberEntered(skranke::CaseNumber number);
    void left(); ///< the person goes on to what was found, or gave up

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();

    KeyHint *m_hint;
    QString m_searched;
};

} // namespace skranke::ui
