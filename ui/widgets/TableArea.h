// A table where it stands on a page: its columns share the width fairly, and where it has no rows
// an explanation takes its place.
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QStackedWidget>
#include <QTimer>

#include <vector>

namespace skranke::ui {

class EmptyState;
class TableView;

class TableArea : public QStackedWidget {
    Q_OBJECT
public:
    /// `elastic` is the column that gives way first where the width is short. The model outlives
    /// the area.
    TableArea(const Theme &theme, QAbstractItemModel &model, int elastic,
              QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    /// Left out, the first of them first, where the width is short even so.
    void setExpendable(const QList<int> &columns);
    /// A column of chips is not cut so far that this one would be.
    void setLeastChip(int column, const QString &text);
    void setEmptyWords(const QString &sentence, const QString &hint = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    std::vector<int> widthsIn(int room, qsizetype left) const;
    std::vector<int> leastWidths() const;
    void choose();

    const Theme &m_theme;
    QAbstractItemModel &m_model;
    int m_elastic;
    QList<int> m_expendable;
    QHash<int, int> m_titleWidths;    ///< by column
    QHash<int, QString> m_leastChips; ///< by column
    TableView *m_table;
    EmptyState *m_empty;
    QTimer m_fitSoon; ///< many rows that come at once are measured once
};

} // namespace skranke::ui
