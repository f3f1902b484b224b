// Lines of a mail before it is parsed.
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace skranke::mail {

/// One line without its ending, and where the next begins.
struct HeaderLine {
    QByteArrayView text;
    qsizetype next = 0;
};

HeaderLine lineAt(QByteArrayView bytes, qsizetype from);

/// `Name:` at the start of a line, as RFC 5322 allows it.
bool looksLikeHeaderField(QByteArrayView line);

/// The line begins one of these fields; names in lower case.
bool isField(QByteArrayView line, std::initializer_list<const char *> names);

/// A field whose value GMime parses as addresses.
bool isAddressField(QByteArrayView line);

/// Begins with a blank, and so belongs to the field before it.
bool isContinuation(QByteArrayView line);

/// How much of an address field's text fits under MostGroups, counting on from `groups`.
qsizetype sizeWithinGroups(QByteArrayView text, qsizetype &groups);

} // namespace skranke::mail
