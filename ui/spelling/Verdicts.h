// What is known of words so far, for all fields: each word is asked for once.
#pragma once

#include "domain/Spelling.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace skranke::ui {

class Verdicts final : public QObject {
    Q_OBJECT
public:
    explicit Verdicts(Spelling &spelling, QObject *parent = nullptr);

    /// None while it is being found out: `answered` follows.
    std::optional<bool> isRight(Language language, const QString &word);
    bool lacksDictionary(Language language) const { return m_lacking.contains(language); }
    /// A dictionary that was missing may have come.
    void lookAgain();

    /// What a wrong word may have been meant to be, the likeliest first. Finding it out can take a
    /// second, and so it is begun when a word is found wrong.
    QFuture<Result<QStringList>> suggestions(Language language, const QString &word);

    void learn(const QString &word);
    void ignore(const QString &word);
    Spelling &spelling() { return m_spelling; }

Q_SIGNALS:
    void answered(); ///< what was not known is, or cannot be
    void changed();  ///< what was said before may no longer hold

private:
    void ask();
    void take(Language language, const QStringList &asked, const Result<QStringList> &unknown,
              bool isCurrent);
    void accept(const QString &word);

    Spelling &m_spelling;
    QHash<Language, QHash<QString, bool>> m_known;
    QHash<Language, QSet<QString>> m_asked; ///< and not answered
    QHash<Language, QStringList> m_toAsk;
    QHash<std::pair<int, QString>, QFuture<Result<QStringList>>> m_suggested;
    QSet<Language> m_lacking;
    int m_accepted = 0; ///< how often a word has been accepted; an answer from before may be wrong
};

} // namespace skranke::ui
