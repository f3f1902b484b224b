// The road a case travels: what is behind it, where it is, what is ahead.
#pragma once

#include "ui/theme/Theme.h"

#include <QStringList>
#include <QWidget>

namespace skranke::ui {

class StageRail : public QWidget {
    Q_OBJECT
public:
    explicit StageRail(const Theme &theme, QWidget *parent = nullptr);

    void setStages(const QStringList &stages);
    /// Stages before `index` are done; past the last all are. −1: none is current.
    void setCurrent(int index);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QList<qreal> labelWidths(qreal pitch) const;

    const Theme &m_theme;
    QStringList m_stages;
    int m_current = -1;
};

} // namespace skranke::ui
