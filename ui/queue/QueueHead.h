// What stands over the queue's rows: which view it is, how many cases it holds, how they are
// sorted.
#pragma once

#include "ui/widgets/Card.h"

namespace skranke::ui {

class ElidedLabel;
class Label;
class LinkButton;

class QueueHead : public Card {
    Q_OBJECT
public:
    explicit QueueHead(const Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setCount(const QString &count);
    void setOrder(const QString &order, bool canChange);

Q_SIGNALS:
    void filterAsked();
    void orderAsked();

private:
    ElidedLabel *m_name;
    Label *m_count;
    LinkButton *m_order;
    LinkButton *m_filter;
};

} // namespace skranke::ui
