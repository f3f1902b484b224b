#include "ui/settings/SignInPanel.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/MailWords.h"
#include "ui/words/TimeWords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace skranke::ui {

SignInPanel::SignInPanel(const Theme &theme, services::MailSignInService &signIn, QWidget *parent)
    : Card(theme, parent),
      m_signIn(signIn),
      m_where(new Label(theme, FontRole::Body, ColorRole::MutedText, {}, this)),
      m_state(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_begin(new SecondaryButton(tr("Sign in …"), this)),
      m_cancel(new SecondaryButton(tr("Cancel the sign-in"), this)),
      m_copy(new SecondaryButton(tr("Copy the address"), this)),
      m_out(new SecondaryButton(tr("Sign out"), this))
{
    setObjectName(QStringLiteral("signInPanel"));
    setAccessibleName(tr("Sign-in with the browser"));
    m_where->setObjectName(QStringLiteral("signInWhere"));
    m_state->setObjectName(QStringLiteral("signInState"));
    m_begin->setObjectName(QStringLiteral("signIn"));
    m_cancel->setObjectName(QStringLiteral("cancelSignIn"));
    m_copy->setObjectName(QStringLiteral("copySignIn"));
    m_copy->setToolTip(tr("For another browser on this computer"));
    m_out->setObjectName(QStringLiteral("signOut"));
    m_out->setToolTip(tr("Forgets the sign-in on this computer"));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_begin, m_cancel, m_copy, m_out})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(new Label(theme, FontRole::Subtitle, ColorRole::Text,
                                tr("Sign-in with the browser"), this));
    for (Label *line : {m_where, m_state}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line);
    }
    layout->addLayout(buttons);

    connect(m_begin, &QPushButton::clicked, this, &SignInPanel::wanted);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPanel::callOff);
    connect(m_copy, &QPushButton::clicked, this, &SignInPanel::copyAddress);
    connect(m_out, &QPushButton::clicked, this, &SignInPanel::signOut);
    tell();
    arrange();
}

SignInPanel::~SignInPanel()
{
    if (m_stop)
        *m_stop = true;
}

void SignInPanel::setAccount(const MailAccount &account, const QStringList &problem, bool mayChange)
{
    const bool same = account.id == m_account.id && account.signIn.since == m_account.signIn.since
        && problem == m_problem;
    m_account = account;
    m_problem = problem;
    m_mayChange = mayChange;
    m_where->setText(words::whereClientsComeFrom(account.signIn.provider));
    if (!same && m_waitingFor != account.id)
        tell();
    arrange();
}

void SignInPanel::tell()
{
    const SignIn &signIn = m_account.signIn;
    const auto problem = fromCode<MailProblem>(m_problem.value(0));
    if (!signIn.since)
        say(tr("Nobody has signed in yet."));
    else if (problem == MailProblem::TokenExpired || problem == MailProblem::TokenRefused)
        say(words::mailProblem(m_problem), Tone::Danger);
    else
        say(tr("%1 signed in on %2. The sign-in renews itself.")
                .arg(signIn.as, words::dateTime(*signIn.since)),
            Tone::Success);
}

void SignInPanel::begin(MailAccountId id)
{
    if (m_waitingFor)
        return;
    m_waitingFor = id;
    m_address.clear();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    services::BrowserWay way;
    way.page = tr("You can close this page and go back to Skranke.");
    way.stop = m_stop;
    const services::SignInUnderWay underWay = m_signIn.signIn(id, way);
    services::onAnswer(underWay.address, this,
                       [this](const Result<QUrl> &address) { open(address); });
    services::onAnswer(underWay.done, this,
                       [this](const Result<MailAccount> &account) { finish(account); });
    say(tr("Opening the browser …"));
    arrange();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::open(const Result<QUrl> &address)
{
    if (!address || !m_waitingFor)
        return; // said by finish()
    m_address = *address;
    say(QDesktopServices::openUrl(m_address)
            ? tr("Waiting until somebody has signed in in the browser …")
            : tr("No browser could be opened. Copy the address, and open it in one on this "
                 "computer."));
    arrange();
}

void SignInPanel::finish(const Result<MailAccount> &account)
{
    const bool isShown = m_account.id == std::exchange(m_waitingFor, {});
    const bool hadFocus = m_cancel->hasFocus() || m_copy->hasFocus();
    m_stop.reset();
    m_address.clear();
    if (isShown && account) {
        m_account = *account;
        m_problem.clear();
        tell();
    } else if (isShown) {
        say(words::error(account.error()), Tone::Danger);
    }
    arrange();
    if (hadFocus)
        m_begin->setFocus(Qt::OtherFocusReason);
    Q_EMIT done();
}

void SignInPanel::signOut()
{
    services::onAnswer(m_signIn.signOut(m_account.id), this,
                       [this, id = m_account.id](const Result<MailAccount> &account) {
                           if (!account) {
                               say(words::error(account.error()), Tone::Danger);
                               return;
                           }
                           if (m_account.id == id)
                               m_account.signIn = account->signIn;
                           const bool hadFocus = m_out->hasFocus();
                           tell();
                           arrange();
                           if (hadFocus)
                               m_begin->setFocus(Qt::OtherFocusReason);
                           Q_EMIT done();
                       });
}

void SignInPanel::copyAddress()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_address.toEncoded()));
    say(tr("The address is on the clipboard. Waiting until somebody has signed in …"));
}

void SignInPanel::callOff()
{
    if (m_stop)
        *m_stop = true;
}

void SignInPanel::say(const QString &sentence, std::optional<Tone> tone)
{
    m_state->setText(sentence);
    m_state->setTone(tone.value_or(Tone::Neutral));
    // Heard by who does not see it, at the button that has the focus.
    for (QPushButton *button : {m_begin, m_cancel, m_copy})
        button->setAccessibleDescription(sentence);
}

void SignInPanel::arrange()
{
    const bool waits = m_waitingFor && m_waitingFor == m_account.id;
    m_begin->setText(m_account.signIn.since ? tr("Sign in again …") : tr("Sign in …"));
    m_begin->setVisible(m_mayChange && !waits);
    m_begin->setEnabled(!m_waitingFor); // one at a time
    m_out->setVisible(m_mayChange && !waits && m_account.signIn.since);
    m_cancel->setVisible(waits);
    m_copy->setVisible(waits);
    m_copy->setEnabled(!m_address.isEmpty());
}

void SignInPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stop)
        callOff();
    else
        Card::keyPressEvent(event);
}

} // namespace skranke::ui
