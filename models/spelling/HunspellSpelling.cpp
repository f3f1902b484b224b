#include "spelling/HunspellSpelling.h"

#include "spelling/WordBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>
#include <QStandardPaths>

namespace skranke::spelling {

namespace {

const QString OwnFolder = QStringLiteral("dictionaries");

} // namespace

HunspellSpelling::HunspellSpelling(QStringList folders, QString ownWords)
    : m_folders(std::move(folders)), m_own(std::move(ownWords))
{
    m_pool.setMaxThreadCount(1);
}

HunspellSpelling::~HunspellSpelling()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QStringList HunspellSpelling::systemFolders()
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QDir(QCoreApplication::applicationDirPath()).filePath(OwnFolder));
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::AppDataLocation))
        folders.append(QDir(data).filePath(OwnFolder));
#ifndef Q_OS_WIN
    const char *const system[] = {"/usr/share/hunspell", "/usr/share/myspell/dicts",
                                  "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell",
                                  "/Library/Spelling"};
    for (const char *path : system)
        folders.append(QString::fromLatin1(path));
    folders.append(QDir::home().filePath(QStringLiteral("Library/Spelling")));
#endif
    return folders;
}

QString HunspellSpelling::ownWordsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("dictionary.txt"));
}

QString HunspellSpelling::folder() const
{
    return QDir::toNativeSeparators(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
            .filePath(OwnFolder));
}

template <typename T, typename Work>
QFuture<Result<T>> HunspellSpelling::later(Turn turn, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_pool.start(
        [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        },
        int(turn));
    return future;
}

QFuture<Result<QStringList>> HunspellSpelling::unknownOf(Language language,
                                                         const QStringList &words)
{
    return later<QStringList>(Turn::Soon, [this, language, words]() -> Result<QStringList> {
        const auto book = this->book(language);
        if (!book)
            return tl::make_unexpected(book.error());
        QStringList unknown;
        for (const QString &word : words)
            if (!m_ignored.contains(word) && !m_own.contains(word) && !(*book)->knows(word))
                unknown.append(word);
        return unknown;
    });
}

QFuture<Result<QStringList>> HunspellSpelling::suggestions(Language language, const QString &word,
                                                           int most)
{
    return later<QStringList>(Turn::Patient, [this, language, word, most]() -> Result<QStringList> {
        const auto book = this->book(language);
        if (!book)
            return tl::make_unexpected(book.error());
        return (*book)->suggestions(word, most);
    });
}

QFuture<Result<void>> HunspellSpelling::learn(const QString &word)
{
    return later<void>(Turn::Soon, [this, word] { return m_own.add(word); });
}

void HunspellSpelling::ignore(const QString &word)
{
    m_pool.start([this, word] { m_ignored.insert(word); }, int(Turn::Soon));
}

Result<WordBook *> HunspellSpelling::book(Language language)
{
    std::shared_ptr<WordBook> &book = m_books[language];
    if (!book)
        book = WordBook::find(language, m_folders); // it may have been installed meanwhile
    if (!book)
        return fail(ErrorKind::NotFound, {}, {toCode(language)});
    return book.get();
}

} // namespace skranke::spelling
