#include "mail/ImapValues.h"

#include <QLatin1StringView>

namespace skranke::mail {

namespace {

/// Calls `take` for each element of a list.
template <typename T, typename Take> void each(clist *list, Take take)
{
    if (!list)
        return;
    for (clistiter *at = clist_begin(list); at; at = clist_next(at))
        take(*static_cast<T *>(clist_content(at)));
}

/// INTERNALDATE; none where its parts make no date.
std::optional<Instant> instantOf(const mailimap_date_time &date)
{
    using namespace std::chrono;
    const year_month_day day{year{date.dt_year}, month{static_cast<unsigned>(date.dt_month)},
                             std::chrono::day{static_cast<unsigned>(date.dt_day)}};
    if (!day.ok() || date.dt_year < FirstYear || date.dt_year > LastYear)
        return std::nullopt;
    const int offset = date.dt_zone / 100 * 60 + date.dt_zone % 100;
    return Instant{sys_days{day}} + hours{date.dt_hour} + minutes{date.dt_min - offset}
    + seconds{date.dt_sec};
}

bool hasSeen(const mailimap_msg_att_dynamic &flags)
{
    bool seen = false;
    each<mailimap_flag_fetch>(flags.att_list, [&](const mailimap_flag_fetch &flag) {
        seen = seen
            || (flag.fl_type == MAILIMAP_FLAG_FETCH_OTHER
                && flag.fl_flag->fl_type == MAILIMAP_FLAG_SEEN);
    });
    return seen;
}

/// Calls `fixed` and `flags` for what is said about one mail.
template <typename Fixed, typename Flags>
void eachItem(mailimap_msg_att &mail, Fixed fixed, Flags flags)
{
    each<mailimap_msg_att_item>(mail.att_list, [&](const mailimap_msg_att_item &item) {
        if (item.att_type == MAILIMAP_MSG_ATT_ITEM_STATIC)
            fixed(*item.att_data.att_static);
        else if (item.att_type == MAILIMAP_MSG_ATT_ITEM_DYNAMIC)
            flags(*item.att_data.att_dyn);
    });
}

} // namespace

bool hasCapability(const mailimap_capability_data *data, const char *name)
{
    bool found = false;
    each<struct mailimap_capability>(
        data->cap_list, [&](const struct mailimap_capability &capability) {
            found = found
                || (capability.cap_type == MAILIMAP_CAPABILITY_NAME
                    && QLatin1StringView(capability.cap_data.cap_name)
                            .compare(QLatin1StringView(name), Qt::CaseInsensitive)
                        == 0);
        });
    return found;
}

bool hasLogin(const mailimap_capability_data *data, const char *mechanism)
{
    bool found = false;
    each<struct mailimap_capability>(
        data->cap_list, [&](const struct mailimap_capability &capability) {
            found = found
                || (capability.cap_type == MAILIMAP_CAPABILITY_AUTH_TYPE
                    && QLatin1StringView(capability.cap_data.cap_auth_type)
                            .compare(QLatin1StringView(mechanism), Qt::CaseInsensitive)
                        == 0);
        });
    return found;
}

QList<quint32> numbersIn(clist *list)
{
    QList<quint32> numbers;
    each<uint32_t>(list, [&](uint32_t number) { numbers.append(number); });
    return numbers;
}

QList<RemoteMail> describedIn(clist *fetched)
{
    QList<RemoteMail> mails;
    each<mailimap_msg_att>(fetched, [&](mailimap_msg_att &about) {
        RemoteMail mail;
        eachItem(
            about,
            [&](const mailimap_msg_att_static &item) {
                if (item.att_type == MAILIMAP_MSG_ATT_UID)
                    mail.uid = item.att_data.att_uid;
                else if (item.att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
                    mail.size = item.att_data.att_rfc822_size;
                else if (item.att_type == MAILIMAP_MSG_ATT_INTERNALDATE)
                    mail.arrived = instantOf(*item.att_data.att_internal_date).value_or(Instant{});
            },
            [&](const mailimap_msg_att_dynamic &flags) { mail.seen = hasSeen(flags); });
        if (mail.uid > 0)
            mails.append(mail);
    });
    return mails;
}

QHash<quint32, QByteArray> bodiesIn(clist *fetched)
{
    QHash<quint32, QByteArray> bodies;
    each<mailimap_msg_att>(fetched, [&](mailimap_msg_att &about) {
        quint32 uid = 0;
        std::optional<QByteArray> body;
        eachItem(
            about,
            [&](const mailimap_msg_att_static &item) {
                if (item.att_type == MAILIMAP_MSG_ATT_UID) {
                    uid = item.att_data.att_uid;
                } else if (item.att_type == MAILIMAP_MSG_ATT_BODY_SECTION) {
                    const mailimap_msg_att_body_section &section = *item.att_data.att_body_section;
                    if (section.sec_body_part)
                        body = QByteArray(section.sec_body_part,
                                          static_cast<qsizetype>(section.sec_length));
                }
            },
            [](const mailimap_msg_att_dynamic &) {});
        if (uid > 0 && body)
            bodies.insert(uid, *body);
    });
    return bodies;
}

mailimap_date_time *dateTimeOf(Instant at)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(at);
    const year_month_day day{midnight};
    const hh_mm_ss time{at - midnight};
    return mailimap_date_time_new(
        static_cast<int>(static_cast<unsigned>(day.day())),
        static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(day.year()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), 0);
}

UidSet::UidSet(const QList<quint32> &uids) : m_set(mailimap_set_new_empty())
{
    for (qsizetype i = 0; i < uids.size();) {
        qsizetype last = i;
        while (last + 1 < uids.size() && uids[last + 1] == uids[last] + 1)
            ++last;
        mailimap_set_add_interval(m_set.get(), uids[i], uids[last]);
        i = last + 1;
    }
}

FetchType::FetchType(std::initializer_list<mailimap_fetch_att *> attributes)
    : m_type(mailimap_fetch_type_new_fetch_att_list_empty())
{
    for (mailimap_fetch_att *attribute : attributes)
        mailimap_fetch_type_new_fetch_att_list_add(m_type.get(), attribute);
}

} // namespace skranke::mail
