#include "domain/QueueQuery.h"

#include <algorithm>

namespace skranke {

namespace {

constexpr qsizetype LongestQuery = 400;

enum class Field { Customer, From, Level, State, Kind, Assignee, Number, Has };

struct FieldName {
    const char16_t *name;
    Field field;
};
constexpr FieldName FieldNames[] = {
    {u"kunde", Field::Customer},
    {u"customer", Field::Customer},
    {u"fra", Field::From},
    {u"frå", Field::From},
    {u"from", Field::From},
    {u"nivå", Field::Level},
    {u"niva", Field::Level},
    {u"level", Field::Level},
    {u"status", Field::State},
    {u"tilstand", Field::State},
    {u"state", Field::State},
    {u"type", Field::Kind},
    {u"slag", Field::Kind},
    {u"kind", Field::Kind},
    {u"tildelt", Field::Assignee},
    {u"ansvarlig", Field::Assignee},
    {u"ansvarleg", Field::Assignee},
    {u"assigned", Field::Assignee},
    {u"assignee", Field::Assignee},
    {u"nr", Field::Number},
    {u"nummer", Field::Number},
    {u"no", Field::Number},
    {u"number", Field::Number},
    {u"har", Field::Has},
    {u"has", Field::Has},
};

template <typename E> struct Word {
    const char16_t *text;
    E value;
};

constexpr Word<Level> LevelWords[] = {
    {u"a", Level::A},        {u"b", Level::B},       {u"none", Level::None},
    {u"ingen", Level::None}, {u"uten", Level::None}, {u"utan", Level::None},
};
constexpr Word<State> StateWords[] = {
    {u"ny", State::New},
    {u"vurdering", State::Assessing},
    {u"venter", State::WaitingCustomer},
    {u"ventar", State::WaitingCustomer},
    {u"waiting", State::WaitingCustomer},
    {u"estimat", State::AwaitingEstimate},
    {u"klar", State::Ready},
    {u"testmiljø", State::InTest},
    {u"kundetest", State::CustomerTest},
    {u"godkjent", State::Approved},
    {u"godkjend", State::Approved},
    {u"publisert", State::Published},
    {u"lukket", State::Closed},
    {u"lukka", State::Closed},
    {u"avbrutt", State::Cancelled},
    {u"avbroten", State::Cancelled},
};
constexpr Word<bool> OpennessWords[] = {
    {u"åpen", true}, {u"open", true}, {u"åpne", true}, {u"opne", true}, {u"over", false}};
constexpr Word<CaseKind> KindWords[] = {
    {u"brukerstøtte", CaseKind::UserSupport},
    {u"brukarstøtte", CaseKind::UserSupport},
    {u"support", CaseKind::UserSupport},
    {u"feil", CaseKind::Fault},
    {u"oppgave", CaseKind::Task},
    {u"oppgåve", CaseKind::Task},
    {u"driftsvakt", CaseKind::Incident},
    {u"hendelse", CaseKind::Incident},
    {u"hending", CaseKind::Incident},
    {u"ukjent", CaseKind::Unset},
};
constexpr Word<bool QueueQuery::*> HasWords[] = {
    {u"ulest", &QueueQuery::unread},   {u"ulesen", &QueueQuery::unread},
    {u"unread", &QueueQuery::unread},  {u"utkast", &QueueQuery::draft},
    {u"draft", &QueueQuery::draft},    {u"venter", &QueueQuery::waiting},
    {u"ventar", &QueueQuery::waiting}, {u"waiting", &QueueQuery::waiting},
};

QString folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<Field> fieldOf(QStringView name)
{
    const QString wanted = folded(name);
    for (const FieldName &each : FieldNames)
        if (wanted == QStringView(each.name))
            return each.field;
    return std::nullopt;
}

// What begins with the value, so that a word means something while it is typed; a whole word means
// itself alone.
template <typename E, size_t N> QList<E> meant(const QString &value, const Word<E> (&words)[N])
{
    QList<E> whole;
    QList<E> begun;
    const auto offer = [&](const QString &text, E meaning) {
        if (text == value)
            whole.append(meaning);
        else if (text.startsWith(value) && !begun.contains(meaning))
            begun.append(meaning);
    };
    if constexpr (requires { Codes<E>::table; }) {
        for (const auto &code : Codes<E>::table)
            offer(QString::fromLatin1(code.text).toCaseFolded(), code.value);
    }
    for (const Word<E> &word : words)
        offer(QStringView(word.text).toString(), word.value);
    return whole.isEmpty() ? begun : whole;
}

template <typename T> void join(QList<T> &values, const QList<T> &more)
{
    for (const T &each : more)
        if (!values.contains(each))
            values.append(each);
}

std::optional<CaseNumber> numberOf(QString value)
{
    if (value.startsWith(u'#'))
        value.remove(0, 1);
    if (const auto whole = CaseNumber::parse(value))
        return whole;
    bool isNumber = false;
    const int sequence = value.toInt(&isNumber);
    return isNumber && sequence > 0 ? std::optional(CaseNumber{0, sequence}) : std::nullopt;
}

bool takeValue(QueueQuery &query, Field field, const QString &typed)
{
    const QString value = folded(typed);
    switch (field) {
    case Field::Customer:
        if (value == u"ukjent" || value == u"ukjend" || value == u"unknown")
            query.unknownCustomer = true;
        else
            join(query.customers, {typed});
        return true;
    case Field::From:
        join(query.from, {typed});
        return true;
    case Field::Level: {
        const auto found = meant(value, LevelWords);
        join(query.levels, found);
        return !found.isEmpty();
    }
    case Field::State: {
        const auto openness = meant(value, OpennessWords);
        if (openness.size() == 1) {
            query.open = openness.constFirst();
            return true;
        }
        const auto found = meant(value, StateWords);
        join(query.states, found);
        return !found.isEmpty();
    }
    case Field::Kind: {
        const auto found = meant(value, KindWords);
        join(query.kinds, found);
        return !found.isEmpty();
    }
    case Field::Assignee:
        if (value == u"meg" || value == u"me")
            query.mine = true;
        else if (value == u"ingen" || value == u"nobody" || value == u"none")
            query.unassigned = true;
        else
            join(query.assignees, {typed});
        return true;
    case Field::Number: {
        const auto number = numberOf(value);
        if (number)
            join(query.numbers, {*number});
        return number.has_value();
    }
    case Field::Has: {
        const auto found = meant(value, HasWords);
        for (const auto flag : found)
            query.*flag = true;
        return !found.isEmpty();
    }
    }
    return false;
}

// Up to the next blank, or to the closing quotation mark where there is an opening one.
QStringView valueAt(QStringView text, qsizetype &at)
{
    const bool quoted = at < text.size() && text[at] == u'"';
    const qsizetype begin = quoted ? at + 1 : at;
    qsizetype end = begin;
    while (end < text.size() && (quoted ? text[end] != u'"' : !text[end].isSpace()))
        ++end;
    at = quoted && end < text.size() ? end + 1 : end;
    return text.sliced(begin, end - begin);
}

} // namespace

bool QueueQuery::hasFields() const
{
    QueueQuery onlyWords;
    onlyWords.words = words;
    return *this != onlyWords;
}

QueueQuery parseQuery(QStringView typed)
{
    QueueQuery query;
    const QString text = typed.left(LongestQuery).toString();
    const QStringView all(text);
    qsizetype at = 0;
    while (at < all.size()) {
        if (all[at].isSpace() || all[at] == u'"') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < all.size() && !all[end].isSpace() && all[end] != u'"' && all[end] != u':')
            ++end;
        const auto field =
            end < all.size() && all[end] == u':' ? fieldOf(all.sliced(at, end - at)) : std::nullopt;
        if (!field) {
            while (end < all.size() && !all[end].isSpace() && all[end] != u'"')
                ++end;
            join(query.words, {all.sliced(at, end - at).toString()});
            at = end;
            continue;
        }
        const qsizetype begin = at;
        at = end + 1;
        const bool isQuoted = at < all.size() && all[at] == u'"';
        const QString value = valueAt(all, at).trimmed().toString();
        const QStringList values =
            isQuoted ? QStringList{value} : value.split(u',', Qt::SkipEmptyParts);
        for (const QString &each : values)
            if (!each.isEmpty() && !takeValue(query, *field, each))
                join(query.notUnderstood,
                     {all.sliced(begin, end - begin).toString() + u':' + each});
    }
    return query;
}

} // namespace skranke
