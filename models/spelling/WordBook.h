// One language's dictionary, read from Hunspell's pair of files.
#pragma once

#include "domain/Register.h"

#include <QStringConverter>
#include <QStringList>

#include <memory>

class Hunspell;

namespace skranke::spelling {

/// Any thread, one at a time. Making one reads several megabytes.
class WordBook {
public:
    /// The first of the folders that has the language; null when none has.
    static std::unique_ptr<WordBook> find(Language language, const QStringList &folders);
    ~WordBook();

    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word, int most) const;

private:
    WordBook(const QString &rules, const QString &words);
    std::string encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    mutable QStringEncoder m_encoder;
    mutable QStringDecoder m_decoder;
};

} // namespace skranke::spelling
