// A case that is being written down while somebody is on the telephone: kept until it is
// registered, whatever happens to the program meanwhile (R10.3).
#pragma once

#include "services/CaseService.h"

#include <QFuture>

namespace skranke::services {

struct NewCaseDraft {
    NewCase request;
    QString contactShownAs; ///< the chosen contact in words; empty for a new one
    QString callTime;       ///< as typed

    bool isEmpty() const;
};

class NewCaseDraftService {
public:
    explicit NewCaseDraftService(Context context) : m(context) {}

    /// Mine; an empty draft when there is none.
    QFuture<Result<NewCaseDraft>> load() const;
    QFuture<Result<void>> save(NewCaseDraft draft); ///< an empty draft removes it

private:
    Context m;
};

} // namespace skranke::services
