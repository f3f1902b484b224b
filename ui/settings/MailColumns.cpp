#include "ui/settings/MailColumns.h"

#include "ui/settings/MailSection.h"
#include "ui/words/MailWords.h"
#include "ui/words/TimeWords.h"

namespace skranke::ui {

using services::MailAccountRow;

namespace {

QString stateWords(const MailAccountRow &row)
{
    if (!row.account.enabled)
        return MailSection::tr("not in use");
    if (row.status.failedAt)
        return MailSection::tr("since %1: %2")
            .arg(words::weekdayDateTime(*row.status.failedAt),
                 words::mailProblem(row.status.problem));
    if (row.status.fetchedAt)
        return MailSection::tr("fetched %1").arg(words::weekdayDateTime(*row.status.fetchedAt));
    return MailSection::tr("not fetched yet");
}

Tone toneOf(const MailAccountRow &row)
{
    if (!row.account.enabled)
        return Tone::Neutral;
    if (row.status.failedAt)
        return Tone::Danger;
    return row.status.fetchedAt ? Tone::Success : Tone::Neutral;
}

} // namespace

QList<items::Column<MailAccountRow>> mailColumns()
{
    return {columns::text<MailAccountRow>(
                MailSection::tr("Mailbox"),
                [](const MailAccountRow &row) { return row.account.address; }, items::StrongRole),
            columns::chip<MailAccountRow>(MailSection::tr("Status"), stateWords, toneOf)};
}

} // namespace skranke::ui
