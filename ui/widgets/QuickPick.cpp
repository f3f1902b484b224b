#include "ui/widgets/QuickPick.h"

#include "ui/widgets/PickRows.h"
#include "ui/widgets/RowList.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int RowHeight = 32;
constexpr int MostRowsInSight = 11;
constexpr int Width = 560;
constexpr int Inset = 6;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

std::optional<int> rankOf(const Pick &pick, const QString &typed)
{
    const QString text = folded(pick.text);
    const QString all = folded(pick.text + u' ' + pick.detail + u' ' + pick.kind);
    int rank = 0;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!all.contains(word))
            return std::nullopt;
        if (text.startsWith(word))
            rank += 0;
        else if (text.contains(u' ' + word))
            rank += 1;
        else if (text.contains(word))
            rank += 2;
        else
            rank += 3;
    }
    return rank;
}

QuickPick::QuickPick(const Theme &theme, const QString &prompt, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_rows(new PickRows(this)),
      m_list(new RowList(theme.px(RowHeight), this))
{
    setObjectName(QStringLiteral("quickPick"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(prompt);
    m_field->setObjectName(QStringLiteral("pickField"));
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setAccessibleName(prompt);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PickDelegate(theme, m_list));
    m_list->setModel(m_rows);
    setFocusProxy(m_field);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(Inset, Inset, Inset, Inset));
    layout->setSpacing(theme.px(Inset));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFixedWidth(theme.px(Width));

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_found.clear();
        m_last.clear();
        m_hasMoved = false;
        filter();
        Q_EMIT edited(text);
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void QuickPick::offer(const QList<Pick> &picks)
{
    m_offered = picks;
    filter();
}

void QuickPick::add(const QList<Pick> &found)
{
    m_found += found;
    filter();
}

void QuickPick::addLast(const Pick &pick)
{
    m_last.append(pick);
    filter();
}

QString QuickPick::typed() const
{
    return m_field->text().trimmed();
}

void QuickPick::filter()
{
    QList<std::pair<int, Pick>> ranked;
    for (const Pick &pick : std::as_const(m_offered))
        if (const auto rank = rankOf(pick, typed()))
            ranked.append({*rank, pick});
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Pick> picks;
    for (const auto &[rank, pick] : std::as_const(ranked))
        picks.append(pick);
    showPicks(picks + m_found + m_last);
}

// The best is marked until the person has marked another: that one stays, whatever is found.
void QuickPick::showPicks(const QList<Pick> &picks)
{
    const QString marked = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_rows->setPicks(picks);
    int row = picks.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_rows->rowCount(); ++i)
        if (m_hasMoved && m_rows->index(i).data(Qt::AccessibleTextRole) == marked)
            row = i;
    resizeToRows();
    mark(row);
}

void QuickPick::moveBy(int rows)
{
    if (m_rows->rowCount() == 0)
        return;
    m_hasMoved = true;
    mark(std::clamp(m_list->currentIndex().row() + rows, 0, m_rows->rowCount() - 1));
}

void QuickPick::mark(int row)
{
    const QModelIndex index = m_rows->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The keyboard stays in the field, so it is there that a screen reader looks.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void QuickPick::take(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    const auto taken = m_rows->picks()[row].take;
    close();
    if (taken)
        taken();
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(MostRowsInSight - 1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - MostRowsInSight);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void QuickPick::resizeToRows()
{
    const int rows = std::clamp(m_rows->rowCount(), 1, MostRowsInSight);
    m_list->setFixedHeight(rows * m_theme.px(RowHeight));
    adjustSize();
}

void QuickPick::openAt(QWidget &anchor, bool over)
{
    resizeToRows();
    const QWidget *window = anchor.window();
    QPoint corner = over ? anchor.mapTo(window, -QPoint(m_theme.px(Inset), m_theme.px(Inset)))
                         : anchor.mapTo(window, QPoint(0, anchor.height() + 4));
    corner.setX(std::clamp(corner.x(), 0, std::max(0, window->width() - width())));
    move(window->mapToGlobal(corner));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void QuickPick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace skranke::ui
