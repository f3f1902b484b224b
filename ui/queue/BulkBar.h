// How many cases are marked, and what can be done with them.
#pragma once

#include "ui/widgets/Card.h"

namespace skranke::ui {

class Label;
class LinkButton;
class SecondaryButton;

/// Hidden while none is marked.
class BulkBar : public Card {
    Q_OBJECT
public:
    explicit BulkBar(const Theme &theme, QWidget *parent = nullptr);

    void setMarked(int cases);

Q_SIGNALS:
    void actAsked();
    void clearAsked();

private:
    Label *m_count;
    SecondaryButton *m_act;
    LinkButton *m_clear;
};

} // namespace skranke::ui
