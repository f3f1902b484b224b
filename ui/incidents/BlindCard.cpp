#include "ui/incidents/BlindCard.h"

#include "ui/widgets/Label.h"
#include "ui/words/MonitoringWords.h"
#include "ui/words/TimeWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

BlindCard::BlindCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_words(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this))
{
    setObjectName(QStringLiteral("blindSources"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTone(Tone::Danger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 10));
    layout->addWidget(m_words);
    hide();
}

void BlindCard::setSources(const QList<services::WatchedSource> &sources, Instant now)
{
    QStringList blind;
    for (const services::WatchedSource &watched : sources)
        if (watched.source.enabled && watched.state.blindSince)
            blind.append(words::blindness(watched.source, watched.state, now));
    m_words->setText(blind.join(u'\n'));
    setVisible(!blind.isEmpty());
}

QString readingWords(const QList<services::WatchedSource> &sources, Instant now)
{
    std::optional<Instant> oldest;
    for (const services::WatchedSource &watched : sources)
        if (watched.source.enabled && !watched.state.blindSince && watched.state.checkedAt)
            oldest = std::min(oldest.value_or(*watched.state.checkedAt), *watched.state.checkedAt);
    if (oldest)
        return BlindCard::tr("Monitoring read %1").arg(words::when(*oldest, now));
    return sources.isEmpty() ? BlindCard::tr("No monitoring is set up")
                             : BlindCard::tr("Monitoring has not been read yet");
}

} // namespace skranke::ui
