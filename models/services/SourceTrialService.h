// Asks a source of alerts once, before or after it is saved, and says what came of it.
#pragma once

#include "domain/Secrets.h"
#include "domain/SourceProbe.h"
#include "services/Context.h"

#include <QFuture>

#include <optional>

namespace skranke::services {

struct SourceTrial {
    std::optional<ProbeFault> fault; ///< none: it works
    qsizetype alerts = 0;            ///< active: not silenced or inhibited
    qsizetype withoutSite = 0;       ///< of those, how many name no site of ours

    bool operator==(const SourceTrial &) const = default;
};

class SourceTrialService {
public:
    SourceTrialService(Context context, SourceProbe &probe, Secrets &secrets)
        : m(context), m_probe(probe), m_secrets(secrets)
    {
    }

    /// Lead. Nothing is kept, and no case is made. An empty secret: the one that the keychain has
    /// for the source. Refused by checkSource(), before anything leaves this machine. Answers
    /// within the reader's limit of time.
    QFuture<Result<SourceTrial>> tryOut(MonitoringSource source, const QByteArray &secret) const;

private:
    Context m;
    SourceProbe &m_probe;
    Secrets &m_secrets;
};

} // namespace skranke::services
