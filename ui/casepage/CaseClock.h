// What the header says of a case's response time (R4), in a few words.
#pragma once

#include "services/CaseFile.h"
#include "ui/theme/Theme.h"

#include <QString>

namespace skranke::ui {

struct CaseClock {
    QString
        text; ///< `Svart innen frist · 1:08`, `Svarfrist 0:47`; empty when there is nothing to say
    Tone tone = Tone::Neutral;

    bool operator==(const CaseClock &) const = default;
};

CaseClock caseClock(const services::CaseFile &file, Instant now);

} // namespace skranke::ui
