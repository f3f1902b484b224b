#include "ui/casepage/ActionPanel.h"

#include "ui/casepage/ActionForm.h"
#include "ui/casepage/Meanwhile.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace skranke::ui {

ActionPanel::ActionPanel(const Theme &theme, services::CaseService &cases, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_cases(cases),
      m_title(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_notice(new Notice(theme, this)),
      m_body(new QVBoxLayout),
      m_perform(new PrimaryButton({}, this))
{
    setObjectName(QStringLiteral("actionPanel"));
    m_notice->setObjectName(QStringLiteral("actionNotice"));
    m_perform->setObjectName(QStringLiteral("performAction"));
    m_perform->setToolTip(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *cancel = new SecondaryButton(tr("Close"), this);
    cancel->setObjectName(QStringLiteral("closeAction"));
    cancel->setToolTip(keyText(QKeySequence(Qt::Key_Escape)));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_perform);
    buttons->addWidget(cancel);
    buttons->addStretch();

    const Metrics &metrics = theme.metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin, theme.px(12), metrics.margin, theme.px(12));
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addLayout(m_body);
    layout->addLayout(buttons);
    connect(m_perform, &QPushButton::clicked, this, &ActionPanel::perform);
    connect(cancel, &QPushButton::clicked, this, &ActionPanel::close);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void ActionPanel::setFile(const services::CaseFile &file)
{
    const bool another = !m_file || m_file->value.id != file.value.id;
    m_file = file;
    if (another) {
        close();
        for (ActionForm *form : std::exchange(m_forms, {}))
            form->deleteLater();
        return;
    }
    tellMeanwhile();
    for (ActionForm *form : std::as_const(m_forms)) {
        form->see(file, m_cases.me().id);
        form->setFile(file);
    }
}

void ActionPanel::tellMeanwhile()
{
    if (!std::exchange(m_overtaken, false) || !m_current)
        return;
    m_notice->show(Tone::Warning, meanwhile(*m_file, m_current->knownEvent(), m_cases.me().id));
    m_current->lookAgain();
}

ActionForm *ActionPanel::open(const QString &name, const std::function<ActionForm *()> &make)
{
    ActionForm *form = m_forms.value(name);
    if (!form) {
        form = make();
        form->setObjectName(name);
        m_forms.insert(name, form);
        adopt(form);
        if (m_file) {
            form->see(*m_file, m_cases.me().id);
            form->setFile(*m_file);
        }
    }
    if (form != m_current) {
        if (m_current)
            m_current->hide();
        m_notice->dismiss();
        m_current = form;
    }
    m_title->setText(form->title());
    m_perform->setText(form->performText());
    m_perform->setEnabled(true);
    setAccessibleName(form->title());
    form->show();
    show();
    focusFirstField();
    return form;
}

void ActionPanel::focusFirstField()
{
    const QList<QWidget *> fields = tabStops(*m_current);
    (fields.isEmpty() ? static_cast<QWidget *>(m_perform) : fields.constFirst())
        ->setFocus(Qt::OtherFocusReason);
}

void ActionPanel::adopt(ActionForm *form)
{
    form->setParent(this);
    m_body->addWidget(form);
    connect(form, &ActionForm::accepted, this, &ActionPanel::perform);
    connect(form, &ActionForm::failed, m_notice, qOverload<const Error &>(&Notice::show));
    connect(form, &ActionForm::textRefused, this, [this](int longest) {
        m_notice->show(
            Error{ErrorKind::Refused, Reason::TextTooLong, {QString::number(longest)}, {}});
    });
}

void ActionPanel::close()
{
    if (!m_current)
        return;
    m_current->hide();
    m_current = nullptr;
    m_notice->dismiss();
    hide();
    Q_EMIT closed();
}

bool ActionPanel::isOpen() const
{
    return m_current != nullptr;
}

bool ActionPanel::takesComposersPlace() const
{
    return m_current && m_current->takesComposersPlace();
}

void ActionPanel::perform()
{
    // A second press while the first is on its way would be refused by its own success.
    if (!m_current || !m_perform->isEnabled())
        return;
    m_notice->dismiss();
    m_perform->setEnabled(false);
    services::onAnswer(m_current->perform(m_cases), this,
                       [this, form = QPointer(m_current)](const Result<void> &outcome) {
                           if (form)
                               finish(form, outcome);
                       });
}

void ActionPanel::finish(ActionForm *form, const Result<void> &outcome)
{
    m_perform->setEnabled(true);
    if (!outcome) {
        m_overtaken = form == m_current && outcome.error().kind == ErrorKind::Conflict;
        if (m_overtaken)
            Q_EMIT stale();
        else if (form == m_current)
            m_notice->show(outcome.error());
        return;
    }
    m_forms.remove(form->objectName());
    if (form == m_current)
        close();
    form->deleteLater();
    Q_EMIT performed();
}

void ActionPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        perform();
    else
        QWidget::keyPressEvent(event);
}

void ActionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace skranke::ui
