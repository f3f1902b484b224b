// How well the monitoring is read: what cannot be read at present, and when the rest was (R8.1).
#pragma once

#include "services/IncidentService.h"
#include "ui/widgets/Card.h"

namespace skranke::ui {

class Label;

/// Names the sources that have not answered. Hidden while there are none.
class BlindCard final : public Card {
    Q_OBJECT
public:
    explicit BlindCard(const Theme &theme, QWidget *parent = nullptr);

    void setSources(const QList<services::WatchedSource> &sources, Instant now);

private:
    Label *m_words;
};

/// When the sources in use were read, the one that was longest ago.
QString readingWords(const QList<services::WatchedSource> &sources, Instant now);

} // namespace skranke::ui
