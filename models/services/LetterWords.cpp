#include "services/LetterWords.h"

#include "services/IncidentWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace skranke::services {

namespace {

struct HolidayWords {
    Holiday holiday;
    const char16_t *nynorsk;
    const char16_t *english;
};
constexpr std::array holidayWords{
    HolidayWords{Holiday::NewYear, u"første nyttårsdag", u"New Year’s Day"},
    HolidayWords{Holiday::MaundyThursday, u"skjærtorsdag", u"Maundy Thursday"},
    HolidayWords{Holiday::GoodFriday, u"langfredag", u"Good Friday"},
    HolidayWords{Holiday::EasterSunday, u"første påskedag", u"Easter Sunday"},
    HolidayWords{Holiday::EasterMonday, u"andre påskedag", u"Easter Monday"},
    HolidayWords{Holiday::LabourDay, u"arbeidardagen", u"Labour Day"},
    HolidayWords{Holiday::ConstitutionDay, u"grunnlovsdagen", u"Constitution Day"},
    HolidayWords{Holiday::Ascension, u"Kristi himmelfartsdag", u"Ascension Day"},
    HolidayWords{Holiday::WhitSunday, u"første pinsedag", u"Whit Sunday"},
    HolidayWords{Holiday::WhitMonday, u"andre pinsedag", u"Whit Monday"},
    HolidayWords{Holiday::ChristmasDay, u"første juledag", u"Christmas Day"},
    HolidayWords{Holiday::BoxingDay, u"andre juledag", u"Boxing Day"},
};

QString bokmaalWithin(Holiday holiday)
{
    QString name = bokmaalName(holiday);
    if (holiday != Holiday::Ascension)
        name[0] = name[0].toLower();
    return name;
}

QString pick(Language language, const QString &bokmaal, const QString &nynorsk,
             const QString &english)
{
    return language == Language::English ? english
        : language == Language::Nynorsk  ? nynorsk
                                         : bokmaal;
}

} // namespace

QString holidayName(Holiday holiday, Language language)
{
    for (const HolidayWords &words : holidayWords)
        if (words.holiday == holiday && language != Language::Bokmaal)
            return QString::fromUtf16(language == Language::Nynorsk ? words.nynorsk
                                                                    : words.english);
    return bokmaalWithin(holiday);
}

QString expectationText(Level level, std::optional<Instant> due, Language language)
{
    const QString by = due ? momentText(*due, language) : QString();
    if (level == Level::A && due)
        return pick(language,
                    u"Saken behandles som en kritisk feil (nivå A): Vi er på saken innen %1."_s,
                    u"Saka blir behandla som ein kritisk feil (nivå A): Vi er på saka innan %1."_s,
                    u"The case is handled as a critical fault (level A): we are on it by %1."_s)
            .arg(by);
    if (level == Level::B && due)
        return pick(
                   language,
                   u"Saken behandles som en alvorlig feil (nivå B): Dere hører fra oss innen %1."_s,
                   u"Saka blir behandla som ein alvorleg feil (nivå B): De høyrer frå oss innan %1."_s,
                   u"The case is handled as a serious fault (level B): you will hear from us by %1."_s)
            .arg(by);
    return pick(
        language,
        u"Henvendelser følges opp så snart vi har kapasitet. Er hele eller vesentlige deler "
        "av nettstedet nede, tar vi det først. Skriv gjerne om det haster eller kan vente."_s,
        u"Førespurnader blir følgde opp så snart vi har kapasitet. Er heile eller vesentlege "
        "delar av nettstaden nede, tek vi det først. Skriv gjerne om det hastar eller kan "
        "vente."_s,
        u"Requests are followed up as soon as we have the capacity. If all or substantial "
        "parts of the site are down, we take that first. Please tell us whether it is urgent or "
        "can wait."_s);
}

} // namespace skranke::services
