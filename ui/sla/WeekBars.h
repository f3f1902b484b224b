// Weeks side by side: the share answered in time as a bar, the breaches below it.
#pragma once

#include "services/SlaService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

/// The pointer or the arrow keys choose a week, and its figures are read out; the tooltip and the
/// accessible description hold the whole table. Weeks without cases have no bar.
class WeekBars : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(const Theme &theme, QWidget *parent = nullptr);

    void setWeeks(const QList<services::SlaWeek> &weeks);
    /// The chosen week's figures in words; empty when none is chosen.
    QString reading() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readingChanged(const QString &reading);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF slot(int index) const;
    int indexAt(const QPointF &position) const;
    int chosen() const;
    void point(int hovered, int current);
    void paintWeek(QPainter &painter, int index, qreal breachHeight) const;
    int labelStep() const;

    const Theme &m_theme;
    QList<services::SlaWeek> m_weeks;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace skranke::ui
