#include "mail/HeaderFields.h"

#include <algorithm>

namespace skranke::mail {

HeaderFields::HeaderFields(GMimeObject *object)
{
    GMimeHeaderList *const list = g_mime_object_get_header_list(object);
    const int count = g_mime_header_list_get_count(list);
    m_fields.reserve(count);
    for (int i = 0; i < count; ++i) {
        GMimeHeader *const header = g_mime_header_list_get_header_at(list, i);
        m_fields.append({QByteArray(g_mime_header_get_name(header)).toLower(),
                         QByteArray(g_mime_header_get_raw_value(header))});
    }
}

HeaderFields HeaderFields::inText(const QByteArray &head)
{
    HeaderFields fields;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty()) {
            if (fields.isEmpty())
                continue;
            break;
        }
        if ((line.startsWith(' ') || line.startsWith('\t')) && !fields.isEmpty()) {
            fields.m_fields.last().value.append(' ').append(line.trimmed());
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.m_fields.append(
                {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return fields;
}

QByteArray HeaderFields::first(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [name](const Field &field) { return field.name == name; });
    return found == m_fields.cend() ? QByteArray() : found->value;
}

QList<QByteArray> HeaderFields::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Field &field : m_fields) {
        if (field.name == name)
            values.append(field.value);
    }
    return values;
}

bool HeaderFields::has(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [name](const Field &field) { return field.name == name; });
}

} // namespace skranke::mail
