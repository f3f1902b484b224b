// The mailboxes as rows: what they are called and how they fare.
#pragma once

#include "services/MailAccountService.h"
#include "ui/widgets/Columns.h"

namespace skranke::ui {

QList<items::Column<services::MailAccountRow>> mailColumns();

} // namespace skranke::ui
