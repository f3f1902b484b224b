#include "ui/spelling/Verdicts.h"

#include "services/Answer.h"

namespace skranke::ui {

namespace {
constexpr qsizetype MostKept = 50'000;   ///< words of one language
constexpr qsizetype MostSuggested = 500; ///< wrong words
constexpr qsizetype FewWrong = 5;        ///< in a text that is filled in at once
constexpr int MostSuggestions = 5;
} // namespace

Verdicts::Verdicts(Spelling &spelling, QObject *parent) : QObject(parent), m_spelling(spelling) {}

std::optional<bool> Verdicts::isRight(Language language, const QString &word)
{
    const auto &known = m_known[language];
    if (const auto found = known.constFind(word); found != known.constEnd())
        return *found;
    if (lacksDictionary(language) || m_asked[language].contains(word))
        return std::nullopt;
    if (m_toAsk.isEmpty())
        QMetaObject::invokeMethod(this, &Verdicts::ask, Qt::QueuedConnection);
    m_asked[language].insert(word);
    m_toAsk[language].append(word);
    return std::nullopt;
}

void Verdicts::ask()
{
    const auto toAsk = std::exchange(m_toAsk, {});
    for (auto it = toAsk.cbegin(); it != toAsk.cend(); ++it)
        services::onAnswer(m_spelling.unknownOf(it.key(), it.value()), this,
                           [this, language = it.key(), asked = it.value(),
                            accepted = m_accepted](const Result<QStringList> &unknown) {
                               take(language, asked, unknown, accepted == m_accepted);
                           });
}

void Verdicts::take(Language language, const QStringList &asked, const Result<QStringList> &unknown,
                    bool isCurrent)
{
    for (const QString &word : asked)
        m_asked[language].remove(word);
    if (unknown) {
        m_lacking.remove(language);
        auto &known = m_known[language];
        if (known.size() > MostKept)
            known.clear();
        for (const QString &word : asked)
            known.insert(word, true);
        // A word may have been accepted while the answer was on its way: it is asked for again.
        for (const QString &word : *unknown) {
            if (isCurrent)
                known.insert(word, false);
            else
                known.remove(word);
        }
        for (const QString &word : unknown->first(std::min(FewWrong, unknown->size())))
            suggestions(language, word);
    } else {
        m_lacking.insert(language);
    }
    Q_EMIT answered();
}

void Verdicts::lookAgain()
{
    if (!m_lacking.isEmpty()) {
        m_lacking.clear();
        Q_EMIT changed();
    }
}

QFuture<Result<QStringList>> Verdicts::suggestions(Language language, const QString &word)
{
    if (m_suggested.size() > MostSuggested)
        m_suggested.clear();
    auto &found = m_suggested[{int(language), word}];
    if (!found.isValid())
        found = m_spelling.suggestions(language, word, MostSuggestions);
    return found;
}

void Verdicts::learn(const QString &word)
{
    services::onAnswer(m_spelling.learn(word), this, [](const Result<void> &kept) {
        if (!kept)
            qWarning("%s: %s", qPrintable(kept.error().arguments.value(0)),
                     qPrintable(kept.error().detail));
    });
    accept(word);
}

void Verdicts::ignore(const QString &word)
{
    m_spelling.ignore(word);
    accept(word);
}

// The word may stand with a capital elsewhere: what was thought wrong is asked for again.
void Verdicts::accept(const QString &word)
{
    ++m_accepted;
    for (auto &known : m_known) {
        known.removeIf([&word](const std::pair<const QString &, bool &> &entry) {
            return entry.first.compare(word, Qt::CaseInsensitive) == 0;
        });
    }
    Q_EMIT changed();
}

} // namespace skranke::ui
