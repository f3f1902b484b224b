// The registers a lead keeps (R2.7). Agents read them all, and may add contacts and place senders.
#pragma once

#include "domain/Calendar.h"
#include "domain/Register.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct CustomerFile {
    Customer customer;
    QList<Contact> contacts;
    QList<Site> sites;
    std::optional<Agreement> agreement;
};

/// What a CSV import did, line by line where it could not.
struct ImportReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    struct Problem {
        int line = 0; ///< from 1, the header being line 1
        Error error;
    };
    QList<Problem> problems;
};

/// Which register a CSV file is of.
enum class RegisterKind { Customers, Contacts, Sites, Agreements, Agents };

class RegisterService {
public:
    explicit RegisterService(Context context) : m(context) {}

    QFuture<Result<QList<Customer>>> customers(QString search = {}, bool withRetired = false) const;
    QFuture<Result<CustomerFile>> customer(CustomerId id) const;
    QFuture<Result<QList<Contact>>> searchContacts(QString text, int limit = 20) const;
    QFuture<Result<QList<Agent>>> agents() const;
    QFuture<Result<QList<Agreement>>> agreements() const;
    QFuture<Result<QList<Calendar>>> calendars() const;

    // Saving adds when the id is none and changes otherwise; a conflict or a rule changes nothing.
    QFuture<Result<Customer>> save(Customer value);
    QFuture<Result<Contact>> save(Contact value);
    QFuture<Result<Site>> save(Site value);
    QFuture<Result<Agreement>> save(Agreement value);
    QFuture<Result<Agent>> save(Agent value);

    // Refused with StillReferredTo where a case or an invoice refers to it: retire it instead.
    QFuture<Result<void>> remove(CustomerId id);
    QFuture<Result<void>> remove(ContactId id);
    QFuture<Result<void>> remove(SiteId id);
    QFuture<Result<void>> remove(AgreementId id);

    /// UTF-8 CSV with a header of field codes; semicolon or comma.
    QFuture<Result<QByteArray>> exportCsv(RegisterKind kind) const;
    QFuture<Result<ImportReport>> importCsv(RegisterKind kind, QByteArray csv);

private:
    Context m;
};

} // namespace skranke::services
