// The words a person has added: a file of theirs with a word a line, in UTF-8.
#pragma once

#include "domain/Result.h"

#include <QSet>
#include <QString>

namespace skranke::spelling {

/// Any thread, one at a time.
class OwnWords {
public:
    explicit OwnWords(QString file) : m_file(std::move(file)) {}

    /// As it was added, or with a capital where a sentence begins.
    bool contains(const QString &word) const;
    Result<void> add(const QString &word); ///< known at once; Unreadable when it was not kept

private:
    void read() const;

    QString m_file;
    mutable bool m_read = false;
    mutable QSet<QString> m_words;
};

} // namespace skranke::spelling
