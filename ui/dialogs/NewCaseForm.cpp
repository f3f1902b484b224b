#include "ui/dialogs/CallTime.h"
#include "ui/dialogs/ContactPicker.h"
#include "ui/dialogs/NewCaseDialog.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/words/CaseWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranke::ui {

void NewCaseDialog::fillChoices()
{
    m_source->setObjectName(QStringLiteral("newCaseSource"));
    m_source->setChoices({{words::source(Source::Telephone), int(Source::Telephone)},
                          {words::source(Source::Manual), int(Source::Manual)}});
    m_kind->setObjectName(QStringLiteral("newCaseKind"));
    QList<Choice> kinds;
    for (const auto &code : Codes<CaseKind>::table)
        kinds.append(
            {code.value == CaseKind::Unset ? tr("Kind not set yet") : words::kind(code.value),
             int(code.value)});
    m_kind->setChoices(kinds);
    m_level->setObjectName(QStringLiteral("newCaseLevel"));
    QList<Choice> levels;
    for (const Level level : {Level::None, Level::A, Level::B})
        levels.append({words::levelInFull(level), int(level)});
    m_level->setChoices(levels);
    m_site->setObjectName(QStringLiteral("newCaseSite"));
    m_site->setChoices({{tr("No site"), QVariant::fromValue<qint64>(0)}});
}

void NewCaseDialog::addRow(QGridLayout &layout, const QString &label, QWidget *field)
{
    const int row = layout.rowCount();
    auto *caption = new Label(m_theme, FontRole::Body, ColorRole::MutedText, label, this);
    caption->setMinimumHeight(m_theme.metrics().controlHeight);
    caption->setBuddy(field);
    layout.addWidget(caption, row, 0, Qt::AlignTop);
    layout.addWidget(field, row, 1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

QWidget *NewCaseDialog::buildForm()
{
    m_contact->setObjectName(QStringLiteral("newCaseContact"));
    m_callTime->setObjectName(QStringLiteral("newCaseTime"));
    m_callProblem->setObjectName(QStringLiteral("newCaseTimeProblem"));
    m_callProblem->setTone(Tone::Danger);
    m_subject->setObjectName(QStringLiteral("newCaseSubject"));
    m_description->setObjectName(QStringLiteral("newCaseDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(
        tr("What do they experience? An example? Which page? Is it urgent, or can it wait?"));
    m_due->setObjectName(QStringLiteral("newCaseDue"));
    m_due->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("newCaseTake"));
    m_register->setObjectName(QStringLiteral("registerCase"));

    auto *form = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setColumnStretch(1, 1);
    addRow(*grid, tr("Contact person"), m_contact);
    auto *when = new QWidget(form);
    auto *whenRow = new QHBoxLayout(when);
    whenRow->setContentsMargins(0, 0, 0, 0);
    whenRow->addWidget(m_source);
    whenRow->addWidget(m_callTime, 1);
    m_callTime->setAccessibleName(tr("Time of the call"));
    addRow(*grid, tr("Submitted"), when);
    grid->addWidget(m_callProblem, grid->rowCount(), 1);
    addRow(*grid, tr("Subject"), m_subject);
    addRow(*grid, tr("Description"), m_description);
    addRow(*grid, tr("Site"), m_site);
    addRow(*grid, tr("Kind"), m_kind);
    addRow(*grid, tr("Level"), m_level);
    grid->addWidget(m_due, grid->rowCount(), 1);
    grid->addWidget(m_take, grid->rowCount(), 1);
    for (ChoiceButton *choice : {m_source, m_site, m_kind, m_level})
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *cancel = new SecondaryButton(tr("Close"), form);
    cancel->setObjectName(QStringLiteral("closeNewCase"));
    cancel->setToolTip(tr("What you typed is kept for the next time (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(withKey(m_theme, m_register, Qt::CTRL | Qt::Key_Return, form));
    buttons->addStretch();
    buttons->addWidget(cancel);
    m_register->setAutoDefault(false);

    auto *layout = new QVBoxLayout(form);
    layout->addLayout(grid, 1);
    layout->addLayout(buttons);
    return form;
}

QWidget *NewCaseDialog::buildDone()
{
    auto *page = new QWidget(this);
    auto *caption =
        new Label(m_theme, FontRole::Body, ColorRole::MutedText, tr("Registered as"), page);
    m_number = new FigureLabel(m_theme, FontRole::Figure, ColorRole::Text, {}, page);
    m_number->setObjectName(QStringLiteral("newCaseNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_doneSubject = new ElidedLabel(m_theme, FontRole::Body, ColorRole::Text, {}, page);
    m_doneSubject->setTextFormat(Qt::PlainText);
    m_close = new PrimaryButton(tr("To the case"), page);
    m_close->setObjectName(QStringLiteral("goToCase"));
    m_close->setAutoDefault(true);
    auto *another = new SecondaryButton(tr("Register another"), page);
    another->setObjectName(QStringLiteral("registerAnother"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(another, &QPushButton::clicked, this, &NewCaseDialog::startAnother);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(another);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(caption);
    layout->addWidget(m_number);
    layout->addWidget(m_doneSubject);
    layout->addSpacing(m_theme.metrics().margin);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return page;
}

void NewCaseDialog::showDone(const Case &value)
{
    m_notice->dismiss();
    m_keepSoon.stop();
    m_drafts.save({});
    m_number->setText(value.number.toString());
    m_doneSubject->setText(value.subject);
    m_pages->setCurrentIndex(1);
    m_close->setFocus();
}

} // namespace skranke::ui
