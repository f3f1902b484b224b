#include "spelling/OwnWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace skranke::spelling {

bool OwnWords::contains(const QString &word) const
{
    read();
    return m_words.contains(word)
        || (!word.isEmpty() && m_words.contains(word.front().toLower() + word.mid(1)));
}

// Another window may have added words meanwhile, so that a line is added and nothing rewritten.
Result<void> OwnWords::add(const QString &word)
{
    read();
    if (m_words.contains(word))
        return {};
    m_words.insert(word);
    QFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::Append)
        || file.write(word.toUtf8() + '\n') < 0 || !file.flush())
        return fail(ErrorKind::Unreadable, file.errorString(), {m_file});
    return {};
}

void OwnWords::read() const
{
    if (m_read)
        return;
    m_read = true;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return; // nothing was added yet
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const QString word = QString::fromUtf8(line).trimmed(); !word.isEmpty())
            m_words.insert(word);
}

} // namespace skranke::spelling
