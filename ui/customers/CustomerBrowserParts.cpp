// What the customers' browser is made of: the list with its search, and what is known of one of
// them.
#include "ui/customers/CustomerBrowser.h"

#include "ui/customers/RegisterChoices.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr std::chrono::milliseconds TypingPause{150};
constexpr int ListWidth = 306;

} // namespace

QWidget *CustomerBrowser::buildList()
{
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setPlaceholderText(tr("Search name, number or domain"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    m_withRetired->setObjectName(QStringLiteral("withRetired"));
    m_add->setObjectName(QStringLiteral("newCustomer"));
    TableView &table = m_area->table();
    table.setObjectName(QStringLiteral("customerTable"));
    table.setAccessibleName(tr("Customers"));
    m_area->setEmptyWords(tr("No customers found"));
    m_nobody->setWords(tr("Choose a customer"));

    auto *list = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_withRetired);
    foot->addStretch();
    foot->addWidget(m_add);
    list->setFixedWidth(std::max(m_theme.px(ListWidth), foot->minimumSize().width()));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_area, 1);
    layout->addLayout(foot);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &CustomerBrowser::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_area->table().setFocus(); });
    m_search->installEventFilter(this);
    connect(m_withRetired, &QCheckBox::toggled, this, &CustomerBrowser::refresh);
    connect(m_add, &QPushButton::clicked, this, &CustomerBrowser::beginNew);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CustomerBrowser::showCurrent);
    connect(&table, &TableView::opened, this, [this] { m_card->takeFocus(); });
    return list;
}

QWidget *CustomerBrowser::buildFile()
{
    FieldForm &form = m_card->form();
    m_card->setObjectName(QStringLiteral("customerCard"));
    form.addText(QStringLiteral("name"));
    form.addText(QStringLiteral("organisation_number"), tr("Nine digits"));
    form.addText(QStringLiteral("domains"), QStringLiteral("bokhuset.example"));
    form.addChoice(QStringLiteral("language"), languageChoices());
    form.addChoice(QStringLiteral("agreement"), {});
    m_contacts->form().addText(QStringLiteral("name"));
    m_contacts->form().addText(QStringLiteral("address"));
    m_contacts->form().addText(QStringLiteral("telephone"));
    m_contacts->form().addChoice(QStringLiteral("language"), languageOrCustomersChoices());
    m_sites->form().addText(QStringLiteral("address"), QStringLiteral("bokhuset.example"));
    m_sites->form().addText(QStringLiteral("test_address"));
    m_sites->form().addText(QStringLiteral("monitoring_label"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, m_theme.metrics().gap, 0);
    layout->setSpacing(m_theme.metrics().margin);
    layout->addWidget(m_card);
    layout->addWidget(m_contacts, 1);
    layout->addWidget(m_sites, 1);
    layout->addStretch(); // below a new customer, who has neither yet
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace skranke::ui
