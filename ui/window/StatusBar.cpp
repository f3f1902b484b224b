#include "ui/window/StatusBar.h"

#include "ui/widgets/Label.h"
#include "ui/window/IntakeProgress.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace skranke::ui {

namespace {
constexpr std::chrono::seconds Passing{6};
} // namespace

StatusBar::StatusBar(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_dot(new Label(theme, FontRole::Small, ColorRole::MutedText, QStringLiteral("●"), this)),
      m_connection(new ElidedLabel(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_lastIntake(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_intake(new IntakeProgress(theme, this)),
      m_passing(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_counts(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this))
{
    setEdges(Qt::TopEdge);
    setFixedHeight(theme.metrics().statusBarHeight);
    m_connection->setObjectName(QStringLiteral("connection"));
    m_lastIntake->setObjectName(QStringLiteral("lastIntake"));
    m_passing->setObjectName(QStringLiteral("passingWord"));
    m_counts->setObjectName(QStringLiteral("openAndLate"));
    m_connection->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(14, 1, 14, 0));
    layout->setSpacing(0);
    layout->addWidget(m_dot);
    layout->addSpacing(theme.px(4));
    layout->addWidget(m_connection);
    layout->addSpacing(theme.px(18));
    layout->addWidget(m_lastIntake);
    layout->addSpacing(theme.px(18));
    layout->addWidget(m_intake);
    layout->addSpacing(18);
    layout->addWidget(m_passing);
    layout->addStretch(1);
    layout->addWidget(m_counts);
    m_passed.setSingleShot(true);
    m_passed.setInterval(Passing);
    connect(&m_passed, &QTimer::timeout, m_passing, &QLabel::clear);
}

void StatusBar::setConnected(bool connected, const QString &place)
{
    if (connected)
        m_dot->setColorRole(ColorRole::MutedText);
    else
        m_dot->setTone(Tone::Danger);
    m_connection->setText(connected ? tr("Connected · %1").arg(place)
                                    : tr("No connection to %1 · trying again").arg(place));
}

void StatusBar::setLastIntake(Instant at)
{
    m_lastIntake->setText(tr("E-mail: last read %1").arg(words::clockTime(at)));
}

void StatusBar::say(const QString &sentence)
{
    m_passing->setText(sentence);
    m_passed.start();
    QAccessibleEvent alert(m_passing, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusBar::setCounts(const QueueCounts &counts)
{
    m_counts->setText(
        tr("%1 open · %2 overdue")
            .arg(words::number(counts.byView.value(View::AllOpen)), words::number(counts.overdue)));
}

} // namespace skranke::ui
