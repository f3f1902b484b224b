#include "domain/LanguageGuess.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qsizetype LongestSample = 20'000;

QSet<QString> wordsOf(const QString &list)
{
    const auto words = list.split(u' ');
    return {words.begin(), words.end()};
}

const QSet<QString> &bokmaalWords()
{
    static const auto words = wordsOf(
        u"ikke jeg fra mer noe noen hvordan hva hvor hvorfor hvilken hvem dere deres være vært "
        "hos vennlig hilsen gjør gjøre kommer mye bare derfor ble blitt hun hennes mens "
        "uten også så bruker siden sidene nettsiden vises åpner nå"_s);
    return words;
}

const QSet<QString> &nynorskWords()
{
    static const auto words = wordsOf(
        u"ikkje eg frå meir noko nokon nokre korleis kva kvar kvifor kven dykk dykkar vere vore "
        "hjå venleg helsing gjer gjere kjem mykje berre difor vart blitt ho medan utan òg "
        "brukar sida sidene nettsida viser opnar no me dei sjå sjølv einig fleire ein eit"_s);
    return words;
}

const QSet<QString> &sharedWords()
{
    static const auto words =
        wordsOf(u"og er det på som til med vi har kan å av den når hei om må vil takk"_s);
    return words;
}

const QSet<QString> &englishWords()
{
    static const auto words = wordsOf(
        u"the is are and to of we you not please when this that with on have has can our your "
        "it does work hello hi thanks would be from"_s);
    return words;
}

struct Count {
    int bokmaal = 0;
    int nynorsk = 0;
    int shared = 0;
    int english = 0;
    int norwegian() const { return bokmaal + nynorsk + shared; }
    bool tells() const
    {
        constexpr int Enough = 2;
        return english != norwegian() && std::max(english, norwegian()) >= Enough;
    }
};

Count countWords(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString sample = text.left(LongestSample).toLower();
    Count count;
    for (auto found = word.globalMatch(sample); found.hasNext();) {
        const QString it = found.next().captured();
        count.bokmaal += bokmaalWords().contains(it) && !nynorskWords().contains(it) ? 1 : 0;
        count.nynorsk += nynorskWords().contains(it) && !bokmaalWords().contains(it) ? 1 : 0;
        count.shared += sharedWords().contains(it) ? 1 : 0;
        count.english += englishWords().contains(it) ? 1 : 0;
    }
    return count;
}

} // namespace

std::optional<Language> guessLanguage(const QString &text)
{
    const Count count = countWords(text);
    if (!count.tells())
        return std::nullopt;
    if (count.english > count.norwegian())
        return Language::English;
    return count.nynorsk > count.bokmaal ? Language::Nynorsk : Language::Bokmaal;
}

Language languageOfLetter(const QString &letter, Language likely)
{
    const Count count = countWords(letter);
    if (!count.tells())
        return likely;
    if (count.english > count.norwegian())
        return Language::English;
    if (count.nynorsk == count.bokmaal)
        return likely == Language::English ? Language::Bokmaal : likely;
    return count.nynorsk > count.bokmaal ? Language::Nynorsk : Language::Bokmaal;
}

Language languageToAnswer(const QString &written, Language registered)
{
    const auto guessed = guessLanguage(written);
    if (guessed == Language::Bokmaal && registered == Language::Nynorsk)
        return registered;
    return guessed.value_or(registered);
}

} // namespace skranke
