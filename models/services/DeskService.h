// The desk itself: its name and address, and who sits at this console.
#pragma once

#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct Desk {
    QString name = QStringLiteral("Kundesenter");
    QString address = QStringLiteral("support@example.com"); ///< what our mail is from
    Language language = Language::Bokmaal; ///< of letters to customers without one of their own
    QString signature; ///< the company's lines beneath letters; empty: the desk's name
};

class DeskService {
public:
    explicit DeskService(Context context) : m(context) {}

    QFuture<Result<Desk>> desk() const;
    QFuture<Result<void>> save(Desk desk); ///< lead

    /// The agent of this name, made on first use: the first of a new database is its lead. Used
    /// before the session exists, so it takes the store alone. A retired agent comes back as a
    /// viewer.
    static QFuture<Result<Agent>> signIn(Store &store, QString name);

private:
    Context m;
};

} // namespace skranke::services
