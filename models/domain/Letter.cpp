#include "domain/Letter.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct Filled {
    QString line;
    bool hadPlaceholder = false;
    bool hadValue = false;
};

Result<Filled> fillLine(const QString &line, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    Filled filled;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1);
        const auto value = values.constFind(name);
        if (value == values.cend())
            return fail(ErrorKind::Invalid, u"unknown placeholder {%1}"_s.arg(name), {name});
        filled.line += line.mid(done, match.capturedStart() - done);
        filled.hadPlaceholder = true;
        if (value->isEmpty() && filled.line.endsWith(u' '))
            filled.line.chop(1);
        filled.hadValue = filled.hadValue || !value->isEmpty();
        filled.line += *value;
        done = match.capturedEnd();
    }
    filled.line += line.mid(done);
    return filled;
}

struct Questions {
    QString experience;
    QString example;
    QString link;
    QString urgency;
};

Questions questionsIn(Language language)
{
    switch (language) {
    case Language::Nynorsk:
        return {u"Kva opplever de? Skriv gjerne kva de gjorde, kva som skjedde, og kva de venta."_s,
                u"Kan de leggje ved eit skjermbilete eller eit døme?"_s,
                u"Kva side gjeld det? Send gjerne lenkja til sida."_s,
                u"Hastar det, eller kan det vente?"_s};
    case Language::English:
        return {u"What do you experience? Please tell us what you did, what happened and what you "
                "expected."_s,
                u"Could you attach a screenshot or an example?"_s,
                u"Which page is it about? Please send us the link."_s,
                u"Is it urgent, or can it wait?"_s};
    case Language::Bokmaal:
        break;
    }
    return {
        u"Hva opplever dere? Skriv gjerne hva dere gjorde, hva som skjedde, og hva dere ventet."_s,
        u"Kan dere legge ved et skjermbilde eller et eksempel?"_s,
        u"Hvilken side gjelder det? Send gjerne lenken til siden."_s,
        u"Haster det, eller kan det vente?"_s};
}

} // namespace

const QStringList &placeholders()
{
    static const QStringList names{u"saksnummer"_s,  u"emne"_s,          u"kontakt"_s,
                                   u"agent"_s,       u"kundesenter"_s,   u"nettsted"_s,
                                   u"testadresse"_s, u"estimat_timer"_s, u"apningstider"_s,
                                   u"apner"_s,       u"svarfrist"_s,     u"mangler"_s,
                                   u"siden"_s,       u"symptom"_s,       u"neste_oppdatering"_s,
                                   u"forventet"_s,   u"helligdag"_s};
    return names;
}

std::optional<QString> unknownPlaceholder(const QString &letter, const QStringList &more)
{
    // Anything in braces on one line is meant as a placeholder by whoever wrote it.
    static const QRegularExpression braces(u"\\{([^{}\n]*)\\}"_s);
    for (auto found = braces.globalMatch(letter); found.hasNext();)
        if (const QString name = found.next().captured(1);
            !placeholders().contains(name) && !more.contains(name))
            return name;
    return std::nullopt;
}

QStringList placeholdersOf(LetterKind kind)
{
    return kind == LetterKind::IncidentReport ? QStringList{u"rapport"_s} : QStringList{};
}

std::optional<QString> missingPlaceholder(LetterKind kind, const QString &letter)
{
    QStringList needed;
    if (isAutomatic(kind))
        needed.append(u"saksnummer"_s);
    if (isAutomatic(kind) && kind != LetterKind::Acknowledgement)
        needed.append(u"apner"_s);
    for (const QString &name : std::as_const(needed))
        if (!letter.contains(u"{%1}"_s.arg(name)))
            return name;
    return std::nullopt;
}

Result<QString> fillLetter(const QString &letter, const QHash<QString, QString> &values)
{
    QStringList lines;
    const auto parts = QString(letter).remove(u'\r').split(u'\n');
    for (const QString &part : parts) {
        const auto filled = fillLine(part, values);
        if (!filled)
            return tl::make_unexpected(filled.error());
        const bool nothingLeft =
            filled->hadPlaceholder && !filled->hadValue && filled->line.trimmed().isEmpty();
        const bool doubledBlank =
            filled->line.isEmpty() && !lines.isEmpty() && lines.last().isEmpty();
        if (!nothingLeft && !doubledBlank)
            lines.append(filled->line);
    }
    return lines.join(u'\n');
}

QString missingQuestions(const Checklist &checklist, Language language)
{
    const Questions questions = questionsIn(language);
    QStringList lines;
    const auto ask = [&lines](const ChecklistItem &item, const QString &question) {
        if (!item.present())
            lines.append(u"– "_s + question);
    };
    ask(checklist.experience, questions.experience);
    ask(checklist.example, questions.example);
    ask(checklist.link, questions.link);
    ask(checklist.urgency, questions.urgency);
    return lines.join(u'\n');
}

} // namespace skranke
