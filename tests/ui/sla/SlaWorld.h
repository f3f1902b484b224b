// A page of response times on a real database, and the figures of the design picture.
#pragma once

#include "support/Desk.h"
#include "support/Pages.h"
#include "ui/sla/SlaPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TableView.h"

namespace skranke::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace services;

inline BreachLine breach(int sequence, Level level, const QString &customer, const QString &subject,
                         const char *submitted, const char *due, const char *answered, Seconds over,
                         const QString &initials)
{
    BreachLine line;
    line.breach.id = {sequence};
    line.breach.caseId = {sequence};
    line.breach.level = level;
    line.breach.due = at(due);
    line.breach.answered = at(answered);
    line.number = {2026, sequence};
    line.subject = subject;
    line.customerName = customer;
    line.assigneeInitials = initials;
    line.submitted = at(submitted);
    line.overrun = over;
    return line;
}

/// The figures of the design picture.
inline SlaOverview overview()
{
    SlaOverview made;
    made.breaches = {
        breach(417, Level::A, u"Fjordmat AS"_s, u"Nettbutikken svarer ikke (502)"_s,
               "2026-11-22T08:06:00Z", "2026-11-22T10:06:00Z", "2026-11-22T10:24:00Z", 18min,
               u"KN"_s),
        breach(383, Level::B, u"Havbruk Nord"_s, u"Treg lasting av forsiden"_s,
               "2026-11-18T14:40:00Z", "2026-11-19T14:40:00Z", "2026-11-20T08:12:00Z", 32min,
               u"TB"_s),
        breach(362, Level::B, u"Bokhuset"_s, u"Feil i nyhetsbrev"_s, "2026-11-13T11:00:00Z",
               "2026-11-16T11:00:00Z", "2026-11-16T12:45:00Z", 1h + 45min, u"SL"_s),
    };
    made.breaches[1].breach.cause = BreachCause::Illness;
    made.breaches[1].breach.comment = u"ny vaktliste"_s;
    made.breaches[1].breach.reviewedAt = at("2026-11-20T10:00:00Z");
    const std::pair<int, int> weeks[] = {{4, 1}, {6, 0}, {7, 3}, {9, 1}, {5, 0}, {11, 2},
                                         {6, 4}, {8, 0}, {7, 0}, {3, 1}, {9, 1}, {7, 3}};
    for (int i = 0; i < 12; ++i)
        made.weeks.append({2026,
                           36 + i,
                           weeks[i].first,
                           weeks[i].second,
                           {i % 3, i == 2 ? 1 : 0},
                           {weeks[i].first - i % 3, weeks[i].second - (i == 2 ? 1 : 0)}});
    made.responses = {{Seconds{15min}, 6, 4}, {Seconds{30min}, 14, 9}, {Seconds{1h}, 5, 8},
                      {Seconds{2h}, 2, 11},   {Seconds{4h}, 2, 12},    {Seconds{7h}, 0, 5},
                      {std::nullopt, 0, 1}};
    for (int hour = 0; hour < 24; ++hour)
        made.load.append({hour, hour < 6 ? 0 : hour < 17 ? 3 + hour * 7 % 19 : hour % 3});
    made.a = {27, 2, Seconds{24min}};
    made.b = {49, 1, Seconds{2h + 41min}};
    made.atRisk = {{{423},
                    {2026, 423},
                    u"Hele siden er hvit etter oppdatering"_s,
                    u"Teaterlaget"_s,
                    Level::A,
                    at("2026-11-22T11:29:00Z")}};
    return made;
}

struct SlaWorld {
    Desk desk{at("2026-11-22T10:42:00Z")};
    SlaService sla{desk.context()};
    ui::Theme theme;
    Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    std::unique_ptr<ui::SlaPage> page;

    SlaWorld() { dress(theme); }

    ui::SlaPage &open()
    {
        page = std::make_unique<ui::SlaPage>(theme, sla, desk.store(), desk.clock, desk.session);
        present(*page);
        page->takeFocus();
        return *page;
    }
    /// A level A case that nobody answered in time.
    Case late(const QString &subject, const char *submitted, const char *due)
    {
        const Case made = desk.addCase(bokhuset, [&](Case &value) {
            value.subject = subject;
            value.level = Level::A;
            value.submitted = at(submitted);
            value.responseDue = at(due);
            value.assignee = desk.agent.id;
        });
        must(sla.recordBreaches());
        return made;
    }
    QTableView &table() { return *part<QTableView>(*page, "breachTable"); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    int rows() { return table().model()->rowCount(); }
    QString figure(const char *name) { return part<ui::FigureCard>(*page, name)->figure(); }
};

} // namespace skranke::tests
