#include "mail/MboxFile.h"

#include "mail/HeaderLines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

/// Longer lines are handled in pieces.
constexpr qint64 PieceSize = 64 * 1024;

bool hasDate(const QByteArray &line)
{
    static const QRegularExpression date(
        u"^From .*\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b.*\\b\\d{1,2}:\\d\\d\\b"_s);
    return date.match(QString::fromLatin1(line.left(400))).hasMatch();
}

/// `>From `, `>>From ` … lose one mark (mboxrd; mboxo marks just the first).
bool isMarkedFrom(const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && QByteArrayView(line).sliced(marks).startsWith("From ");
}

bool isBlank(const QByteArray &line)
{
    return line == "\n" || line == "\r\n";
}

void dropLastBlankLine(QByteArray &raw)
{
    if (raw.endsWith("\r\n\r\n"))
        raw.chop(2);
    else if (raw.endsWith("\n\n"))
        raw.chop(1);
}

} // namespace

bool MboxFile::isMbox(const QByteArray &start)
{
    return start.startsWith("From ");
}

QByteArray MboxFile::readLine()
{
    if (m_hasAhead) {
        m_hasAhead = false;
        return std::exchange(m_ahead, {});
    }
    return m_device.readLine(PieceSize);
}

bool MboxFile::separates(const QByteArray &line, bool afterBlank)
{
    if (!line.startsWith("From "))
        return false;
    const bool dated = hasDate(line);
    if (dated && afterBlank)
        return true;
    m_ahead = m_device.readLine(PieceSize);
    m_hasAhead = true;
    return (dated || afterBlank) && looksLikeHeaderField(m_ahead);
}

bool MboxFile::next(Mail &mail, qint64 largest)
{
    mail = {};
    if (!m_begun) {
        m_begun = true;
        readLine();
    }
    if (!m_hasAhead && m_device.atEnd())
        return false;

    bool afterBlank = false;
    bool continues = false;
    while (true) {
        const QByteArray line = readLine();
        if (line.isEmpty())
            return true;
        if (!continues && separates(line, afterBlank)) {
            dropLastBlankLine(mail.raw);
            return true;
        }
        const bool marked = !continues && isMarkedFrom(line);
        afterBlank = !continues && isBlank(line);
        continues = !line.endsWith('\n');
        if (mail.tooLarge)
            continue;
        if (mail.raw.size() + line.size() > largest) {
            mail.tooLarge = true;
            mail.raw.clear();
            continue;
        }
        mail.raw.append(marked ? line.sliced(1) : line);
    }
}

} // namespace skranke::mail
