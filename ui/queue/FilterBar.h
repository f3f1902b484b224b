// What the view is narrowed to, as chips that can be taken away; and a way to keep it under a name.
#pragma once

#include "ui/widgets/Card.h"

#include <QList>

namespace skranke::ui {

class Chip;
class FlowLayout;
class LinkButton;

/// Hidden while nothing narrows the view.
class FilterBar : public Card {
    Q_OBJECT
public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    void setNarrowing(const QString &narrowing);
    void setKept(bool kept); ///< it has a name already, and may be forgotten

Q_SIGNALS:
    void narrowed(const QString &narrowing); ///< a chip was taken away
    void keepAsked();
    void forgetAsked();

private:
    FlowLayout *m_layout;
    QList<Chip *> m_chips;
    LinkButton *m_clear;
    LinkButton *m_keep;
    LinkButton *m_forget;
    bool m_isKept = false;
};

} // namespace skranke::ui
