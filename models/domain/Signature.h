// What stands beneath a letter: who wrote it, and whom they write for.
#pragma once

#include "domain/Register.h"

#include <QMap>
#include <QString>

namespace skranke {

/// What an agent has decided about their own letters.
struct PersonalSignature {
    QString senderName;            ///< of From; empty: the mailbox's
    QMap<Language, QString> texts; ///< several lines; empty: the usual greeting and the name

    bool operator==(const PersonalSignature &) const = default;
};

/// What would be added to a letter, by the language of the letter.
struct Signatures {
    Language language = Language::Bokmaal; ///< in which the customer is written to
    QMap<Language, QString> texts;

    bool operator==(const Signatures &) const = default;
};

/// `Vennlig hilsen`.
QString closingPhrase(Language language);

/// The agent's lines (`name` is used where they have written none of their own in this language),
/// then the company's. No name: the desk writes by itself.
QString signatureText(const PersonalSignature &own, const QString &name, const QString &company,
                      Language language);

/// A letter that ends with a greeting of its own is left as it is.
bool closesByItself(const QString &letter);

/// The letter with what is to be added to it; unchanged when it closes by itself.
QString withSignature(const QString &letter, const QString &signature);

/// The one that is added to this letter: in the language it is written in. Empty: none is.
QString signatureFor(const QString &letter, const Signatures &signatures);

} // namespace skranke
