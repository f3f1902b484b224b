// The signature of whoever sits at the console.
#pragma once

#include "domain/Signature.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

/// A signature and the lines of the company that stand beneath it.
struct SignatureSheet {
    PersonalSignature own;
    QString name;    ///< the agent's, used where they have written nothing of their own
    QString company; ///< as from the desk's own address

    bool operator==(const SignatureSheet &) const = default;
};

class SignatureService {
public:
    explicit SignatureService(Context context) : m(context) {}

    QFuture<Result<SignatureSheet>> mine() const;
    /// Agents and leads. FieldInvalid, TextTooLong.
    QFuture<Result<void>> save(PersonalSignature signature);

private:
    Context m;
};

/// Lines that stand beneath letters: how much is too much.
inline constexpr qsizetype LongestSignature = 2000;

} // namespace skranke::services
