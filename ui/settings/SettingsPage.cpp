#include "ui/settings/SettingsPage.h"

#include "ui/widgets/Columns.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr int ListWidth = 204;
}

SettingsPage::SettingsPage(const Theme &theme, QList<SettingsSection> sections, QWidget *parent)
    : Page(theme, tr("Settings"), parent),
      m_sections(std::move(sections)),
      m_rows({columns::text<Row>(tr("Section"), [](const Row &row) { return row.title; })},
             [](const Row &row) { return row.index; }),
      m_list(new TableArea(theme, m_rows, 0, this)),
      m_stack(new QStackedWidget(this)),
      m_made(m_sections.size(), nullptr)
{
    setObjectName(QStringLiteral("settingsPage"));
    TableView &table = m_list->table();
    table.setObjectName(QStringLiteral("settingsSections"));
    table.setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(theme.px(ListWidth));
    holdPages();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.metrics().margin);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    body()->addLayout(columns, 1);

    QList<Row> rows;
    for (const SettingsSection &section : std::as_const(m_sections))
        rows.append({int(rows.size()), section.title});
    m_rows.update(rows);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showSection(current.row()); });
    connect(&table, &TableView::opened, this, [this] {
        if (auto *section = m_stack->currentWidget())
            section->setFocus(Qt::OtherFocusReason);
    });
    table.setCurrentIndex(m_rows.index(0, 0));
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    Page *&section = m_made[index];
    if (!section) {
        section = m_sections[index].make(m_stack);
        section->standWithin();
        section->setAccessibleName(m_sections[index].title);
        connect(section, &Page::openCase, this, &Page::openCase);
        m_stack->addWidget(section);
    }
    m_stack->setCurrentWidget(section);
    m_list->table().setCurrentIndex(m_rows.index(index, 0));
}

void SettingsPage::refresh() {}

void SettingsPage::takeFocus()
{
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // out of a section, to the list of them
        takeFocus();
    else
        Page::keyPressEvent(event);
}

} // namespace skranke::ui
