// A key as it is printed on a keyboard, beside what it does.
#pragma once

#include "ui/theme/Theme.h"

#include <QKeySequence>
#include <QWidget>

namespace skranke::ui {

/// `Ctrl K`: the keys as people write them, in the platform's own words.
QString keyText(const QKeySequence &keys);

class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const Theme &theme, const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_keys;
};

/// A button and its key as one: nearer to each other than to the next.
QWidget *withKey(const Theme &theme, QWidget *button, const QKeySequence &keys, QWidget *parent);

} // namespace skranke::ui
