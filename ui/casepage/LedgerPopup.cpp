#include "ui/casepage/LedgerPopup.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/CaseWords.h"
#include "ui/words/SlaWords.h"
#include "ui/words/TimeWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int MostRowsInSight = 12;
constexpr int Width = 430;

} // namespace

LedgerPopup::LedgerPopup(const Theme &theme, const Ledger &ledger, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_rowHeight(theme.px(RowHeight)), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("ledgerPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);

    auto *title =
        new Label(theme, FontRole::Strong, ColorRole::Text,
                  tr("How the time was counted · %1").arg(words::level(ledger.level)), this);
    setAccessibleName(title->text());
    m_table->setAccessibleName(title->text());
    auto *sum = new Label(theme, FontRole::Strong, ColorRole::Text,
                          tr("Counted: %1").arg(words::duration(ledger.counted())), this);
    sum->setObjectName(QStringLiteral("ledgerSum"));
    auto *copy = new LinkButton(tr("Copy as a table"), this);
    copy->setObjectName(QStringLiteral("copyLedger"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asTable()); });

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(sum);
    bottom->addStretch();
    bottom->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12, 10, 12, 10));
    layout->addWidget(title);
    layout->addWidget(m_table);
    layout->addLayout(bottom);
    fill(ledger);
    setFixedWidth(theme.px(Width));
}

void LedgerPopup::fill(const Ledger &ledger)
{
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Why"), tr("Counts")});
    m_table->setRowCount(static_cast<int>(ledger.segments.size()));
    m_table->setTabKeyNavigation(false); // Tab leads on, to what copies it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    const QColor muted = palette().color(QPalette::Disabled, QPalette::Text);
    for (int row = 0; row < ledger.segments.size(); ++row) {
        const LedgerSegment &segment = ledger.segments.at(row);
        const QString counted =
            segment.counted ? words::elapsed(segment.to - segment.from) : QStringLiteral("–");
        const QStringList cells{words::weekdayDateTime(segment.from),
                                words::weekdayDateTime(segment.to), words::segment(segment),
                                counted};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            if (!segment.counted)
                cell->setForeground(muted);
            if (column == 3)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    const int shown = std::clamp(int(ledger.segments.size()), 1, MostRowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * m_rowHeight
                            + 4);
}

QString LedgerPopup::asTable() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column)->text());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void LedgerPopup::openAt(QWidget *anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_table->setFocus();
}

} // namespace skranke::ui
