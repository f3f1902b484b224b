#include "ui/customers/RecordCard.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/words/ErrorWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace skranke::ui {

RecordCard::RecordCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_heading(new Label(theme, FontRole::Subtitle, ColorRole::Text, {}, this)),
      m_form(new FieldForm(theme, this)),
      m_problem(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_save(new PrimaryButton(tr("Save"), this)),
      m_cancel(new SecondaryButton(tr("Cancel"), this)),
      m_retire(new SecondaryButton(QString(), this)),
      m_remove(new SecondaryButton(tr("Delete"), this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("recordProblem"));
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveRecord"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_cancel->setObjectName(QStringLiteral("cancelRecord"));
    m_retire->setObjectName(QStringLiteral("retireRecord"));
    m_remove->setObjectName(QStringLiteral("removeRecord"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_retire);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_form, &FieldForm::edited, this, &RecordCard::keepTyped);
    connect(m_save, &QPushButton::clicked, this, &RecordCard::saveWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RecordCard::cancel);
    connect(m_retire, &QPushButton::clicked, this, [this] { Q_EMIT retireWanted(!m_retired); });
    connect(m_remove, &QPushButton::clicked, this, &RecordCard::removeWanted);
    addSaveKeys(*this, *m_save);
    arrange();
}

void RecordCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void RecordCard::setRecord(qint64 key, const FieldTexts &texts, bool retired, May may)
{
    if (key != m_key) {
        m_problem->hide();
        m_form->clearComplaints();
    }
    m_key = key;
    m_stored = texts;
    m_retired = retired;
    m_may = may;
    FieldTexts shown = texts;
    shown.insert(m_typed.value(key).mine);
    m_form->setTexts(shown);
    warnOfOthersChanges();
    arrange();
}

FieldTexts RecordCard::changes() const
{
    return m_key == 0 ? m_form->texts() : m_typed.value(m_key).mine;
}

void RecordCard::warnOfOthersChanges()
{
    const Typed typed = m_typed.value(m_key);
    for (auto it = typed.before.cbegin(); it != typed.before.cend(); ++it) {
        const QString now = m_stored.value(it.key());
        if (now != it.value() && now != typed.mine.value(it.key()))
            m_form->complain(it.key(), tr("Changed by somebody else meanwhile: %1").arg(now));
    }
}

void RecordCard::saved()
{
    m_typed.remove(m_key);
    m_problem->hide();
    m_form->clearComplaints();
    arrange();
}

void RecordCard::show(const Error &error)
{
    const QString sentence = words::error(error);
    m_form->clearComplaints();
    m_problem->hide();
    const bool aboutField =
        error.reason == Reason::FieldEmpty || error.reason == Reason::FieldInvalid;
    if (aboutField && m_form->complain(error.arguments.value(0), sentence)) {
        m_form->takeFocus(error.arguments.value(0));
        return;
    }
    m_problem->setText(sentence);
    m_problem->show();
    if (error.reason == Reason::StillReferredTo && !m_retired)
        m_retire->setFocus();
}

void RecordCard::takeFocus()
{
    m_form->takeFocus();
}

void RecordCard::keepTyped()
{
    Typed &typed = m_typed[m_key];
    const FieldTexts texts = m_form->texts();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.value() == m_stored.value(it.key())) {
            typed.mine.remove(it.key());
            typed.before.remove(it.key());
        } else {
            typed.mine.insert(it.key(), it.value());
            if (!typed.before.contains(it.key()))
                typed.before.insert(it.key(), m_stored.value(it.key()));
        }
    }
    if (typed.mine.isEmpty())
        m_typed.remove(m_key);
    arrange();
}

void RecordCard::cancel()
{
    m_typed.remove(m_key);
    m_form->setTexts(m_stored);
    m_problem->hide();
    m_form->clearComplaints();
    arrange();
    Q_EMIT cancelled();
}

void RecordCard::arrange()
{
    const bool isNew = m_key == 0;
    const bool editable = m_may >= May::Edit || (m_may == May::Add && isNew);
    m_form->setEditable(editable);
    m_save->setVisible(editable);
    m_save->setEnabled(isNew || isChanged());
    m_cancel->setVisible(editable && (isNew || isChanged()));
    m_retire->setText(m_retired ? tr("Take into use again") : tr("Retire"));
    m_retire->setVisible(editable && !isNew);
    m_remove->setVisible(m_may == May::EditAndRemove && !isNew);
}

void RecordCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        Card::keyPressEvent(event);
}

} // namespace skranke::ui
