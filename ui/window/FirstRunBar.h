// What the console asks on its first day: whether the cases are to be on this computer, as they are
// until somebody says otherwise, or on the team's server. Nothing waits for the answer.
#pragma once

#include "ui/widgets/Card.h"

namespace skranke::ui {

class FirstRunBar final : public Card {
    Q_OBJECT
public:
    explicit FirstRunBar(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void teamWanted(); ///< to choose the team's database
    void answered();   ///< need not be asked again

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace skranke::ui
