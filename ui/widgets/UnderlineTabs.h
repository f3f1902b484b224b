// Tabs as words in a row, the current one underlined.
#pragma once

#include <QTabBar>

namespace skranke::ui {

class Theme;

class UnderlineTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit UnderlineTabs(const Theme &theme, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace skranke::ui
