// Tables as RFC 4180 text, in the dialect that Norwegian spreadsheets open without questions:
// semicolons, CRLF and UTF-8 with a byte order mark. Pure; any thread.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace skranke::export_ {

struct CsvRow {
    int line = 0; ///< where the row begins in the file, from 1; ignored when writing
    QStringList fields;

    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QStringList header;
    QList<CsvRow> rows;

    /// Position of a header field, whatever its case; −1 when the table has none of that name.
    int column(QStringView name) const;
    void append(QStringList fields) { rows.append({0, std::move(fields)}); }

    bool operator==(const CsvTable &) const = default;
};

/// Reads semicolon, comma or tab separated text with a header; which of them it is, the header
/// tells. UTF-8, UTF-16 with a byte order mark, or Latin-1 as old spreadsheets save it. Blank lines
/// are passed over and short rows filled up with empty fields; longer rows than the header are kept
/// as they are. Invalid, with the line number as argument, when a quotation is left open, the
/// header is missing or names a field twice, or the bytes are no text.
Result<CsvTable> parseCsv(const QByteArray &bytes);

/// A field that a spreadsheet would run as a formula is written with an apostrophe in front, which
/// parseCsv takes off again, so what is read is what was written.
QByteArray writeCsv(const CsvTable &table);

} // namespace skranke::export_
