// What a person types to find cases: words, and field words such as `kunde:`, `nivå:` and
// `status:`.
#pragma once

#include "domain/Case.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace skranke {

/// Everything given narrows; within one field any of its values will do. Texts are as typed.
struct QueueQuery {
    QStringList words;     ///< must all occur somewhere in the case
    QStringList customers; ///< parts of a name; a whole name means that customer alone
    bool unknownCustomer = false;
    QStringList from; ///< parts of the contact's name or address
    QList<Level> levels;
    QList<State> states;
    std::optional<bool> open;
    QList<CaseKind> kinds;
    QStringList assignees; ///< beginnings of a part of a name, or initials
    bool mine = false;
    bool unassigned = false;
    QList<CaseNumber> numbers; ///< with year 0 where only the sequence was given
    bool waiting = false;      ///< for the customer
    bool unread = false;
    bool draft = false;        ///< with a draft of the asker's
    QStringList notUnderstood; ///< field words whose value says nothing: no case answers to them

    bool hasFields() const; ///< anything but words
    bool isEmpty() const { return words.isEmpty() && !hasFields(); }
    bool operator==(const QueueQuery &) const = default;
};

/// Field words come in bokmål, nynorsk and English, in any case. Quotation marks hold the words of
/// a value together: `kunde:"Fjordmat AS"`; elsewhere they only separate. Values may be listed with
/// commas. A field without a value is one that is still being typed, and asks for nothing. What has
/// a colon but no known field in front of it is a word like any other.
QueueQuery parseQuery(QStringView typed);

/// The text that parseQuery() reads as this, in the codes of the database: a form to keep.
QString toText(const QueueQuery &query);

/// The texts by which a case was found, to mark them where they are shown.
QStringList foundBy(const QueueQuery &query);

} // namespace skranke
