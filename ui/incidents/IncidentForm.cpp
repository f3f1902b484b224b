#include "ui/incidents/IncidentForm.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/words/RegisterWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>

namespace skranke::ui {

namespace {
constexpr int TextLines = 9;
}

IncidentForm::IncidentForm(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_title(new ElidedLabel(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_language(new ChoiceButton(tr("Language"), this)),
      m_recipients(new QLineEdit(this)),
      m_person(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_close(new QCheckBox(tr("Close the case"), this)),
      m_send(new PrimaryButton({}, this)),
      m_save(new SecondaryButton(tr("Save as a file …"), this))
{
    setObjectName(QStringLiteral("incidentForm"));
    m_title->setTextFormat(Qt::PlainText);
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    QList<Choice> languages;
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English})
        languages.append({words::language(language), int(language)});
    m_language->setChoices(languages);
    m_recipients->setObjectName(QStringLiteral("letterRecipients"));
    m_recipients->setAccessibleName(tr("To"));
    m_recipients->setPlaceholderText(tr("To: addresses, with commas between"));
    m_person->setObjectName(QStringLiteral("callPerson"));
    m_person->setAccessibleName(tr("Who at the customer"));
    m_person->setPlaceholderText(tr("Who at the customer"));
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextLines * QFontMetrics(theme.font(FontRole::Body)).lineSpacing()
                           + theme.px(12));
    m_close->setObjectName(QStringLiteral("closeCase"));
    m_send->setObjectName(QStringLiteral("sendLetter"));
    m_save->setObjectName(QStringLiteral("saveReport"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_language);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(10));
    foot->addWidget(withKey(theme, m_send, Qt::CTRL | Qt::Key_Return, this));
    foot->addWidget(m_save);
    foot->addWidget(m_close);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addLayout(head);
    layout->addWidget(m_recipients);
    layout->addWidget(m_person);
    layout->addWidget(m_text);
    layout->addLayout(foot);

    connect(m_language, &ChoiceButton::chosen, this, [this](const QVariant &value) {
        // Another language is another text: what was typed belongs to the first.
        m_text->document()->setModified(false);
        m_typed.remove(shown());
        Q_EMIT letterAsked(Language(value.toInt()));
    });
    connect(m_send, &QPushButton::clicked, this, &IncidentForm::sent);
    connect(m_save, &QPushButton::clicked, this, &IncidentForm::saveAsked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);
    }
    hide();
}

QString IncidentForm::titleOf(Task task) const
{
    const QString site = m_row.siteAddress.isEmpty() ? m_row.value.subject : m_row.siteAddress;
    switch (task) {
    case Task::Update:
        return tr("Update the customer: %1").arg(site);
    case Task::Restored:
        return tr("Everything is back in order: %1").arg(site);
    case Task::Call:
        return tr("Telephone note: %1").arg(site);
    case Task::Report:
        return tr("Incident report: %1").arg(site);
    }
    return {};
}

void IncidentForm::start(Task task, const services::IncidentRow &row)
{
    const bool same = isVisible() && task == m_task && row.value.id == m_row.value.id;
    keepTyped();
    m_task = task;
    m_row = row;
    m_title->setText(titleOf(task));
    setAccessibleName(m_title->text());
    showParts();
    show();
    (task == Task::Call ? static_cast<QWidget *>(m_person) : m_text)->setFocus();
    if (same)
        return;
    enable();
    if (!bringBack() && task != Task::Call)
        Q_EMIT letterAsked(std::nullopt);
}

void IncidentForm::keepTyped()
{
    if (m_row.value.id
        && (m_text->document()->isModified() || m_person->isModified()
            || m_recipients->isModified()))
        m_typed.insert(shown(),
                       {text(), m_person->text(), m_recipients->text(), language(), closes()});
}

bool IncidentForm::bringBack()
{
    const auto found = m_typed.constFind(shown());
    const bool any = found != m_typed.cend();
    const Typed typed = any ? *found : Typed();
    m_hasLetter = typed.language.has_value();
    if (typed.language)
        m_language->setValue(int(*typed.language));
    m_text->setPlainText(typed.text);
    m_text->document()->setModified(any);
    m_person->setText(typed.person);
    m_recipients->setText(typed.recipients);
    m_close->setChecked(typed.closes);
    return any;
}

void IncidentForm::showParts()
{
    const bool call = m_task == Task::Call;
    m_language->setVisible(!call);
    m_recipients->setVisible(!call);
    m_person->setVisible(call);
    m_close->setVisible(m_task == Task::Restored);
    m_save->setVisible(m_task == Task::Report);
    m_send->setText(call                           ? tr("Save the note")
                        : m_task == Task::Restored ? tr("Send and mark as restored")
                        : m_task == Task::Report   ? tr("Send the report")
                                                   : tr("Send the update"));
}

void IncidentForm::setLetter(const services::PreparedLetter &letter)
{
    if (m_text->document()->isModified())
        return;
    m_hasLetter = true;
    m_language->setValue(int(letter.language));
    m_text->setPlainText(letter.text);
    m_text->document()->setModified(false);
    if (m_recipients->text().isEmpty())
        m_recipients->setText(letter.recipient);
}

QString IncidentForm::text() const
{
    return m_text->toPlainText();
}

QString IncidentForm::person() const
{
    return m_person->text().trimmed();
}

QStringList IncidentForm::recipients() const
{
    QStringList addresses;
    for (const QString &part : m_recipients->text().split(u',', Qt::SkipEmptyParts))
        if (const QString address = part.trimmed(); !address.isEmpty())
            addresses.append(address);
    return addresses;
}

bool IncidentForm::closes() const
{
    return m_close->isChecked();
}

std::optional<Language> IncidentForm::language() const
{
    return m_hasLetter ? std::optional(Language(m_language->value().toInt())) : std::nullopt;
}

void IncidentForm::setBusy(bool busy)
{
    if (!busy)
        m_sending.reset();
    else if (!m_sending) // by now something else may be shown
        m_sending = shown();
    enable();
}

void IncidentForm::enable()
{
    const bool isOnItsWay = m_sending == shown();
    m_send->setEnabled(!isOnItsWay);
    m_save->setEnabled(!isOnItsWay);
}

bool IncidentForm::finish()
{
    const Of gone = m_sending.value_or(shown());
    m_sending.reset();
    m_typed.remove(gone);
    enable();
    if (gone != shown())
        return false;
    m_row = {};
    hide();
    return true;
}

void IncidentForm::goToPerson()
{
    m_person->setFocus();
}

void IncidentForm::goToRecipients()
{
    m_recipients->setFocus();
}

void IncidentForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        Card::keyPressEvent(event);
}

} // namespace skranke::ui
