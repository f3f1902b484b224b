#include "storage/SearchText.h"

namespace skranke::storage {

namespace {

constexpr qsizetype LongestSearch = 400;
constexpr qsizetype MostWords = 12;

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

} // namespace

QString foldForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    // The engines end a text at NUL in some of their functions and not in others.
    folded.remove(QChar::Null);
    return folded;
}

QStringList searchWords(const QString &typed)
{
    QString text = foldForSearch(typed.left(LongestSearch));
    text.replace(u'"', u' ');
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, MostWords);
}

QString containing(const QString &text)
{
    return u'%' + escaped(text) + u'%';
}

QString beginningWith(const QString &text)
{
    return escaped(text) + u'%';
}

QString endingWith(const QString &text)
{
    return u'%' + escaped(text);
}

} // namespace skranke::storage
