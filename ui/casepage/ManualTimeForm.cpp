#include "ui/casepage/ManualTimeForm.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace skranke::ui {

ManualTimeForm::ManualTimeForm(const Theme &theme, services::TimeService &time, QWidget *parent)
    : QWidget(parent),
      m_time(time),
      m_minutes(new QSpinBox(this)),
      m_note(new QLineEdit(this)),
      m_billable(new QCheckBox(tr("Billable"), this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("manualTime"));
    m_minutes->setObjectName(QStringLiteral("manualMinutes"));
    m_minutes->setAccessibleName(tr("Minutes worked"));
    m_minutes->setRange(1, static_cast<int>(Minutes{std::chrono::hours{24}}.count()));
    m_minutes->setValue(30);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_note->setObjectName(QStringLiteral("manualNote"));
    m_note->setPlaceholderText(tr("What was done"));
    m_note->setAccessibleName(tr("What was done"));
    m_billable->setObjectName(QStringLiteral("manualBillable"));
    m_billable->setChecked(true);
    m_reason->setObjectName(QStringLiteral("manualReason"));
    m_reason->setPlaceholderText(tr("Why it is not billed"));
    m_reason->setAccessibleName(tr("Why it is not billed"));
    m_reason->hide();
    auto *add = new SecondaryButton(tr("Record"), this);
    add->setObjectName(QStringLiteral("manualAdd"));
    m_add = add;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(0, 6, 0, 4));
    layout->setSpacing(theme.metrics().unit);
    for (QWidget *field : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_note),
                           static_cast<QWidget *>(m_billable), static_cast<QWidget *>(m_reason)})
        layout->addWidget(field);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(m_billable, &QCheckBox::toggled, m_reason, &QWidget::setHidden);
    connect(add, &QPushButton::clicked, this, &ManualTimeForm::add);
    hide();
}

void ManualTimeForm::open(CaseId id)
{
    if (id != m_case)
        clear();
    m_case = id;
    show();
    m_minutes->setFocus(Qt::OtherFocusReason);
    m_minutes->selectAll();
}

void ManualTimeForm::close()
{
    hide();
}

void ManualTimeForm::clear()
{
    m_minutes->setValue(30);
    m_note->clear();
    m_billable->setChecked(true);
    m_reason->clear();
}

void ManualTimeForm::add()
{
    if (!m_add->isEnabled())
        return;
    services::ManualEntry entry;
    entry.caseId = m_case;
    entry.duration = Minutes{m_minutes->value()};
    entry.note = m_note->text().trimmed();
    entry.billable = m_billable->isChecked();
    if (!entry.billable)
        entry.nonBillableReason = m_reason->text().trimmed();
    m_add->setEnabled(false);
    services::onAnswer(m_time.add(entry), this, [this](const Result<TimeEntry> &outcome) {
        m_add->setEnabled(true);
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        clear();
        hide();
    });
}

void ManualTimeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skranke::ui
