// libetpan's lists as values of ours, and back.
#pragma once

#include "domain/MailTransport.h"

#include <libetpan/libetpan.h>

#include <initializer_list>
#include <memory>

namespace skranke::mail {

bool hasCapability(const mailimap_capability_data *data, const char *name);
bool hasLogin(const mailimap_capability_data *data, const char *mechanism); ///< `AUTH=…`
QList<quint32> numbersIn(clist *list);
QList<RemoteMail> describedIn(clist *fetched);
QHash<quint32, QByteArray> bodiesIn(clist *fetched);
mailimap_date_time *dateTimeOf(Instant at); ///< to be freed

class UidSet {
public:
    /// Ascending runs become ranges.
    explicit UidSet(const QList<quint32> &uids);
    mailimap_set *get() const { return m_set.get(); }

private:
    struct Free {
        void operator()(mailimap_set *set) const { mailimap_set_free(set); }
    };
    std::unique_ptr<mailimap_set, Free> m_set;
};

class FetchType {
public:
    FetchType(std::initializer_list<mailimap_fetch_att *> attributes);
    mailimap_fetch_type *get() const { return m_type.get(); }

private:
    struct Free {
        void operator()(mailimap_fetch_type *type) const { mailimap_fetch_type_free(type); }
    };
    std::unique_ptr<mailimap_fetch_type, Free> m_type;
};

} // namespace skranke::mail
