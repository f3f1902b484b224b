#include "ui/customers/RegisterPane.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

RegisterPane::RegisterPane(const Theme &theme, const QString &name, const Words &words,
                           QAbstractItemModel &model, int elastic, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(theme, FontRole::Subtitle, ColorRole::Text, words.title, this)),
      m_add(new SecondaryButton(words.add, this)),
      m_area(new TableArea(theme, model, elastic, this)),
      m_card(new RecordCard(theme, this))
{
    setObjectName(name + QStringLiteral("Pane"));
    m_add->setObjectName(QStringLiteral("new") + capitalised(name));
    table().setObjectName(name + QStringLiteral("Table"));
    table().setAccessibleName(words.title);
    m_card->setObjectName(name + QStringLiteral("Card"));
    m_area->setEmptyWords(words.empty);
    m_area->setMinimumHeight(4 * theme.metrics().tableRowHeight);
    m_card->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_card);

    connect(m_add, &QPushButton::clicked, this, &RegisterPane::beginNew);
    connect(&table(), &TableView::opened, this, &RegisterPane::editCurrent);
    connect(m_card, &RecordCard::saveWanted, this, [this] { save(); });
    connect(m_card, &RecordCard::retireWanted, this, [this](bool retired) { retire(retired); });
    connect(m_card, &RecordCard::removeWanted, this, [this] { remove(); });
    connect(m_card, &RecordCard::cancelled, this, &RegisterPane::closeCard);
    setMay(RecordCard::May::Read);
}

TableView &RegisterPane::table()
{
    return m_area->table();
}

void RegisterPane::setMay(RecordCard::May may)
{
    m_may = may;
    m_add->setVisible(may != RecordCard::May::Read);
}

void RegisterPane::beginNew()
{
    fillCard(-1);
    m_card->setHeading(m_add->text());
    showCard();
}

void RegisterPane::editCurrent()
{
    const int row = table().currentIndex().row();
    if (row < 0)
        return;
    fillCard(row);
    m_card->setHeading(table().model()->index(row, 0).data().toString());
    showCard();
}

void RegisterPane::showCard()
{
    m_card->setVisible(true);
    m_card->takeFocus();
}

void RegisterPane::closeCard()
{
    const bool hadFocus = m_card->isAncestorOf(focusWidget());
    m_card->hide();
    if (hadFocus)
        table().setFocus();
}

void RegisterPane::rowsChanged()
{
    refillCard();
    choose(m_wanted);
}

void RegisterPane::choose(qint64 key)
{
    const int row = key > 0 ? rowOfKey(key) : -1;
    m_wanted = row < 0 ? key : 0;
    if (row >= 0)
        table().setCurrentIndex(table().model()->index(row, 0));
}

void RegisterPane::refillCard()
{
    if (m_card->isHidden() || m_card->key() == 0)
        return;
    const int row = rowOfKey(m_card->key());
    if (row < 0)
        closeCard();
    else
        fillCard(row);
}

void RegisterPane::settle(const Error *error, qint64 savedKey)
{
    if (error) {
        m_card->show(*error);
        return;
    }
    m_card->saved();
    closeCard();
    choose(savedKey);
}

} // namespace skranke::ui
