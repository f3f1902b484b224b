// The case of the design pictures, in a real database: a customer's form that sends no mail, a
// note, a test and an answer that reads like an approval.
#pragma once

#include "support/Desk.h"
#include "support/Pages.h"

#include "services/CaseService.h"
#include "services/RegisterService.h"
#include "services/TimeService.h"
#include "ui/casepage/CasePage.h"
#include "ui/theme/Theme.h"

#include <memory>

namespace skranke::tests {

class CaseWorld {
public:
    CaseWorld();

    Desk desk;
    services::CaseService cases;
    services::TimeService time;
    services::RegisterService registers;
    ui::Theme theme;
    Customer customer;
    // For the pages made from now on.
    ui::RemoteContent remote; ///< what messages name on the network, and how it is fetched
    bool leavesOut = false;   ///< messages name something there
    services::DraftFiles *files = nullptr;
    ui::TakePicture takePicture;

    /// A new case of Bokhuset's, with the customer's first message.
    Case newCase();
    /// The case of the design: at the customer's for testing, with an answer to register.
    Case caseOfTheDesign();
    Message write(Message message);
    Message incoming(CaseId id, Instant at, const QString &text);

    /// A page that shows the case, on screen and read.
    std::unique_ptr<ui::CasePage> page(CaseId id, QSize size = {664, 790});
    std::unique_ptr<ui::CasePage> emptyPage(QSize size = {664, 790});
};

/// What the label of that name says.
QString textOf(QWidget &page, const char *label);
/// Types as a keyboard does, letters outside ASCII and line ends too.
void type(QWidget &into, const QString &text);

} // namespace skranke::tests
