#include "ui/settings/SetAsidePanel.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/MailWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr int ProblemColumn = 3;
constexpr int ListHeight = 150;
} // namespace

QList<items::Column<SetAsidePanel::Row>> SetAsidePanel::columns()
{
    namespace kinds = skranke::ui::columns;
    return {
        kinds::text<Row>(
            tr("Mailbox"),
            [](const Row &row) { return row.address + QStringLiteral(" · ") + row.mail.folder; }),
        kinds::text<Row>(tr("Arrived"),
                         [](const Row &row) { return words::weekdayDateTime(row.mail.arrived); }),
        kinds::text<Row>(
            tr("Size"), [](const Row &row) { return QLocale().formattedDataSize(row.mail.size); },
            items::MutedRole),
        kinds::text<Row>(tr("Why"),
                         [](const Row &row) { return words::mailProblem(row.mail.problem); })};
}

SetAsidePanel::SetAsidePanel(const Theme &theme, bool mayDismiss, QWidget *parent)
    : QWidget(parent),
      m_rows(columns(), [](const Row &row) { return row.mail.id; }),
      m_area(new TableArea(theme, m_rows, ProblemColumn, this)),
      m_dismiss(new SecondaryButton(tr("Dealt with"), this))
{
    setObjectName(QStringLiteral("setAsidePanel"));
    m_area->table().setObjectName(QStringLiteral("setAsideTable"));
    m_area->table().setAccessibleName(tr("Mail that was set aside"));
    m_area->setFixedHeight(theme.px(ListHeight));
    m_dismiss->setObjectName(QStringLiteral("dismissSetAside"));
    m_dismiss->setVisible(mayDismiss);
    m_dismiss->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(theme, FontRole::Subtitle, ColorRole::Text,
                              tr("Set aside: could not be registered"), this));
    head->addStretch();
    head->addWidget(m_dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area);
    auto *selection = m_area->table().selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_dismiss->setEnabled(current.isValid()); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_area->table().currentIndex();
        if (current.isValid())
            Q_EMIT dismissed(m_rows.at(current.row()).mail.id);
    });
    hide();
}

SetAsidePanel::~SetAsidePanel() = default;

void SetAsidePanel::setMails(const QList<SetAsideMail> &mails,
                             const QHash<MailAccountId, QString> &addresses)
{
    QList<Row> rows;
    for (const SetAsideMail &mail : mails)
        rows.append({mail, addresses.value(mail.account)});
    m_rows.update(rows);
    m_dismiss->setEnabled(m_area->table().currentIndex().isValid());
    setVisible(!mails.isEmpty());
}

} // namespace skranke::ui
