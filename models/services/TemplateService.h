// Prepared texts of one's own, and those a lead keeps for everybody. The letters that the workflow
// sends by itself are resources of the console and not among them.
#pragma once

#include "domain/TextTemplate.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

class TemplateService {
public:
    explicit TemplateService(Context context) : m(context) {}

    /// The shared ones and mine.
    QFuture<Result<QList<TextTemplate>>> templates() const;
    /// Adds when the id is none and changes otherwise. Placeholders are checked here, when the text
    /// is written, and not when it is needed. `owner` says whether it is shared: those are a lead's
    /// to keep. Names, and words, differ among those that one sees.
    QFuture<Result<TextTemplate>> save(TextTemplate value);
    QFuture<Result<void>> remove(TemplateId id);

    /// The text for this case, in my name.
    QFuture<Result<QString>> filled(TemplateId id, CaseId caseId) const;

private:
    Context m;
};

} // namespace skranke::services
