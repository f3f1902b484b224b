// The fields of one head, as raw values.
#pragma once

#include "mail/GMimeHandle.h"

#include <QByteArray>
#include <QList>

namespace skranke::mail {

class HeaderFields {
public:
    HeaderFields() = default;
    explicit HeaderFields(GMimeObject *object);
    /// From the text of a head, one field after the other; stops at the first empty line.
    static HeaderFields inText(const QByteArray &head);

    /// Raw value of the first field of that name (lower case); empty when there is none.
    QByteArray first(QByteArrayView name) const;
    QList<QByteArray> all(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }

private:
    struct Field {
        QByteArray name;
        QByteArray value;
    };
    QList<Field> m_fields;
};

} // namespace skranke::mail
