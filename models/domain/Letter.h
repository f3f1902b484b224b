// The prepared texts of the workflow's mails: which there are, and how they are filled in. The
// texts themselves are resources, `:/mail/<language>/<kind>.txt`, unless a lead has put their own
// in their place.
#pragma once

#include "domain/Case.h"
#include "domain/Codes.h"
#include "domain/Register.h"
#include "domain/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

enum class LetterKind {
    Acknowledgement,
    AcknowledgementClosed,  ///< outside service hours: names when we open next
    AcknowledgementHoliday, ///< on a day that has a name: names it too
    QuestionMissing,        ///< asks only for what the checklist lacks (R2.5)
    Estimate,
    TestHandover,
    PublishNotice,
    Update,
    IncidentRestored, ///< R8.2
    IncidentReport,
};
template <> struct Codes<LetterKind> {
    static constexpr auto table = std::to_array<Code<LetterKind>>({
        {LetterKind::Acknowledgement, "acknowledgement"},
        {LetterKind::AcknowledgementClosed, "acknowledgement_closed"},
        {LetterKind::AcknowledgementHoliday, "acknowledgement_holiday"},
        {LetterKind::QuestionMissing, "question_missing"},
        {LetterKind::Estimate, "estimate"},
        {LetterKind::TestHandover, "test_handover"},
        {LetterKind::PublishNotice, "publish_notice"},
        {LetterKind::Update, "update"},
        {LetterKind::IncidentRestored, "incident_restored"},
        {LetterKind::IncidentReport, "incident_report"},
    });
};

/// What a letter may leave to be filled in: `{saksnummer}`, `{kontakt}` and the like.
const QStringList &placeholders();

/// The first placeholder of the text that is none of those, nor `more`; none when all is well.
std::optional<QString> unknownPlaceholder(const QString &letter, const QStringList &more = {});

/// What this letter alone may leave to be filled in, beside placeholders().
QStringList placeholdersOf(LetterKind kind);
/// The first placeholder that the letter cannot do without and does not have: the case number in an
/// acknowledgement, when we open in one from outside service hours. None when all is well.
std::optional<QString> missingPlaceholder(LetterKind kind, const QString &letter);

/// The desk writes it by itself.
[[nodiscard]] constexpr bool isAutomatic(LetterKind kind)
{
    return kind == LetterKind::Acknowledgement || kind == LetterKind::AcknowledgementClosed
        || kind == LetterKind::AcknowledgementHoliday;
}

/// An unknown placeholder is Invalid, named in the arguments. A value that is empty takes the space
/// before it along, and leaves out the line that holds nothing else. Values are not filled in
/// again, whatever they hold.
Result<QString> fillLetter(const QString &letter, const QHash<QString, QString> &values);

/// The questions that ask for what is missing, one a line, each starting with "– "; empty when the
/// list is complete.
QString missingQuestions(const Checklist &checklist, Language language);

} // namespace skranke
