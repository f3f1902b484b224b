#include "domain/ApprovalHint.h"

#include "domain/QuoteFolding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto Caseless = QRegularExpression::CaseInsensitiveOption;
constexpr auto Unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype LongestSample = 10'000;

/// Phrases that hold a "not" or an "error" and still mean that all is well.
QString withoutReassurance(QString text)
{
    static const QRegularExpression reassurance(
        u"(?:ikke|ikkje|ingenting|inkje) (?:noe|noko|mer|meir)? ?(?:å )?(?:utsette|utsetje|"
        "innvende|innvenda|bemerke|merke)(?: på)?(?: det)?|"
        "ingen (?:feil|problem(?:er)?|innvendinger|innvendingar|kommentarer|kommentarar|"
        "merknader|merknadar|ting)(?: lenger| lengre)?|"
        "feilen er (?:nå |no )?(?:borte|vekke|rettet|retta|løst|fikset|fiksa|fikse)|"
        "ikke noe problem|ikkje noko problem|no (?:more )?(?:issues|problems|errors|comments|"
        "remarks)|(?:issue|error|problem|bug) is (?:now )?(?:gone|fixed|solved)|"
        "ikke vært noen problemer|uten problemer|utan problem|without (?:any )?problems"_s,
        Caseless | Unicode);
    return text.replace(reassurance, u" "_s);
}

bool hasReservation(const QString &text)
{
    static const QRegularExpression reservation(
        u"\\b(?:ikke|ikkje|ei heller|aldri|neppe|not|never|cannot|nei|no,|nope)\\b|n[’']t\\b|"
        "\\b(?:men|but|however|derimot|bortsett fra|bortsett frå|unntatt|unnateke|med unntak|"
        "except|apart from|mangler|manglar|missing|fortsatt|fremdeles|framleis|still|dessverre|"
        "diverre|unfortunately|feil|feilen|error|wrong|problem|problemer|avvis|avslår|avslag|"
        "reject\\w*|declin\\w*|vent med|venter med|ventar med|hold off|stopp)\\b"_s,
        Caseless | Unicode);
    return reservation.match(text).hasMatch();
}

bool isConditional(const QString &sentence)
{
    static const QRegularExpression condition(
        u"\\b(?:hvis|dersom|viss|såfremt|forutsatt|føresett|når|før|til vi|så snart|etter "
        u"at|if|when|"
        "once|until|before|unless|provided|as soon as|after)\\b"_s,
        Caseless | Unicode);
    return condition.match(sentence).hasMatch();
}

bool soundsApproving(const QString &sentence)
{
    static const QRegularExpression approving(
        u"\\bgodkjen(?:t|te|ner|n|d|de|ning gis)\\b|\\bgodkjennes\\b|\\bherved godkjent\\b|"
        "\\b(?:ser|såg|så) (?:nå |no |veldig |helt |heilt "
        "|kjempe)*(?:bra|fin|fint|flott|riktig|rett|"
        "supert|perfekt|ok|okei|strålende|strålande|kjempebra|korrekt) ?(?:ut)?\\b|"
        "\\b(?:fungerer|virker|verkar|virkar) (?:nå |no |det |dette |alt |veldig |helt |heilt |"
        "kjempe)*(?:bra|fint|flott|supert|perfekt|utmerket|utmerka|som (?:det|den|vi|eg|jeg) "
        "(?:skal|ønsket|ønskte|ville|ville ha|forventet|venta)|som forventet|som venta|som "
        "planlagt|"
        "igjen|upåklagelig|upåklageleg|godt)\\b|"
        "\\b(?:dere|dykk|de|du) kan (?:bare |berre |gjerne |godt |trygt )?(?:publisere|legge "
        "(?:det |den )?ut|"
        "leggje (?:det |den )?ut|sette i gang|setje i gang|begynne|starte|gå i "
        "gang|gjennomføre|kjøre på|"
        "rulle ut|sette det live|prodsette)\\b|"
        "\\b(?:bare|berre) (?:å )?(?:publisere?|kjøre?|kjør på|sette i gang|setje i gang)\\b|"
        "\\bklar(?:t)? (?:for|til) publisering\\b|\\bklar(?:t)? til å publiser|"
        "(?:^|[,;:–-])\\W*(?:publiser|kjør på|kjør i vei|sett i gang|set i gang|gå for det|køyr "
        "på)\\b|"
        "\\b(?:publiser|sett i gang|set i gang) (?:gjerne|i "
        "vei|det|den|endringen|endringa|straks|nå|no)\\b|"
        "\\b(?:ok|okei|greit|i orden|fint) for (?:oss|meg|vår del|min del|vårt vedkommende)\\b|"
        "\\balt (?:er |ser )?(?:ok|i orden|bra|fint|greit|som det skal|på plass)\\b|"
        "\\b(?:estimatet|prisoverslaget|tilbudet|tilbodet|prisen) er (?:ok|greit?|fint|godtatt|"
        "akseptert|i orden|godteke)\\b|"
        "\\b(?:vi |jeg |eg |me )?(?:aksepterer|akseptere[rt]|godtar|godtek|går god for)\\b|"
        "^\\W*ja\\W*$|\\bja takk\\b|"
        "\\bja,? (?:det er |dette er |det var )?(?:helt |heilt )?(?:greit|ok|okei|fint|flott)\\b|"
        "^\\W*(?:perfekt|supert|strålende|strålande|topp|nydelig|kjempebra)\\W*$|"
        "\\b(?:approved?|accepted|lgtm|good to go|go ahead|ready to (?:publish|go live|deploy)|"
        "you (?:can|may) (?:now )?(?:publish|go live|deploy|proceed|start)|please "
        "(?:publish|proceed|go "
        "ahead|deploy))\\b|"
        "\\b(?:looks|works|working|works now) (?:now )?(?:very |really |just )?(?:good|great|fine|"
        "perfect(?:ly)?|well|as (?:expected|intended|it should)|nice|correct)\\b|\\ball good\\b|"
        "\\bwe (?:accept|approve)\\b|\\bi (?:accept|approve)\\b"_s,
        Caseless | Unicode);
    return approving.match(sentence).hasMatch();
}

} // namespace

bool readsLikeApproval(const QString &text)
{
    const QString visible = withoutReassurance(visibleText(text.left(LongestSample)));
    if (visible.isEmpty() || hasReservation(visible))
        return false;
    static const QRegularExpression sentenceWithEnd(u"[^.!?\\n]+[.!?]*"_s);
    bool approving = false;
    for (auto found = sentenceWithEnd.globalMatch(visible); found.hasNext();) {
        const QString sentence = found.next().captured().trimmed();
        if (sentence.endsWith(u'?') || isConditional(sentence))
            continue;
        approving = approving || soundsApproving(sentence);
    }
    return approving;
}

} // namespace skranke
