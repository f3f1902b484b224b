#include "ui/settings/SeverityCard.h"

#include "services/Answer.h"
#include "ui/settings/SeverityEditor.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SaveKeys.h"

#include <QVBoxLayout>

namespace skranke::ui {

SeverityCard::SeverityCard(const Theme &theme, services::MonitoringService &monitoring,
                           bool editable, QWidget *parent)
    : Card(theme, parent),
      m_monitoring(monitoring),
      m_rule(new SeverityEditor(theme, this)),
      m_save(new PrimaryButton(tr("Save the rule"), this))
{
    m_rule->setEditable(editable);
    m_save->setObjectName(QStringLiteral("saveRule"));
    m_save->setVisible(editable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(
        new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("How serious an alert is"), this));
    layout->addWidget(new Label(theme, FontRole::Body, ColorRole::MutedText,
                                tr("The first line that matches an alert decides."), this));
    layout->addWidget(m_rule);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_rule, &SeverityEditor::edited, this, [this] { setTyped(true); });
    connect(m_save, &QPushButton::clicked, this, &SeverityCard::save);
    addSaveKeys(*this, *m_save);
    setTyped(false);
}

void SeverityCard::read()
{
    services::onAnswer(m_monitoring.rule(), this, [this](const Result<SeverityRule> &rule) {
        if (rule && !m_typed && m_rule->rule() != *rule)
            m_rule->setRule(*rule);
    });
}

void SeverityCard::save()
{
    services::onAnswer(m_monitoring.saveRule(m_rule->rule()), this,
                       [this](const Result<void> &done) {
                           if (!done) {
                               Q_EMIT failed(done.error());
                               return;
                           }
                           setTyped(false);
                           Q_EMIT saved();
                       });
}

void SeverityCard::setTyped(bool typed)
{
    m_typed = typed;
    m_save->setEnabled(typed);
}

} // namespace skranke::ui
