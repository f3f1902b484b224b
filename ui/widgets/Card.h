// A framed ground for what belongs together.
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>

namespace skranke::ui {

class FigureLabel;
class Label;

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setGround(ColorRole ground); ///< NoteBackground draws no border
    void setFramed(bool framed);
    /// Square, with a border on these edges only: a bar or a column rather than a card.
    void setEdges(Qt::Edges edges);
    /// Stands apart from what is above by so many pixels on its left; its layout is there already.
    void setIndent(int indent);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    ColorRole m_ground = ColorRole::Surface;
    bool m_framed = true;
    int m_indent = 0;
    std::optional<Qt::Edges> m_edges;
};

/// A small label over one large figure, as above the tables of billing and SLA.
class FigureCard : public Card {
    Q_OBJECT
public:
    FigureCard(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setFigure(const QString &figure); ///< read out together with the label
    QString figure() const;

private:
    void describe();

    Label *m_label;
    FigureLabel *m_figure;
};

} // namespace skranke::ui
