#include "ui/words/MonitoringWords.h"

#include "ui/words/TimeWords.h"

#include <QCoreApplication>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MonitoringWords)
};

QString connectionFault(ConnectionFault fault)
{
    switch (fault) {
    case ConnectionFault::NoSuchHost:
        return Words::tr("There is no machine of that name. Is the address spelt right, and is "
                         "this machine on the network?");
    case ConnectionFault::Refused:
        return Words::tr("The machine is there, but nothing listens on that port. Is the port "
                         "right, and is the Alertmanager running?");
    case ConnectionFault::NoTls:
        return Words::tr("What answers does not speak https. Is the port right?");
    case ConnectionFault::Other:
        break;
    }
    return Words::tr("The connection was broken off before the answer had come.");
}

} // namespace

QString sourceFault(const ProbeFault &fault)
{
    switch (fault.fault.problem) {
    case MonitoringProblem::Unreachable:
        return connectionFault(fault.connection);
    case MonitoringProblem::TooSlow:
        return Words::tr("No answer came in time. Does a firewall stand between?");
    case MonitoringProblem::Untrusted:
        return Words::tr("Its certificate is not trusted: it is issued by somebody whom this "
                         "machine does not know, is for another name, or has expired. Where the "
                         "issuer is your own, choose their certificate with the button above.");
    case MonitoringProblem::Unauthorised:
        return Words::tr("It refuses to let us in. Check the sign-in, the name, and the password "
                         "or token.");
    case MonitoringProblem::NoAlertmanager:
        return Words::tr("Something answers there, but it is no Alertmanager. Check the address "
                         "and the path, and whether it should begin with https.");
    default:
        return monitoringProblem(fault.fault.problem);
    }
}

QString sourceWorks(qsizetype alerts, qsizetype withoutSite)
{
    if (alerts == 0)
        return Words::tr("It works. No alert is active.");
    const QString works = Words::tr("It works. %n alert(s) are active.", nullptr, int(alerts));
    return works + u' '
        + (withoutSite == 0
               ? Words::tr("All belong to a site.")
               : Words::tr("%n of them belong to no site.", nullptr, int(withoutSite)));
}

QString monitoringProblem(MonitoringProblem problem)
{
    switch (problem) {
    case MonitoringProblem::None:
        break;
    case MonitoringProblem::Unreachable:
        return Words::tr("It does not answer.");
    case MonitoringProblem::TooSlow:
        return Words::tr("It answers too slowly.");
    case MonitoringProblem::Untrusted:
        return Words::tr("Its certificate is not trusted.");
    case MonitoringProblem::Unauthorised:
        return Words::tr("It does not accept our name, password or token.");
    case MonitoringProblem::Failing:
        return Words::tr("It answers that it has failed itself.");
    case MonitoringProblem::NoAlertmanager:
        return Words::tr("What answers is not an Alertmanager.");
    case MonitoringProblem::TooLarge:
        return Words::tr("Its answer is larger than we read.");
    case MonitoringProblem::SecretMissing:
        return Words::tr("The password or token for it is not in this machine's keychain.");
    }
    return {};
}

QString monitoringAuth(MonitoringAuth auth)
{
    switch (auth) {
    case MonitoringAuth::None:
        return Words::tr("No sign-in");
    case MonitoringAuth::Basic:
        return Words::tr("Name and password");
    case MonitoringAuth::Bearer:
        return Words::tr("Token");
    }
    return {};
}

QString blindness(const MonitoringSource &source, const SourceState &state, Instant now)
{
    if (!state.blindSince)
        return {};
    return Words::tr("“%1” cannot be read since %2. %3")
        .arg(source.name, when(*state.blindSince, now), monitoringProblem(state.problem));
}

QString monitoringEvent(const Event &event, const QString &who)
{
    if (event.kind != EventKind::FieldChanged)
        return {};
    if (event.field == QLatin1String("alert_started")) {
        const auto since = parseInstant(event.from);
        return since ? Words::tr("Alert since %1: %2").arg(clockTime(*since), event.to) : event.to;
    }
    if (event.field == QLatin1String("alert_ended"))
        return Words::tr("The alert ended: %1").arg(event.to);
    if (event.field == QLatin1String("alert_started_more"))
        return Words::tr("%n more alert(s)", nullptr, event.to.toInt());
    if (event.field == QLatin1String("alert_ended_more"))
        return Words::tr("%n more alert(s) ended", nullptr, event.to.toInt());
    if (event.field == QLatin1String("alerts_quiet"))
        return Words::tr("All alerts have ended. Is everything back in order?");
    if (event.field == QLatin1String("down_again"))
        return Words::tr("Down again");
    if (event.field == QLatin1String("restored"))
        return Words::tr("%1: everything is back in order").arg(who);
    return {};
}

} // namespace skranke::ui::words
