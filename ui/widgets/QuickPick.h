// A field over a short list of what can be picked: a few letters and Enter take the first of them.
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <optional>

class QLineEdit;

namespace skranke::ui {

class PickRows;
class RowList;

struct Pick {
    QString text;
    QString detail; ///< beside the text, more faintly
    QString kind;   ///< what sort of thing it is, at the right
    QString keys;   ///< that lead there too
    std::function<void()> take;
};

/// How well a pick answers to what was typed, less being better; none when a word of it is missing.
std::optional<int> rankOf(const Pick &pick, const QString &typed);

/// Closes itself when something is taken, on Esc, and when one clicks beside it. What had the
/// keyboard has it again.
class QuickPick : public QFrame {
    Q_OBJECT
public:
    QuickPick(const Theme &theme, const QString &prompt, QWidget *parent);

    /// Those that answer to what is typed are shown, the best first.
    void offer(const QList<Pick> &picks);
    /// Found elsewhere for what is typed; stands below the others until one types on.
    void add(const QList<Pick> &found);
    /// Below all others until one types on: what else one may want.
    void addLast(const Pick &pick);
    QString typed() const;
    /// Below `anchor`, or over it where it is to take its place.
    void openAt(QWidget &anchor, bool over = false);

Q_SIGNALS:
    void edited(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter();
    void showPicks(const QList<Pick> &picks);
    void moveBy(int rows);
    void mark(int row);
    void take(int row);
    void resizeToRows();

    const Theme &m_theme;
    QList<Pick> m_offered;
    QList<Pick> m_found;
    QList<Pick> m_last;
    bool m_hasMoved = false; ///< the person has marked a row of their own
    QLineEdit *m_field;
    PickRows *m_rows;
    RowList *m_list;
};

} // namespace skranke::ui
