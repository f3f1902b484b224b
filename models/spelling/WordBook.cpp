#include "spelling/WordBook.h"

#include <QDir>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace skranke::spelling {

namespace {

// Hunspell opens UTF-8 names on Windows only when they are absolute in the long form.
QByteArray nameOf(const QString &path)
{
#ifdef Q_OS_WIN
    return QByteArrayLiteral("\\\\?\\") + QDir::toNativeSeparators(path).toUtf8();
#else
    return path.toLocal8Bit();
#endif
}

QStringList namesOf(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        return {QStringLiteral("nb_NO"), QStringLiteral("nb")};
    case Language::Nynorsk:
        return {QStringLiteral("nn_NO"), QStringLiteral("nn")};
    case Language::English:
        return {QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")};
    }
    Q_UNREACHABLE();
}

// What an encoding is called in a dictionary's first line is not always what Qt calls it.
QByteArray standardName(QByteArray name)
{
    return name.toUpper().startsWith("ISO8859") ? "ISO-8859" + name.mid(7) : name;
}

} // namespace

std::unique_ptr<WordBook> WordBook::find(Language language, const QStringList &folders)
{
    for (const QString &name : namesOf(language)) {
        for (const QString &folder : folders) {
            const QString base = QDir(folder).absoluteFilePath(name);
            const QString rules = base + QStringLiteral(".aff");
            const QString words = base + QStringLiteral(".dic");
            if (QFileInfo(rules).isReadable() && QFileInfo(words).isReadable())
                return std::unique_ptr<WordBook>(new WordBook(rules, words));
        }
    }
    return {};
}

WordBook::WordBook(const QString &rules, const QString &words)
    : m_hunspell(std::make_unique<Hunspell>(nameOf(rules).constData(), nameOf(words).constData()))
{
    const QByteArray encoding = standardName(m_hunspell->get_dict_encoding().c_str());
    m_encoder = QStringEncoder(encoding.constData());
    m_decoder = QStringDecoder(encoding.constData());
    if (!m_encoder.isValid() || !m_decoder.isValid()) {
        m_encoder = QStringEncoder(QStringConverter::Latin1);
        m_decoder = QStringDecoder(QStringConverter::Latin1);
    }
}

WordBook::~WordBook() = default;

bool WordBook::knows(const QString &word) const
{
    return m_hunspell->spell(encoded(word));
}

QStringList WordBook::suggestions(const QString &word, int most) const
{
    QStringList found;
    for (const std::string &suggestion : m_hunspell->suggest(encoded(word))) {
        if (found.size() >= most)
            break;
        found.append(decoded(suggestion));
    }
    return found;
}

std::string WordBook::encoded(const QString &word) const
{
    QString plain = word;
    plain = plain.normalized(QString::NormalizationForm_C).replace(u'’', u'\'');
    const QByteArray bytes = m_encoder.encode(plain);
    return bytes.toStdString();
}

QString WordBook::decoded(const std::string &word) const
{
    return m_decoder.decode(QByteArrayView(word.data(), qsizetype(word.size())));
}

} // namespace skranke::spelling
