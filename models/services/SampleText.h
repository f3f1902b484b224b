// The words of sample data: people, companies and what they write about, in Norwegian. Nobody in it
// exists: addresses are under .example, organisation numbers begin with a digit that is not given
// out, and telephone numbers are in the ranges kept for examples.
#pragma once

#include "domain/Case.h"
#include "services/SampleRandom.h"

#include <QString>

namespace skranke::services {

struct SamplePerson {
    QString name;
    QString mailName; ///< what stands before the @
};
SamplePerson samplePerson(SampleRandom &random);

struct SampleCompany {
    QString name;
    QString domain;
};
/// The n-th company; different for each n.
SampleCompany sampleCompany(int n);

/// Nine digits with a valid check digit, different for each n up to a million.
QString sampleOrganisationNumber(int n);

struct SampleRequest {
    QString subject;
    QString description;
    Checklist checklist;
};
SampleRequest sampleRequest(SampleRandom &random, CaseKind kind, const QString &domain);

/// What each side writes next; `firstName` is the customer's, `desk` ours.
enum class SampleLetter {
    Acknowledgement,
    Question,
    Answer,
    Reply,
    Estimate,
    EstimateApproved,
    Handover,
    Rejection,
    TestApproved,
    Published,
    Update,
};
QString sampleLetter(SampleRandom &random, SampleLetter letter, const QString &firstName,
                     const QString &agentName);
QString sampleTimeNote(SampleRandom &random);
QString sampleReason(SampleRandom &random); ///< of a cancelled case
QString sampleReview(SampleRandom &random); ///< of a breach

} // namespace skranke::services
