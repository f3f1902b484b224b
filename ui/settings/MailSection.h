// The mailboxes the desk lives on: what they are called and how they fare, what is asked of each, a
// trial that says what is wrong in plain words, and the mail that was set aside.
#pragma once

#include "items/ColumnTable.h"
#include "services/MailAccountService.h"
#include "services/MailSignInService.h"
#include "ui/customers/RegisterTexts.h"
#include "ui/widgets/Page.h"

class QPushButton;

namespace skranke::ui {

class ChoiceButton;
class RecordCard;
class SetAsidePanel;
class SignInPanel;
class TableArea;
class TrialPanel;

class MailSection : public Page {
    Q_OBJECT
public:
    MailSection(const Theme &theme, services::MailAccountService &mail,
                services::MailSignInService &signIn, const Store &store,
                const services::Session &session, QWidget *parent = nullptr);
    ~MailSection() override;

protected:
    void refresh() override;
    void takeFocus() override;

private:
    using Rows = QList<services::MailAccountRow>;

    QWidget *buildList();
    void buildForm();
    void setRows(const Rows &rows);
    void choose(MailAccountId id);
    void showChosen();
    void showLogin();
    void beginNew();
    void save(bool thenSignIn);
    void keepSecrets(const MailAccount &account, const FieldTexts &texts, bool thenSignIn);
    void tryOut();
    void remove();
    /// What the form says, on top of what is stored.
    Result<MailAccount> typed() const;
    MailAccount stored(MailAccountId id) const;

    services::MailAccountService &m_mail;
    services::MailSignInService &m_signIn;
    bool m_lead;
    items::ColumnTable<services::MailAccountRow, MailAccountId> m_rows;
    TableArea *m_area;
    ChoiceButton *m_undo;
    QPushButton *m_add;
    RecordCard *m_card;
    SignInPanel *m_browser; ///< beneath the fields that it needs
    TrialPanel *m_trial;
    QPushButton *m_try;
    SetAsidePanel *m_setAside;
    MailAccountId m_shown;
    bool m_adding = false;
    QString m_provider; ///< as the form's servers belong to it
};

} // namespace skranke::ui
