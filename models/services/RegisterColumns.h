// The registers as tables of text: one column table for each, by which CSV files are written and
// read (R2.7). Pure. Other rows are named the way people know them: a customer by organisation
// number or name, an agreement and a calendar by name.
#pragma once

#include "domain/Calendar.h"
#include "domain/Register.h"
#include "domain/Result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <span>

namespace skranke::services {

/// What the ids in a register's rows are called.
struct RegisterNames {
    QList<Customer> customers;
    QList<Agreement> agreements;
    QList<Calendar> calendars;

    /// Organisation number or name; none when no row, or more than one, is called that.
    CustomerId customerCalled(const QString &text) const;
};

template <typename T> struct RegisterColumn {
    const char *code; ///< the header of the column, and the field code of its refusals
    QString (*read)(const T &value, const RegisterNames &names);
    /// False: the text is no value of this field.
    bool (*write)(T &value, const QString &text, const RegisterNames &names);
};

template <typename T> std::span<const RegisterColumn<T>> registerColumns();
template <> std::span<const RegisterColumn<Customer>> registerColumns();
template <> std::span<const RegisterColumn<Contact>> registerColumns();
template <> std::span<const RegisterColumn<Site>> registerColumns();
template <> std::span<const RegisterColumn<Agreement>> registerColumns();
template <> std::span<const RegisterColumn<Agent>> registerColumns();

} // namespace skranke::services
