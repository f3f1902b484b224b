// Signing in to a mailbox at its provider: who has, what the browser is waited for, and where the
// desk's registration there comes from.
#pragma once

#include "services/MailSignInService.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace skranke::ui {

class SignInPanel : public Card {
    Q_OBJECT
public:
    SignInPanel(const Theme &theme, services::MailSignInService &signIn, QWidget *parent = nullptr);
    ~SignInPanel() override; ///< who is waited for is waited for no longer

    /// What is set up, with what was typed; `problem` as in MailAccountStatus.
    void setAccount(const MailAccount &account, const QStringList &problem, bool mayChange);
    /// Opens a browser for the mailbox as it is stored.
    void begin(MailAccountId id);

Q_SIGNALS:
    void wanted(); ///< to sign in; what was typed is to be saved first
    void done();   ///< somebody has signed in or out

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const Result<QUrl> &address);
    void finish(const Result<MailAccount> &account);
    void signOut();
    void copyAddress();
    void callOff();
    void say(const QString &sentence, std::optional<Tone> tone = {});
    void tell();    ///< how things stand
    void arrange(); ///< the buttons

    services::MailSignInService &m_signIn;
    Label *m_where;
    Label *m_state;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_out;
    MailAccount m_account;
    QStringList m_problem;
    bool m_mayChange = false;
    MailAccountId m_waitingFor; ///< none: nobody is waited for
    QUrl m_address;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace skranke::ui
