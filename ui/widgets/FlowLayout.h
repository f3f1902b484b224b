// Lays widgets out in lines, like words in a paragraph.
#pragma once

#include <QLayout>
#include <QList>

namespace skranke::ui {

class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Its lines begin this far to the left of it: for links, whose words stand within a frame.
    void setOverhang(int overhang) { m_overhang = overhang; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height the lines take; moves the items there when asked to.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_overhang = 0;
};

} // namespace skranke::ui
