#include "ui/words/RefusalWords.h"

#include "domain/Billing.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"
#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// `2026-11` → `november 2026`.
QString monthNamed(const QString &code)
{
    const auto named = Month::parse(code);
    return named ? month(named->year, named->month) : code;
}

/// `1` → `Mandag`, `2026-12-24` → `24.12.2026`.
QString dayOfCode(const QString &code)
{
    bool isWeekday = false;
    const int weekday = code.toInt(&isWeekday);
    if (!isWeekday) {
        QStringList parts = code.split(u'-');
        std::reverse(parts.begin(), parts.end());
        return parts.join(u'.');
    }
    const QString name = QLocale().standaloneDayName(weekday);
    return name.left(1).toUpper() + name.mid(1);
}

QString notFromThisState(const QStringList &arguments)
{
    const auto wanted = fromCode<Transition>(arguments.value(0));
    const auto current = fromCode<State>(arguments.value(1));
    if (!wanted || !current)
        return Words::tr("The case cannot make this move from where it stands.");
    return Words::tr("“%1” is not possible while the case is “%2”.")
        .arg(transition(*wanted), state(*current));
}

QString estimateNeedsApproval(const QStringList &arguments)
{
    const QString estimated = estimate(arguments.value(0).toInt());
    if (arguments.value(1).isEmpty())
        return Words::tr("Work cannot start: the estimate is %1, over 4 hours, and the customer "
                         "has not approved it.")
            .arg(estimated);
    return Words::tr("Work cannot start: the estimate is %1, and the customer has approved only "
                     "%2.")
        .arg(estimated, estimate(arguments.value(1).toInt()));
}

QString refusedMove(const Error &error)
{
    const QStringList &a = error.arguments;
    switch (error.reason) {
    case Reason::NotFromThisState:
        return notFromThisState(a);
    case Reason::KindMissing:
        return Words::tr("Choose what kind of case it is first.");
    case Reason::EstimateNeedsApproval:
        return estimateNeedsApproval(a);
    case Reason::EstimateMissing:
        return Words::tr("Set an estimate above zero first.");
    case Reason::ApprovalMissing:
        return Words::tr("It cannot be published before the customer has approved the latest "
                         "change in the test environment.");
    case Reason::WrongIsMissing:
        return Words::tr("Say what is wrong.");
    case Reason::ReasonMissing:
        return Words::tr("Give a reason.");
    case Reason::MessageMissing:
        return Words::tr("Write a message to the customer; it goes with this step.");
    case Reason::RecipientMissing:
        return Words::tr("The case has no e-mail address to write to. Add one to the contact.");
    case Reason::TestAddressMissing:
        return Words::tr("Say where the customer can test.");
    case Reason::NoResponseSent:
        return Words::tr("The case cannot be closed before the customer has been answered.");
    case Reason::NotAnswerable:
        return Words::tr("Only user support, and incidents that needed no change, can be closed "
                         "with an answer.");
    case Reason::ReopenTooLate:
        return Words::tr("The case ended more than 14 days ago. Register a new, linked case.");
    case Reason::CaseMerged:
        return Words::tr("The case has become part of %1.").arg(a.value(0));
    default:
        return {};
    }
}

QString refusedEvidence(const Error &error)
{
    const QStringList &a = error.arguments;
    switch (error.reason) {
    case Reason::EvidenceMissing:
        return Words::tr("Choose the message in which the customer says yes, or write down the "
                         "telephone call.");
    case Reason::EvidencePersonMissing:
        return Words::tr("Write who said it on the telephone.");
    case Reason::EvidenceOfAnotherCase:
        return Words::tr("The message belongs to another case.");
    case Reason::EvidenceNotFromCustomer:
        return Words::tr("Only a message from the customer can be an approval.");
    case Reason::EvidenceAutomatic:
        return Words::tr("An automatic reply is never an approval.");
    case Reason::EvidenceTooOld:
        return Words::tr("The message was written before what it should approve was sent.");
    case Reason::EvidenceForOtherAmount:
        return Words::tr("The customer approved %1, but the estimate is now %2. Send it again.")
            .arg(estimate(a.value(0).toInt()), estimate(a.value(1).toInt()));
    default:
        return {};
    }
}

QString refusedEntry(const Error &error)
{
    const QStringList &a = error.arguments;
    switch (error.reason) {
    case Reason::DurationNegative:
        return Words::tr("A duration cannot be negative.");
    case Reason::DurationAbsurd:
        return Words::tr("One entry can be at most %1 hours.").arg(a.value(0));
    case Reason::StartInFuture:
        return Words::tr("The time lies in the future.");
    case Reason::PeriodLocked:
        return Words::tr("%1 is locked. Make the correction as a new entry in an open month.")
            .arg(monthNamed(a.value(0)));
    case Reason::PeriodNotOver:
        return Words::tr("The month is not over yet.");
    case Reason::NonBillableReasonMissing:
        return Words::tr("Say why the time is not billable.");
    case Reason::NoTimer:
        return Words::tr("No timer is running on this case.");
    case Reason::AlreadyReviewed:
        return Words::tr("The breach has already been reviewed.");
    case Reason::LeadOnly:
        return Words::tr("Only a team lead can do this.");
    case Reason::ViewersOnlyRead:
        return Words::tr("You can read here, but not change anything.");
    case Reason::NotForwardable:
        return QCoreApplication::translate(
            "ErrorWords", "Notes and calls stay with us, and so does what goes with them.");
    case Reason::NotYours:
        return Words::tr("This belongs to somebody else.");
    default:
        return {};
    }
}

QString refusedInput(const Error &error)
{
    const QStringList &a = error.arguments;
    switch (error.reason) {
    case Reason::FieldEmpty:
        return Words::tr("%1 must be filled in.").arg(field(a.value(0)));
    case Reason::FieldInvalid:
        if (a.value(2) == QLatin1String("needs_tls"))
            return Words::tr("With http, anybody on the way could read the password or token. Use "
                             "https:// in the address.");
        return Words::tr("%1: “%2” is not valid.").arg(field(a.value(0)), a.value(1));
    case Reason::DomainTaken:
        return Words::tr("The domain %1 already belongs to %2.").arg(a.value(0), a.value(1));
    case Reason::DomainPublic:
        return Words::tr("%1 is a public mail service and cannot belong to one customer.")
            .arg(a.value(0));
    case Reason::AddressTaken:
        return Words::tr("The address %1 already belongs to a contact of %2.")
            .arg(a.value(0), a.value(1));
    case Reason::StillReferredTo:
        return Words::tr("It is in use by a case or an invoice and cannot be deleted. Retire it "
                         "instead.");
    case Reason::TextTooLong:
        return Words::tr("The text is too long: at most %1 characters.")
            .arg(number(a.value(0).toLongLong()));
    case Reason::FileEmpty:
        return Words::tr("The file is empty. Nothing was registered.");
    case Reason::FileTooLarge:
        return Words::tr("The file is larger than %1 MB. Nothing was registered.").arg(a.value(0));
    case Reason::NumberUnknown:
        return Words::tr("There is no case with this number.");
    case Reason::FileExists:
        return Words::tr("%1 exists already. Choose another name, or move the file away first.")
            .arg(error.arguments.value(0));
    case Reason::DeskNotEmpty:
        return Words::tr("The database to copy to has cases or agents already. Copy into an empty "
                         "one, before anybody is let in.");
    default:
        return Words::tr("This is not allowed.");
    }
}

QString refusedText(const Error &error)
{
    if (error.reason == Reason::PlaceholderMissing)
        return Words::tr("{%1} is missing: the letter cannot do without it.")
            .arg(error.arguments.value(0));
    return error.reason == Reason::PlaceholderUnknown
        ? Words::tr("There is nothing to put in place of {%1}.").arg(error.arguments.value(0))
        : QString();
}

QString refusedCalendar(const Error &error)
{
    const QStringList &a = error.arguments;
    switch (error.reason) {
    case Reason::NameTaken:
        return Words::tr("The name “%1” is taken.").arg(a.value(0));
    case Reason::HoursBackwards:
        return Words::tr("%1: %2 must begin before it ends, within one day.")
            .arg(dayOfCode(a.value(0)), a.value(1));
    case Reason::HoursOverlap:
        return Words::tr("%1: %2 and %3 overlap.")
            .arg(dayOfCode(a.value(0)), a.value(1), a.value(2));
    case Reason::DateUnknown:
        return Words::tr("There is no such day: %1.").arg(dayOfCode(a.value(0)));
    case Reason::CalendarNeverOpen:
        return Words::tr("A calendar must be open at some time. With these hours no due time could "
                         "be worked out.");
    case Reason::CalendarInUse:
        return Words::tr("The calendar is used by the agreement “%1” and cannot be deleted.")
            .arg(a.value(0));
    case Reason::CalendarOfTheDesk:
        return Words::tr("This is the desk's own calendar. It can be changed, but not deleted.");
    default:
        return {};
    }
}

} // namespace

QString refused(const Error &error)
{
    for (auto words : {refusedMove, refusedEvidence, refusedEntry, refusedText, refusedCalendar}) {
        const QString sentence = words(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return refusedInput(error);
}

} // namespace skranke::ui::words
