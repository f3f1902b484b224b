#include "domain/CaseLink.h"

namespace skranke {

namespace {
constexpr QLatin1StringView Scheme("skranke:");
constexpr QLatin1StringView Place("case/");
} // namespace

QString caseLink(CaseNumber number)
{
    return QStringLiteral("skranke://case/") + number.toString();
}

bool isCaseLink(QStringView text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

std::optional<CaseNumber> caseOfLink(QStringView link)
{
    if (!isCaseLink(link))
        return std::nullopt;
    QStringView rest = link.mid(Scheme.size());
    if (rest.startsWith(u"//"))
        rest = rest.mid(2);
    if (!rest.startsWith(Place, Qt::CaseInsensitive))
        return std::nullopt;
    rest = rest.mid(Place.size());
    if (rest.endsWith(u'/')) // some desktops end an address with one
        rest.chop(1);
    return CaseNumber::parse(rest);
}

} // namespace skranke
