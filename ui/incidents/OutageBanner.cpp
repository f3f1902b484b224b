#include "ui/incidents/OutageBanner.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/MonitoringWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace skranke::ui {

QString outageSentence(const services::IncidentRow &row, Instant now)
{
    const QString site = row.siteAddress.isEmpty() ? row.value.subject : row.siteAddress;
    const QString since = words::when(row.since(), now);
    return row.value.level == Level::A
        ? OutageBanner::tr("%1 has been down since %2").arg(site, since)
        : OutageBanner::tr("%1 has a fault since %2").arg(site, since);
}

OutageBanner::OutageBanner(const Theme &theme, const OutageAlarm &alarm, const Clock &clock,
                           QWidget *parent)
    : Card(theme, parent),
      m_alarm(alarm),
      m_clock(clock),
      m_sentence(new ElidedLabel(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_take(new PrimaryButton(tr("Take it"), this)),
      m_room(new SecondaryButton(tr("To on-call monitoring"), this))
{
    setObjectName(QStringLiteral("outageBanner"));
    m_sentence->setObjectName(QStringLiteral("outageSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTone(Tone::Danger);
    m_take->setObjectName(QStringLiteral("takeOutage"));
    m_room->setObjectName(QStringLiteral("toIncidents"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.metrics().pageMargin, theme.px(7), theme.metrics().pageMargin,
                               theme.px(8));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_room);
    connect(m_room, &QPushButton::clicked, this, &OutageBanner::roomAsked);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (!m_alarm.untaken().isEmpty())
            Q_EMIT takeAsked(m_alarm.untaken().first());
    });
    connect(&alarm, &OutageAlarm::changed, this, &OutageBanner::showWhatIs);
    showWhatIs();
}

QString OutageBanner::sentence() const
{
    return m_sentence->text();
}

void OutageBanner::showWhatIs()
{
    const auto &untaken = m_alarm.untaken();
    const auto &blind = m_alarm.blind();
    QString sentence;
    if (!untaken.isEmpty()) {
        sentence = outageSentence(untaken.first(), m_clock.now());
        if (untaken.size() > 1)
            sentence += QStringLiteral(" · ") + tr("and %n more", nullptr, int(untaken.size() - 1));
    } else if (!blind.isEmpty()) {
        sentence = words::blindness(blind.first().source, blind.first().state, m_clock.now());
    }
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_take->setVisible(!untaken.isEmpty());
    setVisible(!sentence.isEmpty());
}

void OutageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().toneFill(Tone::Danger));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(ColorRole::Border));
}

} // namespace skranke::ui
