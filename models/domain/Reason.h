// Why something was refused. One code for each sentence a person can get; ui/words has the words.
#pragma once

namespace skranke {

enum class Reason {
    None,

    // Workflow (R5)
    NotFromThisState,        ///< arguments: transition code, state code
    KindMissing,             ///< assess needs a kind
    EstimateNeedsApproval,   ///< R5.1; arguments: estimated minutes, approved minutes or empty
    EstimateMissing,         ///< send estimate needs an estimate above zero
    EvidenceMissing,         ///< R5.2: no message and no telephone note
    EvidencePersonMissing,   ///< a telephone note must name the person
    EvidenceOfAnotherCase,   ///< the message belongs to another case
    EvidenceNotFromCustomer, ///< our own message cannot be the customer's approval
    EvidenceAutomatic,       ///< R7.4: automatic mail is never an approval
    EvidenceTooOld,          ///< written before what it should approve was sent
    EvidenceForOtherAmount,  ///< arguments: approved minutes, estimated minutes
    ApprovalMissing,         ///< publish without an approval newer than the last work in test
    WrongIsMissing,          ///< reject must say what is wrong
    ReasonMissing,           ///< cancel and reopen need a reason
    MessageMissing,          ///< a message to the customer is part of the transition
    RecipientMissing,        ///< the case has no contact address to write to
    TestAddressMissing,      ///< hand over must say where to test
    NoResponseSent,          ///< answer and close before anything was answered
    NotAnswerable,           ///< answer and close is for user support and incidents without change
    ReopenTooLate,           ///< a reply after 14 days becomes a new, linked case
    CaseMerged,              ///< arguments: number of the case it became part of

    // Time and billing (R6)
    DurationNegative,
    DurationAbsurd, ///< arguments: greatest hours allowed for one entry
    StartInFuture,
    PeriodLocked, ///< arguments: YYYY-MM
    PeriodNotOver,
    NonBillableReasonMissing,
    NoTimer,

    // Registers (R2.7)
    FieldEmpty,      ///< arguments: field code
    FieldInvalid,    ///< arguments: field code, value
    DomainTaken,     ///< arguments: domain, customer name
    DomainPublic,    ///< arguments: domain
    AddressTaken,    ///< arguments: address, customer name
    StillReferredTo, ///< retire instead of delete
    NameTaken,       ///< arguments: name

    // Calendars (R3.1, R3.2). A day is a weekday `1`–`7`, Monday first, or a date `12-24` or
    // `2026-12-24`; an interval is `16:00–09:00`.
    HoursBackwards, ///< arguments: day, interval
    HoursOverlap,   ///< arguments: day, interval, interval
    DateUnknown,    ///< arguments: date
    CalendarNeverOpen,
    CalendarInUse,     ///< arguments: name of an agreement that refers to it
    CalendarOfTheDesk, ///< the first one, by which cases without an agreement run

    // Roles (R9)
    LeadOnly,
    ViewersOnlyRead,
    NotYours, ///< a view or a text that somebody else keeps for themselves

    NotForwardable, ///< notes and calls, and what goes along with them, stay with us

    // Prepared texts
    PlaceholderUnknown, ///< arguments: what stands between the braces
    PlaceholderMissing, ///< the letter cannot do without it; arguments: likewise

    // Input
    FileEmpty,
    FileTooLarge, ///< arguments: greatest size in MB
    TextTooLong,  ///< arguments: greatest number of characters
    NumberUnknown,
    AlreadyReviewed,

    // Databases
    FileExists,   ///< arguments: the file
    DeskNotEmpty, ///< a desk is copied into an empty one only
};

} // namespace skranke
