#include "ui/sla/ReviewPanel.h"

#include "ui/sla/SlaColumns.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/words/SlaWords.h"
#include "ui/words/TimeWords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>

namespace skranke::ui {

ReviewPanel::ReviewPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_head(new ElidedLabel(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_past(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_cause(new ChoiceButton(tr("Cause"), this)),
      m_comment(new QPlainTextEdit(this)),
      m_save(new PrimaryButton(tr("Save review"), this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    m_head->setObjectName(QStringLiteral("reviewHead"));
    m_past->setObjectName(QStringLiteral("reviewPast"));
    m_past->setWordWrap(true);
    m_cause->setObjectName(QStringLiteral("reviewCause"));
    m_comment->setObjectName(QStringLiteral("reviewComment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("What happened, and what do we do differently?"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(2 * theme.metrics().controlHeight);
    m_save->setObjectName(QStringLiteral("saveReview"));

    QList<Choice> causes;
    for (const auto &code : Codes<BreachCause>::table)
        causes.append({code.value == BreachCause::Unset ? tr("Choose a cause")
                                                        : words::breachCause(code.value),
                       int(code.value)});
    m_cause->setChoices(causes);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->setHorizontalSpacing(theme.px(10));
    layout->addWidget(m_head, 0, 0, 1, 3);
    layout->addWidget(m_past, 1, 0, 1, 3);
    layout->addWidget(m_cause, 2, 0, Qt::AlignTop);
    layout->addWidget(m_comment, 2, 1);
    QWidget *saving = withKey(theme, m_save, Qt::CTRL | Qt::Key_Return, this);
    layout->addWidget(saving, 2, 2, Qt::AlignTop);
    m_openParts = {m_cause, m_comment, saving};
    layout->setColumnStretch(1, 1);

    connect(m_cause, &ChoiceButton::chosen, this, &ReviewPanel::keepTyped);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewPanel::keepTyped);
    connect(m_save, &QPushButton::clicked, this, &ReviewPanel::save);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ReviewPanel::save);
    }
    hide();
}

void ReviewPanel::setBreach(const services::BreachLine &line, bool mayReview)
{
    m_line = line;
    const Breach &breach = line.breach;
    const bool open = !breach.reviewedAt && mayReview;
    m_head->setText(tr("Review of %1: %2").arg(line.number.toString(), line.subject));
    setAccessibleName(m_head->text());
    m_past->setVisible(!open);
    m_past->setText(breach.reviewedAt ? tr("%1. %2 (%3)")
                                            .arg(words::breachCause(breach.cause), breach.comment,
                                                 words::dateTime(*breach.reviewedAt))
                                      : tr("Not reviewed yet. A lead reviews it."));
    for (QWidget *part : std::as_const(m_openParts))
        part->setVisible(open);

    m_filling = true;
    const Typed typed = m_typed.value(breach.id);
    m_cause->setValue(int(typed.cause));
    if (m_comment->toPlainText() != typed.comment)
        m_comment->setPlainText(typed.comment);
    m_filling = false;
}

void ReviewPanel::takeFocus(const QString &field)
{
    QWidget *part = m_cause;
    if (field == QLatin1String("comment"))
        part = m_comment;
    part->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::forget(BreachId id)
{
    m_typed.remove(id);
}

void ReviewPanel::keepTyped()
{
    if (!m_filling)
        m_typed.insert(breach(), {BreachCause(m_cause->value().toInt()), m_comment->toPlainText()});
}

void ReviewPanel::save()
{
    if (m_save->isVisible())
        Q_EMIT reviewed(m_line.breach, BreachCause(m_cause->value().toInt()),
                        m_comment->toPlainText().trimmed());
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        Card::keyPressEvent(event);
}

} // namespace skranke::ui
