#include "ui/window/FirstRunBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace skranke::ui {

FirstRunBar::FirstRunBar(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setObjectName(QStringLiteral("firstRun"));
    const QString question = tr("The cases are on this computer. Are you a team?");
    auto *sentence = new ElidedLabel(theme, FontRole::Strong, ColorRole::Text, question, this);
    auto *team = new SecondaryButton(tr("Choose the team's database …"), this);
    team->setObjectName(QStringLiteral("firstRunTeam"));
    auto *here = new SecondaryButton(tr("Keep them here"), this);
    here->setObjectName(QStringLiteral("firstRunHere"));
    setAccessibleName(question);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.metrics().pageMargin, theme.px(7), theme.metrics().pageMargin,
                               theme.px(8));
    layout->addWidget(sentence, 1);
    layout->addWidget(team);
    layout->addWidget(here);
    connect(team, &QPushButton::clicked, this, &FirstRunBar::teamWanted);
    connect(here, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered();
    });
}

void FirstRunBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().toneFill(Tone::Info));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(ColorRole::Border));
}

} // namespace skranke::ui
