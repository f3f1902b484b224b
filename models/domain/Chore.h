// What the consoles of a team do once for all of them: one at a time, whoever is there.
#pragma once

#include "domain/Codes.h"

namespace skranke {

enum class Chore { Mail, Monitoring };

/// Also the names by which the database knows who does what.
template <> struct Codes<Chore> {
    static constexpr std::array<Code<Chore>, 2> table{{
        {Chore::Mail, "mail"},
        {Chore::Monitoring, "monitoring"},
    }};
};

} // namespace skranke
