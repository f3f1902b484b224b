// Spelling by Hunspell, on a thread of its own: a dictionary is read when a word of its language is
// first asked for.
#pragma once

#include "domain/Spelling.h"
#include "spelling/OwnWords.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace skranke::spelling {

class WordBook;

class HunspellSpelling final : public Spelling {
public:
    /// Dictionaries are looked for in the folders, in this order; a person's own words are in the
    /// file, which is made with the first of them.
    HunspellSpelling(QStringList folders, QString ownWords);
    /// Ends what is being worked on; what waits is given up.
    ~HunspellSpelling() override;

    /// $DICPATH, then beside the program and in the person's data, then where systems keep them.
    static QStringList systemFolders();
    static QString ownWordsFile(); ///< of whoever is logged in

    QFuture<Result<QStringList>> unknownOf(Language language, const QStringList &words) override;
    QFuture<Result<QStringList>> suggestions(Language language, const QString &word,
                                             int most) override;
    QFuture<Result<void>> learn(const QString &word) override;
    void ignore(const QString &word) override;
    QString folder() const override;

private:
    /// Suggestions take long, and words wait for no other's. An idle pool takes whatever it is
    /// given at priority 0: what is to be done soon has that, or it would overtake a word just
    /// learnt.
    enum class Turn { Patient = -1, Soon = 0 };
    template <typename T, typename Work> QFuture<Result<T>> later(Turn turn, Work work);
    Result<WordBook *> book(Language language);

    const QStringList m_folders;
    // The rest belongs to the pool's only thread.
    OwnWords m_own;
    QSet<QString> m_ignored;
    QHash<Language, std::shared_ptr<WordBook>> m_books;
    QThreadPool m_pool;
};

} // namespace skranke::spelling
