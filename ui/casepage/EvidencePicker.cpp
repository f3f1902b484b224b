#include "ui/casepage/EvidencePicker.h"

#include "ui/casepage/ChoiceBox.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/WallClock.h"

#include "domain/Message.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int ExcerptLength = 240;

QString excerpt(const QString &text)
{
    const QString plain = text.left(ExcerptLength * 4).simplified();
    return plain.size() <= ExcerptLength ? plain : plain.left(ExcerptLength) + QChar(u'…');
}

} // namespace

EvidencePicker::EvidencePicker(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_byMessage(new QRadioButton(tr("The customer wrote it"), this)),
      m_byTelephone(new QRadioButton(tr("The customer said it on the telephone"), this)),
      m_messages(new ChoiceBox(theme, this)),
      m_excerpt(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_person(new QLineEdit(this)),
      m_saidAt(new QDateTimeEdit(toWallClock(clock.now()), this)),
      m_note(new PlainEditor(theme, this)),
      m_messagePart(messagePart()),
      m_telephonePart(telephonePart())
{
    m_byMessage->setObjectName(QStringLiteral("evidenceByMessage"));
    m_byTelephone->setObjectName(QStringLiteral("evidenceByTelephone"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().unit);
    layout->addWidget(m_byMessage);
    layout->addWidget(m_messagePart);
    layout->addWidget(m_byTelephone);
    layout->addWidget(m_telephonePart);
    connect(m_byMessage, &QRadioButton::toggled, this, &EvidencePicker::showChoice);
    connect(m_byMessage, &QRadioButton::clicked, this, [this] { m_chosen = true; });
    connect(m_byTelephone, &QRadioButton::clicked, this, [this] { m_chosen = true; });
    m_byMessage->setChecked(true);
}

QWidget *EvidencePicker::messagePart()
{
    auto *part = new QWidget(this);
    m_messages->setObjectName(QStringLiteral("evidenceMessage"));
    m_messages->setAccessibleName(tr("The customer's message"));
    m_excerpt->setWordWrap(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(m_theme.px(22, 0, 0, 4));
    layout->addWidget(m_messages);
    layout->addWidget(m_excerpt);
    connect(m_messages, &QComboBox::currentIndexChanged, this,
            [this] { m_excerpt->setText(m_messages->currentData(Qt::UserRole + 1).toString()); });
    connect(m_messages, &QComboBox::activated, this, [this] { m_chosen = true; });
    return part;
}

QWidget *EvidencePicker::telephonePart()
{
    auto *part = new QWidget(this);
    const auto label = [&](const QString &text) {
        return new Label(m_theme, FontRole::Small, ColorRole::MutedText, text, part);
    };
    m_person->setObjectName(QStringLiteral("evidencePerson"));
    m_person->setAccessibleName(tr("Who at the customer"));
    m_saidAt->setTimeSpec(Qt::UTC);
    m_saidAt->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_saidAt->setObjectName(QStringLiteral("evidenceSaidAt"));
    m_saidAt->setAccessibleName(tr("When"));
    m_note->setObjectName(QStringLiteral("evidenceNote"));
    m_note->setAccessibleName(tr("What was said"));
    m_note->setLines(2, 5);
    connect(m_note, &PlainEditor::accepted, this, &EvidencePicker::accepted);
    connect(m_note, &PlainEditor::textRefused, this, &EvidencePicker::textRefused);

    auto *layout = new QGridLayout(part);
    layout->setContentsMargins(m_theme.px(22, 0, 0, 4));
    layout->setVerticalSpacing(m_theme.metrics().unit);
    layout->addWidget(label(tr("Who at the customer")), 0, 0);
    layout->addWidget(label(tr("When")), 0, 1);
    layout->addWidget(m_person, 1, 0);
    layout->addWidget(m_saidAt, 1, 1);
    layout->addWidget(label(tr("What was said")), 2, 0);
    layout->addWidget(m_note, 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    return part;
}

void EvidencePicker::setFile(const services::CaseFile &file)
{
    const qint64 before = m_messages->currentData().toLongLong();
    const QSignalBlocker quiet(m_messages);
    m_messages->clear();
    for (auto each = file.messages.crbegin(); each != file.messages.crend(); ++each) {
        if (!isFromCustomer(*each))
            continue;
        const QString text = excerpt(each->text);
        m_messages->addItem(QStringLiteral("%1 · %2 · %3")
                                .arg(words::weekdayDateTime(each->at), each->authorName, text),
                            each->id.value);
        m_messages->setItemData(m_messages->count() - 1, text, Qt::UserRole + 1);
    }
    const qint64 wanted = m_chosen ? before : file.suggestedApproval.value;
    m_messages->setCurrentIndex(std::max(0, m_messages->findData(wanted)));
    m_excerpt->setText(m_messages->currentData(Qt::UserRole + 1).toString());

    const bool any = m_messages->count() > 0;
    m_byMessage->setEnabled(any);
    if (!any)
        m_byTelephone->setChecked(true);
    if (m_person->text().isEmpty() && file.contact && !m_person->isModified())
        m_person->setText(file.contact->name);
    showChoice();
}

void EvidencePicker::choose(MessageId message)
{
    const int index = m_messages->findData(message.value);
    if (index < 0)
        return;
    m_messages->setCurrentIndex(index);
    m_byMessage->setChecked(true);
    m_chosen = true;
}

Evidence EvidencePicker::evidence() const
{
    Evidence evidence;
    if (m_byMessage->isChecked()) {
        evidence.message = {m_messages->currentData().toLongLong()};
        return evidence;
    }
    evidence.person = m_person->text().trimmed();
    evidence.note = m_note->toPlainText().trimmed();
    evidence.saidAt = fromWallClock(m_saidAt->dateTime());
    return evidence;
}

void EvidencePicker::showChoice()
{
    m_messagePart->setVisible(m_byMessage->isChecked());
    m_telephonePart->setVisible(!m_byMessage->isChecked());
}

} // namespace skranke::ui
