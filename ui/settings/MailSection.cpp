#include "ui/settings/MailSection.h"

#include "ui/customers/RecordCard.h"
#include "ui/settings/MailColumns.h"
#include "ui/settings/MailForm.h"
#include "ui/settings/SetAsidePanel.h"
#include "ui/settings/SignInPanel.h"
#include "ui/settings/TrialPanel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

using services::MailAccountRow;

MailSection::MailSection(const Theme &theme, services::MailAccountService &mail,
                         services::MailSignInService &signIn, const Store &store,
                         const services::Session &session, QWidget *parent)
    : Page(theme, {}, parent),
      m_mail(mail),
      m_signIn(signIn),
      m_lead(session.requireLead().has_value()),
      m_rows(mailColumns(), [](const MailAccountRow &row) { return row.account.id; }),
      m_area(new TableArea(theme, m_rows, 1, this)),
      m_undo(new ChoiceButton(tr("Undo time"), this)),
      m_add(new SecondaryButton(tr("New mailbox"), this)),
      m_card(new RecordCard(theme, this)),
      m_browser(new SignInPanel(theme, signIn, this)),
      m_trial(new TrialPanel(theme, this)),
      m_try(new SecondaryButton(tr("Test connection"), this)),
      m_setAside(new SetAsidePanel(theme, session.requireAgent().has_value(), this))
{
    setObjectName(QStringLiteral("mailSection"));
    body()->addWidget(buildList());
    body()->addWidget(m_setAside);
    buildForm();
    body()->addWidget(m_card);
    body()->addWidget(m_browser);
    body()->addWidget(m_trial);
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();

    connect(m_setAside, &SetAsidePanel::dismissed, this,
            [this](SetAsideId id) { perform(m_mail.dismiss(id), [this] { requestRefresh(); }); });
    follow(store, [](const ChangeSet &changes) { return changes.registers || changes.outbox; });
}

MailSection::~MailSection()
{
    m_card->disconnect(this);
}

void MailSection::refresh()
{
    read(m_mail.accounts(), [this](const Rows &rows) { setRows(rows); });
    perform(m_mail.setAside(), [this](const QList<SetAsideMail> &mails) {
        QHash<MailAccountId, QString> addresses;
        for (const MailAccountRow &row : m_rows.rows())
            addresses.insert(row.account.id, row.account.address);
        m_setAside->setMails(mails, addresses);
    });
    perform(m_mail.undoTime(), [this](Seconds time) { m_undo->setValue(int(time.count())); });
}

void MailSection::setRows(const Rows &rows)
{
    m_rows.update(rows);
    if (m_rows.rowOf(m_shown) < 0)
        m_shown = rows.isEmpty() ? MailAccountId{} : rows.first().account.id;
    if (!m_adding)
        choose(m_shown);
}

MailAccount MailSection::stored(MailAccountId id) const
{
    const int row = id ? m_rows.rowOf(id) : -1;
    return row < 0 ? MailAccount{} : m_rows.at(row).account;
}

void MailSection::choose(MailAccountId id)
{
    if (id != m_shown)
        m_trial->hide();
    m_adding = false;
    m_shown = id;
    if (const int row = m_rows.rowOf(id); id && row >= 0)
        m_area->table().setCurrentIndex(m_rows.index(row, 0));
    showChosen();
}

void MailSection::showChosen()
{
    const bool any = m_adding || m_shown;
    m_card->setVisible(any);
    m_area->setVisible(!m_adding || m_rows.rowCount() > 0); // an empty list is no help to the first
    m_try->setVisible(any && m_lead);
    if (!any) {
        m_browser->hide();
        return;
    }
    const MailAccount account = m_adding ? MailAccount{} : stored(m_shown);
    m_card->setHeading(m_adding ? tr("New mailbox") : account.address);
    m_card->setRecord(m_adding ? 0 : account.id.value, textsOf(account), !account.enabled,
                      m_lead ? RecordCard::May::EditAndRemove : RecordCard::May::Read);
    m_card->form().setSecretsKept(!m_adding);
    m_provider = chosenProvider(m_card->form());
    showLogin();
}

/// What belongs to the way of logging in that is chosen.
void MailSection::showLogin()
{
    showMailFields(m_card->form());
    const int row = m_adding ? -1 : m_rows.rowOf(m_shown);
    const auto account = typed();
    m_browser->setVisible(!chosenProvider(m_card->form()).isEmpty());
    if (account)
        m_browser->setAccount(*account, row < 0 ? QStringList() : m_rows.at(row).status.problem,
                              m_lead);
}

void MailSection::beginNew()
{
    m_adding = true;
    m_trial->hide();
    m_area->table().setCurrentIndex({});
    showChosen();
    m_card->takeFocus();
}

Result<MailAccount> MailSection::typed() const
{
    return accountFrom(m_adding ? MailAccount{} : stored(m_shown), m_card->form().texts());
}

void MailSection::save(bool thenSignIn)
{
    const auto account = typed();
    if (!account) {
        m_card->show(account.error());
        return;
    }
    notice().dismiss();
    const FieldTexts texts = m_card->form().texts();
    services::onAnswer(m_mail.save(*account), this,
                       [this, texts, thenSignIn](const Result<MailAccount> &saved) {
                           if (!saved) {
                               m_card->show(saved.error());
                               return;
                           }
                           m_card->saved();
                           m_adding = false;
                           m_shown = saved->id;
                           requestRefresh();
                           keepSecrets(*saved, texts, thenSignIn);
                       });
}

void MailSection::keepSecrets(const MailAccount &account, const FieldTexts &texts, bool thenSignIn)
{
    const auto told = [this, account, thenSignIn] {
        if (thenSignIn) {
            m_browser->setAccount(account, {}, m_lead);
            m_browser->begin(account.id);
        } else {
            notice().show(Tone::Success, tr("The mailbox %1 is saved.").arg(account.address));
        }
    };
    const bool signsIn = account.login == MailLogin::Token;
    const QString secret = texts.value(signsIn ? ClientSecretField : PasswordField);
    if (secret.isEmpty())
        told();
    else if (signsIn)
        perform(m_signIn.keepClientSecret(account.address, secret), told);
    else
        perform(m_mail.keepPassword(account.address, secret), told);
}

void MailSection::tryOut()
{
    const auto account = typed();
    if (!account) {
        m_card->show(account.error());
        return;
    }
    m_try->setEnabled(false);
    m_trial->showWaiting();
    const QString password = m_card->form().texts().value(PasswordField);
    services::onAnswer(
        m_mail.tryOut(*account, password, std::make_shared<std::atomic<bool>>(false)), this,
        [this](const Result<services::MailTrial> &trial) {
            m_try->setEnabled(true);
            if (trial) {
                m_trial->showTrial(*trial);
            } else if (mailProblemOf(trial.error())) {
                m_trial->showError(trial.error());
            } else {
                m_trial->hide();
                m_card->show(trial.error());
            }
        });
}

void MailSection::remove()
{
    perform(m_mail.remove(m_shown), [this] {
        notice().dismiss();
        m_trial->hide();
        requestRefresh();
    });
}

void MailSection::takeFocus()
{
    m_area->table().setFocus(Qt::OtherFocusReason);
}

} // namespace skranke::ui
