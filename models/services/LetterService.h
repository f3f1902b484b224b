// The prepared letters of the desk, which a lead may word anew.
#pragma once

#include "domain/Letter.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct LetterSheet {
    LetterKind kind = LetterKind::Acknowledgement;
    Language language = Language::Bokmaal;
    QString text;     ///< as it is used
    QString original; ///< as the console comes with it

    bool isOwn() const { return text != original; }
    bool operator==(const LetterSheet &) const = default;
};

class LetterService {
public:
    explicit LetterService(Context context) : m(context) {}

    QFuture<Result<LetterSheet>> sheet(LetterKind kind, Language language) const;
    /// Leads only. An empty text brings the original back. Placeholders are checked here, when the
    /// text is written, and not when it is needed: PlaceholderUnknown, PlaceholderMissing.
    QFuture<Result<LetterSheet>> save(LetterKind kind, Language language, QString text);
    /// As a customer would get it, signature and all, for a case that is made up. Refused as save()
    /// would.
    QFuture<Result<QString>> preview(LetterKind kind, Language language, QString text) const;

private:
    Context m;
};

} // namespace skranke::services
