#include "ui/words/CaseWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};
} // namespace

QString state(State state)
{
    switch (state) {
    case State::New:
        return Words::tr("New");
    case State::Assessing:
        return Words::tr("To be assessed");
    case State::WaitingCustomer:
        return Words::tr("Waiting for customer");
    case State::AwaitingEstimate:
        return Words::tr("Estimate with customer");
    case State::Ready:
        return Words::tr("Ready for work");
    case State::InTest:
        return Words::tr("In test environment");
    case State::CustomerTest:
        return Words::tr("Customer is testing");
    case State::Approved:
        return Words::tr("Approved – publish");
    case State::Published:
        return Words::tr("Published");
    case State::Closed:
        return Words::tr("Closed");
    case State::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString level(Level level)
{
    switch (level) {
    case Level::A:
        return Words::tr("Level A");
    case Level::B:
        return Words::tr("Level B");
    case Level::None:
        break;
    }
    return Words::tr("No level");
}

QString levelInFull(Level level)
{
    switch (level) {
    case Level::A:
        return Words::tr("Level A – critical fault");
    case Level::B:
        return Words::tr("Level B – serious fault");
    case Level::None:
        break;
    }
    return Words::tr("No level – as capacity allows");
}

QString levelBadge(Level level)
{
    switch (level) {
    case Level::A:
        return QStringLiteral("A");
    case Level::B:
        return QStringLiteral("B");
    case Level::None:
        break;
    }
    return {};
}

QString kind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Unset:
        return Words::tr("Kind not set");
    case CaseKind::UserSupport:
        return Words::tr("User support");
    case CaseKind::Fault:
        return Words::tr("Fault");
    case CaseKind::Task:
        return Words::tr("Task");
    case CaseKind::Incident:
        return Words::tr("Incident");
    }
    return {};
}

QString source(Source source)
{
    switch (source) {
    case Source::Email:
        return Words::tr("E-mail");
    case Source::Telephone:
        return Words::tr("Telephone");
    case Source::Monitoring:
        return Words::tr("Monitoring");
    case Source::Manual:
        return Words::tr("Registered by hand");
    }
    return {};
}

QString view(View view)
{
    switch (view) {
    case View::Mine:
        return Words::tr("My queue");
    case View::Unassigned:
        return Words::tr("Unassigned");
    case View::AllOpen:
        return Words::tr("All open");
    case View::New:
        return Words::tr("New", "several cases");
    case View::Assessing:
        return Words::tr("To be assessed");
    case View::WaitingCustomer:
        return Words::tr("Waiting for customer");
    case View::AwaitingEstimate:
        return Words::tr("Estimate with customer");
    case View::Ready:
        return Words::tr("Ready for work", "several cases");
    case View::InTest:
        return Words::tr("In test environment");
    case View::CustomerTest:
        return Words::tr("Customer is testing");
    case View::Approved:
        return Words::tr("Approved – publish");
    case View::Published:
        return Words::tr("Published", "several cases");
    case View::Incidents:
        return Words::tr("On-call monitoring");
    case View::UnknownCustomer:
        return Words::tr("Unknown customer");
    case View::Closed:
        return Words::tr("Closed", "several cases");
    case View::Everything:
        return Words::tr("All cases");
    }
    return {};
}

QString unknownCustomer()
{
    return Words::tr("Unknown customer");
}

QStringList stages()
{
    return {Words::tr("Registered", "stage"), Words::tr("Assessed", "stage"),
            Words::tr("In test", "stage"),    Words::tr("Customer tests", "stage"),
            Words::tr("Approved", "stage"),   Words::tr("Published", "stage"),
            Words::tr("Invoiced", "stage")};
}

int stageOf(State state)
{
    switch (state) {
    case State::New:
        return 0;
    case State::Assessing:
    case State::WaitingCustomer:
    case State::AwaitingEstimate:
    case State::Ready:
        return 1;
    case State::InTest:
        return 2;
    case State::CustomerTest:
        return 3;
    case State::Approved:
        return 4;
    case State::Published:
        return 5;
    case State::Closed:
        return 6;
    case State::Cancelled:
        break;
    }
    return -1;
}

} // namespace skranke::ui::words
