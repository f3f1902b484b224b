#include "ui/words/NoticeWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString whoAnswered(const QueueRow &row)
{
    return !row.contactName.isEmpty() ? row.contactName
        : !row.customerName.isEmpty() ? row.customerName
                                      : Words::tr("The customer");
}

} // namespace

QString noticeTitle(const DeskNotice &notice, Instant now)
{
    switch (notice.kind) {
    case NoticeKind::NewCritical:
        return Words::tr("Level A: nobody is on the case yet");
    case NoticeKind::DueSoon: {
        const QString left = inWords(notice.row.nextDue().value_or(now) - now);
        return notice.row.respondedAt ? Words::tr("The customer is owed an update in %1").arg(left)
                                      : Words::tr("The customer is owed an answer in %1").arg(left);
    }
    case NoticeKind::Answered:
        return Words::tr("%1 has answered").arg(whoAnswered(notice.row));
    }
    Q_UNREACHABLE();
}

QString noticeText(const DeskNotice &notice)
{
    const QueueRow &row = notice.row;
    return QStringList{row.subject,
                       row.customerName.isEmpty() ? unknownCustomer() : row.customerName,
                       row.number.toString()}
        .join(QStringLiteral(" · "));
}

QString noticeCount(NoticeKind kind, int cases)
{
    switch (kind) {
    case NoticeKind::NewCritical:
        return Words::tr("%n on level A that nobody has answered", nullptr, cases);
    case NoticeKind::DueSoon:
        return Words::tr("%n due within half an hour", nullptr, cases);
    case NoticeKind::Answered:
        return Words::tr("%n answer(s) from customers", nullptr, cases);
    }
    Q_UNREACHABLE();
}

} // namespace skranke::ui::words
