// What a list says when it has nothing to show, and how to fill it.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

class Label;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &hint = {});

private:
    Label *m_sentence;
    Label *m_hint;
};

} // namespace skranke::ui
