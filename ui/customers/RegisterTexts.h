// A register's values as the texts of a form and back, by the same table as the CSV files (R2.7).
#pragma once

#include "services/RegisterColumns.h"

#include <QHash>
#include <QString>

namespace skranke::ui {

using FieldTexts = QHash<QString, QString>; ///< by field code

template <typename T> FieldTexts textsOf(const T &value, const services::RegisterNames &names)
{
    FieldTexts texts;
    for (const auto &column : services::registerColumns<T>())
        texts.insert(QString::fromLatin1(column.code), column.read(value, names));
    return texts;
}

/// Fields that `texts` does not have stay as they are. FieldInvalid names the first that cannot be
/// read.
template <typename T>
Result<T> valueFrom(T value, const FieldTexts &texts, const services::RegisterNames &names)
{
    for (const auto &column : services::registerColumns<T>()) {
        const auto code = QString::fromLatin1(column.code);
        const auto text = texts.constFind(code);
        if (text != texts.constEnd() && !column.write(value, text->trimmed(), names))
            return refuse(Reason::FieldInvalid, {code, *text});
    }
    return value;
}

} // namespace skranke::ui
