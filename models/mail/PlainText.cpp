#include "mail/PlainText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke::mail {

QString normalisedText(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return c == QChar::ByteOrderMark
            || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
    return text;
}

QString unflowed(const QString &text, bool delSp)
{
    QStringList lines;
    bool open = false;
    qsizetype openDepth = 0;
    const auto parts = QStringView(text).split(u'\n');
    for (QStringView line : parts) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        const bool signature = line == "-- "_L1;
        const bool soft = line.endsWith(u' ') && !signature;
        if (soft && delSp)
            line.chop(1);
        if (open && depth == openDepth && !signature) {
            lines.last().append(line);
        } else {
            const QString marks = depth > 0 ? QString(depth, u'>') + u' ' : QString();
            lines.append(marks + line.toString());
        }
        open = soft;
        openDepth = depth;
    }
    return lines.join(u'\n');
}

} // namespace skranke::mail
