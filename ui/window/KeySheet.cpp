#include "ui/window/KeySheet.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace skranke::ui {

KeySheet::KeySheet(const Theme &theme, const QMenuBar &menus, QWidget *parent)
    : QDialog(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(theme.px(36));
    QList<QGridLayout *> grids;
    for (int i = 0; i < 2; ++i) {
        auto *column = new QVBoxLayout;
        grids.append(new QGridLayout);
        grids.last()->setHorizontalSpacing(theme.px(24));
        grids.last()->setVerticalSpacing(theme.px(6));
        column->addLayout(grids.last());
        column->addStretch(1);
        columns->addLayout(column);
    }

    addSection(*grids[0], tr("In the queue"),
               {{tr("Up and down"), QStringLiteral("K  J")},
                {tr("Open the case"), keyText(QKeySequence(Qt::Key_Return))},
                {tr("First and last"), QStringLiteral("Home  End")},
                {tr("From the case back to the queue"), QStringLiteral("Esc")}});
    // The menu of views is about as long as all the others together.
    const QAction *longest = menus.actions().value(1);
    for (const QAction *menuAction : menus.actions()) {
        QList<Line> lines;
        for (const QAction *action : menuAction->menu()->actions())
            if (!action->shortcut().isEmpty())
                lines.append({action->text(), keyText(action->shortcut())});
        if (!lines.isEmpty())
            addSection(*grids[menuAction == longest ? 1 : 0], menuAction->text().remove(u'&'),
                       lines);
    }

    auto *area = new QScrollArea(this);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto *close = new SecondaryButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(theme.columnPx(720), theme.columnPx(560));
}

void KeySheet::addSection(QGridLayout &grid, const QString &head, const QList<Line> &lines)
{
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, m_theme.metrics().gap);
    grid.addWidget(new Label(m_theme, FontRole::Strong, ColorRole::Text, head), row++, 0, 1, 2);
    for (const Line &line : lines) {
        grid.addWidget(new Label(m_theme, FontRole::Body, ColorRole::Text, line.text), row, 0);
        auto *keys = new KeyHint(m_theme, line.keys);
        keys->setAccessibleName(line.keys);
        grid.addWidget(keys, row++, 1, Qt::AlignRight);
    }
}

} // namespace skranke::ui
