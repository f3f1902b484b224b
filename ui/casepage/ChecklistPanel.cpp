#include "ui/casepage/ChecklistPanel.h"

#include "ui/widgets/Buttons.h"

#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr std::array Items{&Checklist::experience, &Checklist::example, &Checklist::link,
                           &Checklist::urgency};

} // namespace

ChecklistPanel::ChecklistPanel(const Theme &theme, QWidget *parent)
    : SidePart(theme, tr("Information"), parent),
      m_ask(new LinkButton(tr("Ask for what is missing"), this))
{
    const std::array<std::pair<QString, QString>, 4> names{{
        {tr("What they experience"), QStringLiteral("checkExperience")},
        {tr("Screenshot"), QStringLiteral("checkExample")},
        {tr("Link to the page"), QStringLiteral("checkLink")},
        {tr("Urgent / can wait"), QStringLiteral("checkUrgency")},
    }};
    for (std::size_t line = 0; line < names.size(); ++line) {
        m_lines[line] = new CheckLine(theme, names[line].first, this);
        m_lines[line]->setObjectName(names[line].second);
        rows()->addWidget(m_lines[line]);
        connect(m_lines[line], &QAbstractButton::clicked, this,
                [this, line](bool present) { correct(line, present); });
    }
    m_ask->setObjectName(QStringLiteral("askForMissing"));
    rows()->addSpacing(theme.px(2));
    addLinks({m_ask});
    connect(m_ask, &QPushButton::clicked, this, &ChecklistPanel::missingWanted);
}

void ChecklistPanel::setChecklist(const Checklist &checklist, bool canAsk)
{
    m_checklist = checklist;
    for (std::size_t line = 0; line < Items.size(); ++line)
        m_lines[line]->setChecked((checklist.*Items[line]).present());
    m_ask->setVisible(canAsk && !checklist.complete());
}

void ChecklistPanel::setReadOnly(bool readOnly)
{
    for (CheckLine *line : m_lines)
        line->setEnabled(!readOnly);
}

void ChecklistPanel::correct(std::size_t line, bool present)
{
    Checklist changed = m_checklist;
    ChecklistItem &item = changed.*Items[line];
    item.corrected = present == item.found ? std::nullopt : std::optional(present);
    Q_EMIT corrected(changed);
}

} // namespace skranke::ui
