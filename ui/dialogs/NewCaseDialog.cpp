#include "ui/dialogs/NewCaseDialog.h"

#include "services/Answer.h"
#include "ui/dialogs/CallTime.h"
#include "ui/dialogs/ContactPicker.h"
#include "ui/dialogs/DueWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/words/CaseWords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

using services::NewCaseDraft;

namespace {

constexpr std::chrono::milliseconds KeepAfter{800};

} // namespace

NewCaseDialog::NewCaseDialog(const Theme &theme, services::CaseService &cases,
                             services::NewCaseDraftService &drafts,
                             const services::RegisterService &registers, const Clock &clock,
                             QWidget *parent)
    : ReadingDialog(parent),
      m_theme(theme),
      m_cases(cases),
      m_drafts(drafts),
      m_registers(registers),
      m_clock(clock),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(theme, this)),
      m_contact(new ContactPicker(theme, registers, this)),
      m_source(new ChoiceButton(tr("Source"), this)),
      m_callTime(new QLineEdit(this)),
      m_callProblem(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_subject(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_site(new ChoiceButton(tr("Site"), this)),
      m_kind(new ChoiceButton(tr("Kind"), this)),
      m_level(new ChoiceButton(tr("Level"), this)),
      m_due(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_take(new QCheckBox(tr("Take the case myself"), this)),
      m_register(new PrimaryButton(tr("Register"), this))
{
    setObjectName(QStringLiteral("newCaseDialog"));
    setWindowTitle(tr("New case"));
    fillChoices();
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildDone());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    resize(theme.columnPx(640), theme.columnPx(600));
    connectFields();
    show(NewCaseDraft{});
}

NewCaseDialog::~NewCaseDialog() = default;

void NewCaseDialog::connectFields()
{
    connect(m_contact, &ContactPicker::customerChanged, this,
            [this](CustomerId id) { readCustomer(id, true); });
    connect(m_contact, &ContactPicker::failed, this,
            [this](const Error &error) { m_notice->show(error); });
    connect(m_contact, &ContactPicker::changed, this, &NewCaseDialog::keepSoon);
    connect(m_callTime, &QLineEdit::textChanged, this, [this] {
        explainLevel();
        keepSoon();
    });
    connect(m_level, &ChoiceButton::chosen, this, &NewCaseDialog::explainLevel);
    for (ChoiceButton *choice : {m_source, m_site, m_kind, m_level})
        connect(choice, &ChoiceButton::chosen, this, &NewCaseDialog::keepSoon);
    connect(m_subject, &QLineEdit::textChanged, this, &NewCaseDialog::keepSoon);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NewCaseDialog::keepSoon);
    connect(m_take, &QCheckBox::toggled, this, &NewCaseDialog::keepSoon);

    connect(m_register, &QPushButton::clicked, this, &NewCaseDialog::submit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &NewCaseDialog::submit);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(KeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &NewCaseDialog::keep);
    connect(this, &QDialog::finished, this, &NewCaseDialog::keep);
    m_tick.setInterval(std::chrono::seconds{20});
    connect(&m_tick, &QTimer::timeout, this, &NewCaseDialog::explainLevel);
}

void NewCaseDialog::start()
{
    if (m_pages->currentIndex() == 1)
        startAnother();
    readCalendars();
    if (!m_restored) {
        m_restored = true;
        services::onAnswer(m_drafts.load(), this, [this](const Result<NewCaseDraft> &draft) {
            if (draft && !draft->isEmpty() && typed().isEmpty())
                show(*draft);
        });
    }
    // A time nobody touched is the time of the call that comes now.
    if (!m_callTime->isModified() && typed().isEmpty())
        m_callTime->setText(callTimeText(m_clock.now(), m_clock.now()));
    m_tick.start();
    open();
}

void NewCaseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_contact->takeFocus();
    explainLevel();
}

void NewCaseDialog::readCalendars()
{
    services::onAnswer(m_registers.calendars(), this,
                       [this](const Result<QList<Calendar>> &calendars) {
                           if (calendars)
                               m_calendars = *calendars;
                           else
                               m_notice->show(calendars.error());
                           explainLevel();
                       });
}

void NewCaseDialog::readCustomer(CustomerId id, bool preselect)
{
    const Choice unknown{tr("No site"), QVariant::fromValue<qint64>(0)};
    if (!id) {
        m_agreement = {};
        m_site->setChoices({unknown});
        explainLevel();
        return;
    }
    services::onAnswer(m_registers.customer(id), this,
                       [this, id, preselect, unknown](const Result<services::CustomerFile> &file) {
                           if (id != m_contact->picked().customer)
                               return;
                           if (!file) {
                               m_notice->show(file.error());
                               return;
                           }
                           m_agreement = file->agreement.value_or(Agreement{});
                           QList<Choice> sites{unknown};
                           for (const Site &site : file->sites)
                               if (!site.retired)
                                   sites.append({site.address, site.id.value});
                           m_site->setChoices(sites);
                           if (preselect && sites.size() == 2)
                               m_site->setValue(sites.constLast().value);
                           explainLevel();
                       });
}

std::optional<Instant> NewCaseDialog::callTime() const
{
    return parseCallTime(m_callTime->text(), m_clock.now());
}

void NewCaseDialog::explainLevel()
{
    const Instant now = m_clock.now();
    const auto called = callTime();
    QString problem;
    if (!called)
        problem = tr("Write the time as 09:12, or with a date: 20.11 15:40.");
    else if (*called > now)
        problem = tr("That time has not come yet.");
    m_callProblem->setText(problem);
    m_callProblem->setVisible(!problem.isEmpty());
    m_due->setText(dueWords(Level(m_level->value().toInt()), called.value_or(now), m_agreement,
                            m_calendars, now));
}

NewCaseDraft NewCaseDialog::typed() const
{
    NewCaseDraft draft;
    const PickedContact &contact = m_contact->picked();
    services::NewCase &request = draft.request;
    request.source = Source(m_source->value().toInt());
    request.submitted = callTime();
    request.contact = contact.contact;
    if (!contact.contact) {
        request.contactName = contact.name;
        request.contactAddress = contact.address;
        request.contactTelephone = contact.telephone;
    }
    request.customer = contact.customer;
    request.site = {m_site->value().toLongLong()};
    request.subject = m_subject->text().trimmed();
    request.description = m_description->toPlainText();
    request.kind = CaseKind(m_kind->value().toInt());
    request.level = Level(m_level->value().toInt());
    request.take = m_take->isChecked();
    draft.contactShownAs = m_contact->shownAs();
    draft.callTime = m_callTime->text();
    return draft;
}

void NewCaseDialog::show(const NewCaseDraft &draft)
{
    m_filling = true;
    const services::NewCase &request = draft.request;
    m_contact->setPicked({request.contact, request.contactName, request.contactAddress,
                          request.contactTelephone, request.customer},
                         draft.contactShownAs);
    m_source->setValue(int(request.source));
    m_site->setValue(request.site.value);
    m_callTime->setText(draft.callTime.isEmpty() ? callTimeText(m_clock.now(), m_clock.now())
                                                 : draft.callTime);
    m_callTime->setModified(!draft.callTime.isEmpty());
    m_subject->setText(request.subject);
    m_description->setPlainText(request.description);
    m_kind->setValue(int(request.kind));
    m_level->setValue(int(request.level));
    m_take->setChecked(request.take);
    m_filling = false;
    readCustomer(request.customer, false);
    if (isVisible())
        m_contact->takeFocus();
}

void NewCaseDialog::keepSoon()
{
    if (!m_filling)
        m_keepSoon.start();
}

void NewCaseDialog::keep()
{
    if (isHidden())
        m_tick.stop();
    if (m_pages->currentIndex() == 1)
        return;
    m_keepSoon.stop();
    services::onAnswer(m_drafts.save(typed()), this, [this](const Result<void> &kept) {
        if (!kept)
            m_notice->show(kept.error());
    });
}

void NewCaseDialog::submit()
{
    if (m_pages->currentIndex() == 1 || !m_register->isEnabled())
        return;
    explainLevel();
    const auto called = callTime();
    if (!called || *called > m_clock.now()) {
        m_callTime->setFocus();
        return;
    }
    services::NewCase request = typed().request;
    // Until somebody says otherwise the call is now, to the second.
    if (!m_callTime->isModified())
        request.submitted = std::nullopt;
    m_register->setEnabled(false);
    services::onAnswer(m_cases.registerCase(request), this,
                       [this](const Result<Case> &registeredCase) {
                           m_register->setEnabled(true);
                           if (!registeredCase) {
                               m_notice->show(registeredCase.error());
                               return;
                           }
                           showDone(*registeredCase);
                           Q_EMIT registered(registeredCase->id);
                       });
}

void NewCaseDialog::startAnother()
{
    m_contact->clear();
    show(NewCaseDraft{});
    m_pages->setCurrentIndex(0);
    m_contact->takeFocus();
}

} // namespace skranke::ui
