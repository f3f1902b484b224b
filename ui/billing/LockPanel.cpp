#include "ui/billing/LockPanel.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace skranke::ui {

LockPanel::LockPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_question(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_meaning(new Label(theme, FontRole::Body, ColorRole::MutedText, {}, this)),
      m_warning(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_lock(new PrimaryButton(QString(), this))
{
    setObjectName(QStringLiteral("lockPanel"));
    m_lock->setObjectName(QStringLiteral("confirmLock"));
    m_lock->setAutoDefault(true);
    m_meaning->setText(tr("The entries cannot be changed afterwards. Corrections are made as new "
                          "entries in an open month."));
    m_warning->setTone(Tone::Danger);
    for (Label *label : {m_question, m_meaning, m_warning})
        label->setWordWrap(true);
    auto *cancel = new SecondaryButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelLock"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_lock);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(m_question);
    layout->addWidget(m_warning);
    layout->addWidget(m_meaning);
    layout->addSpacing(theme.px(4));
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &LockPanel::close);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        const Month month = m_month;
        close();
        Q_EMIT confirmed(month);
    });
    hide();
}

void LockPanel::ask(const services::BillingMonth &month)
{
    m_month = month.month;
    const QString name = words::month(month.month.year, month.month.month);
    m_question->setText(tr("Lock the basis of %1? %2, %3, %4 without VAT.")
                            .arg(name, words::cases(month.lines.size()), words::hours(month.billed),
                                 words::money(month.amount)));
    m_warning->setText(tr("%n case(s) need an approved estimate.", nullptr, month.flagged));
    m_warning->setVisible(month.flagged > 0);
    m_lock->setText(tr("Lock %1").arg(name));
    setAccessibleName(m_question->text());
    setVisible(true);
    m_lock->setFocus();
}

void LockPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        break;
    default:
        Card::keyPressEvent(event);
    }
}

void LockPanel::close()
{
    hide();
    Q_EMIT dismissed();
}

} // namespace skranke::ui
