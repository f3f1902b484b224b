// What the section of the mailboxes is built of, and what each part sets off.
#include "ui/settings/MailSection.h"

#include "ui/customers/RecordCard.h"
#include "ui/settings/MailForm.h"
#include "ui/settings/SignInPanel.h"
#include "ui/settings/TrialPanel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int ListHeight = 128;

} // namespace

QWidget *MailSection::buildList()
{
    m_area->table().setObjectName(QStringLiteral("mailTable"));
    m_area->table().setAccessibleName(tr("Mailboxes"));
    m_area->setFixedHeight(theme().px(ListHeight));
    m_area->setEmptyWords(tr("No mailbox is set up"),
                          m_lead
                              ? tr("With a mailbox here, mail is fetched and sent automatically.")
                              : tr("A team lead can set one up."));
    m_add->setObjectName(QStringLiteral("newMailbox"));
    m_add->setVisible(m_lead);
    m_undo->setObjectName(QStringLiteral("undoTime"));
    m_undo->setEnabled(m_lead);
    QList<Choice> times{{tr("Mail leaves at once"), 0}};
    for (const int seconds : {5, 10, 30, 60})
        times.append({tr("Mail leaves after %n second(s)", nullptr, seconds), seconds});
    m_undo->setChoices(times);

    auto *head = new QHBoxLayout;
    head->addWidget(new Label(theme(), FontRole::Subtitle, ColorRole::Text, tr("Mailboxes"), this));
    head->addStretch();
    head->addWidget(m_undo);
    head->addWidget(m_add);
    auto *list = new QWidget(this);
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area);

    connect(m_add, &QPushButton::clicked, this, &MailSection::beginNew);
    connect(m_undo, &ChoiceButton::chosen, this, [this](const QVariant &seconds) {
        perform(m_mail.setUndoTime(Seconds(seconds.toInt())), [] {});
    });
    connect(m_area->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_rows.at(current.row()).account.id != m_shown)
                    choose(m_rows.at(current.row()).account.id);
            });
    return list;
}

void MailSection::buildForm()
{
    addMailFields(m_card->form());
    m_card->setObjectName(QStringLiteral("mailCard"));
    m_card->hide();
    m_try->setObjectName(QStringLiteral("tryMailbox"));
    m_try->hide();
    m_browser->hide();
    connect(&m_card->form(), &FieldForm::edited, this, [this] {
        showLogin();
        const bool moved = followProvider(m_card->form(), m_provider);
        if (followSecurity(m_card->form()) || moved)
            Q_EMIT m_card->form().edited();
    });
    connect(m_card, &RecordCard::saveWanted, this, [this] { save(false); });
    connect(m_browser, &SignInPanel::wanted, this, [this] { save(true); });
    connect(m_browser, &SignInPanel::done, this, &MailSection::requestRefresh);
    connect(m_card, &RecordCard::removeWanted, this, &MailSection::remove);
    connect(m_card, &RecordCard::cancelled, this, [this] {
        m_trial->hide();
        choose(m_shown);
        if (m_rows.rowCount() > 0)
            takeFocus();
        else
            m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &RecordCard::retireWanted, this, [this](bool retired) {
        MailAccount account = stored(m_shown);
        account.enabled = !retired;
        perform(m_mail.save(account), [](const MailAccount &) {});
    });
    connect(m_try, &QPushButton::clicked, this, &MailSection::tryOut);
}

} // namespace skranke::ui
