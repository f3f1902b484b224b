// Columns side by side that the pointer and the arrow keys walk through.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

struct ChartColumn {
    QString label;
    QString reading; ///< its figures in words

    bool operator==(const ChartColumn &) const = default;
};

/// The pointer or the arrow keys choose a column, and its figures are read out; the tooltip and the
/// accessible description hold all of them.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(const Theme &theme, QWidget *parent = nullptr);

    /// The chosen column's figures in words; empty when none is chosen.
    QString reading() const;
    /// On anything that can be painted on, in the theme's colours.
    void draw(QPainter &painter, QSizeF size) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readingChanged(const QString &reading);
    void copyAsked(); ///< Ctrl+C

protected:
    void setColumns(const QList<ChartColumn> &columns);
    const Theme &theme() const { return m_theme; }
    bool isChosen(int index) const { return index == chosen(); }
    /// Within the room; the label is drawn beneath it.
    virtual void drawColumn(QPainter &painter, int index, const QRectF &room) const = 0;
    /// How much of the top the legend takes.
    virtual qreal legendRoom() const { return 0; }
    /// Over the columns.
    virtual void drawLegend(QPainter &, const QRectF &) const {}

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF slot(int index, QSizeF size) const;
    int indexAt(const QPointF &position) const;
    int chosen() const;
    void point(int hovered, int current);
    int labelStep(QSizeF size) const;

    const Theme &m_theme;
    QList<ChartColumn> m_columns;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace skranke::ui
