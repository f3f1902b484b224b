#include "domain/Completeness.h"

#include "domain/Phrases.h"
#include "domain/QuoteFolding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto Caseless = QRegularExpression::CaseInsensitiveOption;
constexpr auto Unicode = QRegularExpression::UseUnicodePropertiesOption;
/// More than anyone writes; bounds the work on pasted megabytes.
constexpr qsizetype LongestSample = 50'000;

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

/// Words that greet, ask and complain in general, and so describe nothing.
const QSet<QString> &emptyWords()
{
    static const auto words = [] {
        const auto list =
            u"hei heisann hallo god dag morgen kjære hi hello dear good morning til dere dykk du "
            "de når over etter også eller ring ringe ringer telefon jeg eg vi me oss meg min mitt "
            "mine vår vårt våre det dette den disse denne her der en "
            "ein et eit ei er var har hadde kan kunne vil skal må bli blir å og men at som på i av "
            "for fra frå med om ikke ikkje noe noko noen nokon litt bare berre så sånn slik nå no "
            "lenger lengre fungerer virker verkar virkar hjelp hjelpe hjelpa hjelper "
            "sjå se ser vedlegg vedlagt vedlagte takk tusen mange fint bra problem problemer "
            "problemet feil feilen galt gale spørsmål nettside nettsiden nettsida siden sida the "
            "a an is are was not it this that we our you your my me i to of on in and or with for "
            "does do did don doesn t s work works working help please thanks thank see attached "
            "something wrong anything can could would site website page haster hastar urgent være "
            "vere klar klart innen innan mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag "
            "laurdag søndag sundag helgen helga tid vente godt snart mulig mogleg"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

int tellingWords(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{N}-]{2,}|\\b[45]\\d\\d\\b"_s, Unicode);
    QSet<QString> telling;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QString it = found.next().captured().toLower();
        if (!emptyWords().contains(it))
            telling.insert(it);
    }
    return static_cast<int>(telling.size());
}

/// Addresses, and a closing phrase with the name behind it, describe nothing either.
QString proseOf(QString text)
{
    static const QRegularExpression noProse(
        u"(https?://|www\\.)\\S+|\\S+@\\S+|\\b(mvh|hilsen|helsing|regards)\\b.*$"_s,
        Caseless | QRegularExpression::MultilineOption);
    return text.replace(noProse, u" "_s);
}

bool describesExperience(const QString &text)
{
    static const QRegularExpression symptom = anyPhrase({
        u"ikke|ikkje|not|\\w+n[’']t|cannot"_s,
        u"ingen|ingenting|inkje|[45]\\d\\d"_s,
        u"feil\\w*|error\\w*|fail\\w*|wrong|krasj\\w*|crash\\w*"_s,
        u"treg\\w*|sein\\w*|slow\\w*|henger|heng|fryser|frys|stopp\\w*"_s,
        u"nede|down|borte|vekk|vekke|slutta|sluttet|missing|mangl\\w*|forsv[iau]n\\w*"_s,
        u"tom|tomt|tomme|blank\\w*|hvit\\w*|kvit\\w*|broken|ødelagt|øydelagt"_s,
        u"rar|rart|rare|merkelig|merkeleg|strange|dobbelt?|twice"_s,
        u"(får|kommer|kjem) opp|melding|meldingen|meldinga"_s,
    });
    constexpr int EnoughWithSymptom = 2;
    constexpr int Enough = 3;
    const QString prose = proseOf(text);
    const int telling = tellingWords(prose);
    return telling >= Enough || (telling >= EnoughWithSymptom && matches(symptom, prose));
}

bool isExampleType(const QString &type)
{
    static const QSet<QString> never = {
        u"text/calendar"_s,
        u"text/vcard"_s,
        u"text/x-vcard"_s,
        u"text/directory"_s,
        u"application/ms-tnef"_s,
        u"application/pgp-signature"_s,
        u"application/pgp-keys"_s,
        u"application/pkcs7-signature"_s,
        u"application/x-pkcs7-signature"_s,
        u"message/delivery-status"_s,
        u"message/disposition-notification"_s,
        u"text/rfc822-headers"_s,
    };
    return !type.isEmpty() && !never.contains(type.toLower());
}

/// Services where people put screenshots and recordings.
bool linksToPicture(const QString &text)
{
    static const QRegularExpression picture(
        u"https?://(?:[\\w-]+\\.)*(?:prnt\\.sc|imgur\\.com|gyazo\\.com|loom\\.com|jam\\.dev|"
        "monosnap\\.(?:com|ai)|screencast\\.com|snipboard\\.io|ibb\\.co|cleanshot\\.com|"
        "awesomescreenshot\\.com)/\\S|https?://\\S+\\.(?:png|jpe?g|gif|webp|mp4|mov)\\b"_s,
        Caseless);
    return matches(picture, text);
}

bool hasLink(const QString &text)
{
    static const QRegularExpression url(
        u"\\bhttps?://[^\\s/]+\\.[^\\s]{2,}|\\bwww\\.[^\\s.]+\\.[^\\s]{2,}"_s, Caseless);
    if (matches(url, text))
        return true;
    // `se`, `de` and `is` are Norwegian words that follow a forgotten space: only with a path.
    static const QRegularExpression bare(
        u"(?<![\\w@.-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+"
        "(?:(?:no|com|net|org|info|eu|dk|fi|uk|io|app|shop|store|example|nu|biz|dev|cloud|online|"
        "nl|fr)(?![\\w@-])(?!\\.\\w)|(?:se|de|is)/\\S)"_s,
        Unicode);
    return matches(bare, text);
}

bool statesUrgency(const QString &text)
{
    static const QRegularExpression urgency = anyPhrase({
        u"haster|hastar|haste|hast|hastesak|hastig|urgent|asap|akutt"_s,
        u"snarest|straks|umiddelbart|omgående|omgåande|øyeblikkelig|med (en|ein) gong|med (en|ein) gang"_s,
        u"så (snart|fort|raskt)( som)?"_s,
        u"kritisk|critical|prioriter\\w*|prioritet|priority|frist|fristen|deadline"_s,
        u"as soon as possible|immediately|right away"_s,
        u"kan (godt |gjerne )?vente|(tåler|toler) å vente|can wait|no (rush|hurry)"_s,
        u"når (dere|de|dykk|det) (har tid|får tid|blir tid|passer|passar|høver)( \\w+)?"_s,
        u"ved (anledning|leilegheit|høve)|whenever you|when you have time"_s,
        u"(innen|innan|før|by|before) (i ?dag|i ?mor(gen|gon)|helgen|helga|lunsj|kl\\.? ?\\d+|\\d{1,2}[./]\\d*)"_s,
        u"(innen|innan|før) (mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)"_s,
        u"(by|before) (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|the weekend)"_s,
    });
    return matches(urgency, text);
}

} // namespace

Completeness completenessOf(const QString &subject, const QString &text,
                            const QStringList &attachmentTypes)
{
    const QString visible = visibleText(text.left(LongestSample));
    const QString all = subject + u'\n' + visible;
    Completeness result;
    result.experience = describesExperience(all);
    result.example = std::any_of(attachmentTypes.cbegin(), attachmentTypes.cend(), isExampleType)
        || linksToPicture(visible);
    result.link = hasLink(all);
    result.urgency = statesUrgency(all);
    return result;
}

Checklist checklistFrom(const Completeness &completeness)
{
    Checklist checklist;
    checklist.experience.found = completeness.experience;
    checklist.example.found = completeness.example;
    checklist.link.found = completeness.link;
    checklist.urgency.found = completeness.urgency;
    return checklist;
}

} // namespace skranke
