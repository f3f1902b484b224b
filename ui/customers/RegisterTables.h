// The tables of the registers.
#pragma once

#include "domain/Register.h"
#include "items/ColumnTable.h"
#include "services/RegisterColumns.h"

namespace skranke::ui {

QList<items::Column<Customer>> customerColumns();
QList<items::Column<Contact>> contactColumns();
QList<items::Column<Site>> siteColumns();
QList<items::Column<Agreement>> agreementColumns(const services::RegisterNames &names);
QList<items::Column<Agent>> agentColumns();

} // namespace skranke::ui
