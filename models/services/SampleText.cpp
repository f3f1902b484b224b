#include "services/SampleText.h"

#include "services/SampleWords.h"

#include <array>
#include <iterator>

namespace skranke::services {

namespace {

using namespace sample;

using Words = std::span<const char16_t *const>;

QString pick(SampleRandom &random, Words words)
{
    return QString::fromUtf16(random.of(words));
}

// Letters as they are written in addresses.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c == u'æ')
            result += u"ae";
        else if (c == u'ø')
            result += u'o';
        else if (c == u'å')
            result += u'a';
        else if (c == u'é')
            result += u'e';
        else if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Words subjectsOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Task:
        return TaskSubjects;
    case CaseKind::Fault:
        return FaultSubjects;
    case CaseKind::Incident:
        return IncidentSubjects;
    case CaseKind::Unset:
    case CaseKind::UserSupport:
        break;
    }
    return SupportSubjects;
}

} // namespace

SamplePerson samplePerson(SampleRandom &random)
{
    const QString first = pick(random, FirstNames), last = pick(random, LastNames);
    return {first + u' ' + last, plain(first) + u'.' + plain(last)};
}

SampleCompany sampleCompany(int n)
{
    const auto at = [&n](Words words) {
        const auto count = static_cast<int>(words.size());
        const QString word = QString::fromUtf16(words[static_cast<size_t>(n % count)]);
        n /= count;
        return word;
    };
    // The trade changes fastest, so that neighbours in a list look different.
    const QString trade = at(Trades), place = at(Places), form = at(Forms);
    QString name = place + u' ' + trade;
    QString domain = plain(place) + u'-' + plain(trade);
    if (!form.isEmpty()) {
        name += u' ' + form;
        domain += u'-' + plain(form);
    }
    if (n > 0) {
        name += u' ' + QString::number(n + 1);
        domain += QString::number(n + 1);
    }
    return {name, domain + QStringLiteral(".example")};
}

QString sampleOrganisationNumber(int n)
{
    constexpr std::array Weights{3, 2, 7, 6, 5, 4, 3, 2};
    // About one number in eleven has no check digit; thirteen numbers are room enough to skip it.
    for (int candidate = 10'000'000 + n * 13;; ++candidate) {
        const QString digits = QString::number(candidate);
        int sum = 0;
        for (int i = 0; i < 8; ++i)
            sum += digits[i].digitValue() * Weights[static_cast<size_t>(i)];
        const int check = (11 - sum % 11) % 11;
        if (check < 10)
            return digits + QString::number(check);
    }
}

SampleRequest sampleRequest(SampleRandom &random, CaseKind kind, const QString &domain)
{
    SampleRequest request;
    const QString page = pick(random, Pages);
    const QString subject = pick(random, subjectsOf(kind));
    request.subject =
        upperFirst(subject.contains(QLatin1String("%1")) ? subject.arg(page) : subject);
    QStringList sentences{QStringLiteral("Hei, det gjelder %1 på %2.").arg(page, domain)};
    request.checklist.experience.found = random.permille(800);
    request.checklist.example.found = random.permille(450);
    request.checklist.link.found = random.permille(600);
    request.checklist.urgency.found = random.permille(500);
    if (request.checklist.experience.found)
        sentences += pick(random, Experiences);
    if (request.checklist.link.found)
        sentences += QStringLiteral("Siden er https://%1/%2/%3.")
                         .arg(domain, plain(page))
                         .arg(random.between(100, 99'999));
    if (request.checklist.example.found)
        sentences += QStringLiteral("Skjermbilde ligger ved.");
    if (request.checklist.urgency.found)
        sentences += pick(random, Urgent);
    request.description = sentences.join(u' ');
    return request;
}

QString sampleLetter(SampleRandom &random, SampleLetter letter, const QString &firstName,
                     const QString &agentName)
{
    const auto ours = [&](const QString &text) {
        return QStringLiteral("Hei %1,\n\n%2\n\nVennlig hilsen\n%3")
            .arg(firstName, text, agentName);
    };
    const auto theirs = [&](const QString &text) {
        return QStringLiteral("%1\n\nHilsen %2").arg(text, firstName);
    };
    switch (letter) {
    case SampleLetter::Acknowledgement:
        return ours(QStringLiteral("vi har mottatt henvendelsen din og tar den så snart vi kan."));
    case SampleLetter::Question:
        return ours(pick(random, Questions));
    case SampleLetter::Answer:
        return theirs(pick(random, Answers));
    case SampleLetter::Reply:
        return ours(pick(random, Replies));
    case SampleLetter::Estimate:
        return ours(QStringLiteral("her er prisoverslaget. Vi begynner når du har godkjent det."));
    case SampleLetter::EstimateApproved:
        return theirs(QStringLiteral("Prisoverslaget er godkjent, sett i gang."));
    case SampleLetter::Handover:
        return ours(
            QStringLiteral("endringen ligger klar i testmiljøet. Si fra når du har testet."));
    case SampleLetter::Rejection:
        return theirs(pick(random, Rejections));
    case SampleLetter::TestApproved:
        return theirs(QStringLiteral("Testet nå, fungerer fint. Dere kan publisere."));
    case SampleLetter::Published:
        return ours(QStringLiteral("endringen er publisert."));
    case SampleLetter::Update:
        return ours(QStringLiteral("vi arbeider fortsatt med saken og melder fra innen en time."));
    }
    return {};
}

QString sampleTimeNote(SampleRandom &random)
{
    return pick(random, TimeNotes);
}

QString sampleReason(SampleRandom &random)
{
    return pick(random, Reasons);
}

QString sampleReview(SampleRandom &random)
{
    return pick(random, Reviews);
}

} // namespace skranke::services
