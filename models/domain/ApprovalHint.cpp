#include "domain/ApprovalHint.h"

#include "domain/Phrases.h"
#include "domain/QuoteFolding.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qsizetype LongestSample = 10'000;

/// Phrases that hold a "not" or an "error" and still mean that all is well.
QString withoutReassurance(QString text)
{
    static const QRegularExpression reassurance = anyPhrase({
        u"(ikke|ikkje) (noe|noko)( mer| meir)?( å)? (utsette|utsetje|innvende|bemerke|merke)( på)?"_s,
        u"ingenting( å)? (utsette|innvende|bemerke)( på)?"_s,
        u"ingen (feil|problem(er)?|innvending[ea]r|kommentar[ea]r|merknad[ea]r)"_s,
        u"feilen er (nå |no )?(borte|vekke|rettet|retta|løst|fikset|fiksa)"_s,
        u"(ikke noe|ikkje noko) problem"_s,
        u"(uten|utan) problem(er)?"_s,
        u"no( more)? (issues|problems|errors|comments|remarks)"_s,
        u"without( any)? problems"_s,
        u"(issue|error|problem|bug) is (now )?(gone|fixed|solved)"_s,
    });
    return text.replace(reassurance, u" "_s);
}

bool hasReservation(const QString &text)
{
    static const QRegularExpression reservation = anyPhrase({
        u"ikke|ikkje|ei heller|aldri|neppe|nei"_s,
        u"not|never|cannot|\\w+n[’']t|nope"_s,
        u"men|derimot|bortsett (fra|frå)|unntatt|unnateke|med unntak"_s,
        u"but|however|except|apart from"_s,
        u"mangler|manglar|fortsatt|fremdeles|framleis|dessverre|diverre"_s,
        u"missing|still|unfortunately"_s,
        u"feil|feilen|problem|problemer|error|wrong"_s,
        u"avvis\\w*|avslår|avslag|reject\\w*|declin\\w*"_s,
        u"vent med|venter med|ventar med|hold off|stopp"_s,
    });
    return reservation.match(text).hasMatch();
}

bool isConditional(const QString &sentence)
{
    static const QRegularExpression condition = anyPhrase({
        u"hvis|dersom|viss|såfremt|forutsatt|føresett"_s,
        u"når|før|til vi|så snart|etter at"_s,
        u"if|when|once|until|before|unless|provided|as soon as|after"_s,
    });
    return condition.match(sentence).hasMatch();
}

bool soundsApproving(const QString &sentence)
{
    static const QString very = u"(nå |no |veldig |helt |heilt |kjempe)*"_s;
    static const QRegularExpression approving = anyPhrase({
        u"(herved )?godkjen(t|te|ner|n|d|de|nes)"_s,
        u"(ser|såg|så) "_s + very
            + u"(bra|fin|fint|flott|riktig|rett|supert|perfekt|ok|korrekt)( ut)?"_s,
        u"(fungerer|virker|verkar|virkar) (det |dette |alt )?"_s + very
            + u"(bra|fint|flott|godt|supert|perfekt|utmerket|utmerka|igjen)"_s,
        u"(fungerer|virker|verkar|virkar) (nå |no )?som (det|den|vi|jeg|eg) "
        "(skal|ønsket|ønskte|ville|forventet|venta)"_s,
        u"som (forventet|venta|planlagt)"_s,
        u"(dere|dykk|de|du) kan (bare |berre |gjerne |godt |trygt )?"
        "(publisere|begynne|starte|gå i gang|gjennomføre|rulle ut|prodsette)"_s,
        u"(dere|dykk|de|du) kan (bare |berre |gjerne )?(legge|leggje|sette|setje) (det |den )?(ut|i gang)"_s,
        u"(bare|berre) (å )?(publisere?|kjøre?|kjør på|sette i gang|setje i gang)"_s,
        u"klar(t)? (for|til) (publisering|å publisere)"_s,
        u"(publiser|sett i gang|set i gang) (gjerne|i vei|det|den|endringen|endringa|straks|nå|no)"_s,
        u"(ok|okei|greit|i orden|fint) for (oss|meg|vår del|min del)"_s,
        u"alt (er |ser )?(ok|i orden|bra|fint|greit|som det skal|på plass)"_s,
        u"(estimatet|prisoverslaget|tilbudet|tilbodet|prisen) er (ok|greit?|fint|godtatt|akseptert|i orden)"_s,
        u"aksepterer|akseptere[rt]|godtar|godtek|går god for"_s,
        u"ja takk"_s,
        u"ja,? (det er |dette er )?(helt |heilt )?(greit|ok|fint|flott)"_s,
        u"approved?|accepted|lgtm|good to go|go ahead|all good"_s,
        u"(we|i) accept"_s,
        u"ready to (publish|go live|deploy)"_s,
        u"(you (can|may) (now )?|please )(publish|go live|deploy|proceed|start)"_s,
        u"(looks|works|working) (now )?(very |really |just )?(good|great|fine|nice|well|correct)"_s,
        u"(looks|works|working) (now )?(perfect(ly)?|as (expected|intended|it should))"_s,
    });
    if (approving.match(sentence).hasMatch())
        return true;
    // Words that approve only where they stand alone or begin what is said.
    static const QRegularExpression alone(
        u"^\\W*(ja|perfekt|supert|strålende|strålande|topp|nydelig|kjempebra)\\W*$|"
        "(^|[,;:–-])\\W*(publiser|kjør på|kjør i vei|sett i gang|set i gang|gå for det|køyr på)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return alone.match(sentence).hasMatch();
}

} // namespace

bool readsLikeApproval(const QString &text)
{
    const QString visible = withoutReassurance(visibleText(text.left(LongestSample)));
    if (visible.isEmpty() || hasReservation(visible))
        return false;
    static const QRegularExpression sentenceWithEnd(u"[^.!?\\n]+[.!?]*"_s);
    for (auto found = sentenceWithEnd.globalMatch(visible); found.hasNext();) {
        const QString sentence = found.next().captured().trimmed();
        if (!sentence.endsWith(u'?') && !isConditional(sentence) && soundsApproving(sentence))
            return true;
    }
    return false;
}

} // namespace skranke
