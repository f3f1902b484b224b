#include "ui/window/TopBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/window/Avatar.h"
#include "ui/window/SearchField.h"
#include "ui/words/SlaWords.h"

#include <QHBoxLayout>

namespace skranke::ui {

namespace {
constexpr int SearchWidth = 420;
// In a narrower bar the search box comes before the words on opening hours.
constexpr int RoomForOpening = 900;
} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_search(new SearchField(theme, this)),
      m_newCase(new PrimaryButton(tr("+ New case"), this)),
      m_opening(new Chip(theme, {}, Tone::Neutral, this)),
      m_incidents(new Chip(theme, {}, Tone::Danger, this)),
      m_avatar(new Avatar(theme, this)),
      m_personMenu(new QMenu(this))
{
    setEdges(Qt::BottomEdge);
    setFixedHeight(theme.metrics().topBarHeight + 1);
    m_newCase->setObjectName(QStringLiteral("newCase"));
    m_opening->setObjectName(QStringLiteral("openingStatus"));
    m_incidents->setObjectName(QStringLiteral("incidents"));
    m_incidents->setClickable(true);
    m_incidents->hide();
    m_avatar->setMenu(m_personMenu);
    m_search->setMaximumWidth(theme.px(SearchWidth));
    m_search->setMinimumWidth(SearchWidth / 2);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(14, 0, 14, 1));
    layout->setSpacing(theme.px(12));
    layout->addWidget(
        new Label(theme, FontRole::Brand, ColorRole::Text, QStringLiteral("Skranke"), this));
    layout->addWidget(m_search, 1000);
    layout->addWidget(m_newCase);
    layout->addStretch(1);
    layout->addWidget(m_opening);
    layout->addWidget(m_incidents);
    layout->addWidget(m_avatar);

    connect(m_newCase, &QPushButton::clicked, this, &TopBar::newCaseAsked);
    connect(m_incidents, &Chip::clicked, this, &TopBar::incidentsAsked);
}

void TopBar::setOpening(const OpeningStatus &status, Instant now)
{
    m_opening->setText(words::opening(status, now));
    m_opening->setTone(status.open ? Tone::Success : Tone::Neutral);
}

void TopBar::setIncidents(qint64 open)
{
    m_incidents->setText(tr("Monitoring: %n down", nullptr, int(open)));
    m_incidents->setVisible(open > 0);
}

void TopBar::setPerson(const Agent &me)
{
    m_avatar->setPerson(me);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_opening->setVisible(width() >= theme().px(RoomForOpening));
}

} // namespace skranke::ui
