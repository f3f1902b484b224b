// The window's pages, each made when it is first gone to.
#include "app/Composition.h"

#include "ui/billing/BillingPage.h"
#include "ui/calendars/CalendarsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/DeskSection.h"
#include "ui/settings/LetterSection.h"
#include "ui/settings/MailSection.h"
#include "ui/settings/MonitoringSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SignatureSection.h"
#include "ui/sla/SlaPage.h"
#include "ui/time/TimePage.h"

namespace skranke::app {

ui::Page *Composition::makePage(ui::PageKind kind)
{
    Core &core = m_core;
    switch (kind) {
    case ui::PageKind::Sla:
        return new ui::SlaPage(m_theme, core.sla(), core.store(), core.clock(), core.session());
    case ui::PageKind::Billing:
        return new ui::BillingPage(m_theme, core.billing(), core.store(), core.clock(),
                                   core.session());
    case ui::PageKind::Time:
        return new ui::TimePage(m_theme, core.time(), core.store(), core.clock());
    case ui::PageKind::Customers:
        return new ui::CustomersPage(m_theme, core.registers(), core.store(), core.session());
    case ui::PageKind::Calendars:
        return new ui::CalendarsPage(m_theme, core.calendars(), core.store(), core.clock(),
                                     core.session());
    case ui::PageKind::Outbox:
        return new ui::OutboxPage(m_theme, core.outbox(), core.store(), core.session());
    case ui::PageKind::Settings:
        return makeSettings();
    case ui::PageKind::Incidents:
        return makeIncidents();
    case ui::PageKind::Queue:
        break; // the window has it from the start
    }
    Q_UNREACHABLE();
}

ui::Page *Composition::makeSettings()
{
    const QList<ui::SettingsSection> sections{
        {tr("Service desk"),
         [this](QWidget *parent) {
             return new ui::DeskSection(m_theme, m_core.desk(), m_core.store(), m_core.session(),
                                        parent);
         }},
        {tr("Notices"), [this](QWidget *parent) { return makeNotices(parent); }},
        {tr("My signature"),
         [this](QWidget *parent) {
             return new ui::SignatureSection(m_theme, m_core.signatures(), m_core.store(),
                                             m_core.session(), parent);
         }},
        {tr("Letters"),
         [this](QWidget *parent) {
             return new ui::LetterSection(m_theme, m_core.letters(), m_core.store(),
                                          m_core.session(), parent);
         }},
        {tr("Mailboxes"),
         [this](QWidget *parent) {
             return new ui::MailSection(m_theme, m_core.mailAccounts(), m_core.mailSignIn(),
                                        m_core.store(), m_core.session(), parent);
         }},
        {tr("Monitoring"),
         [this](QWidget *parent) {
             return new ui::MonitoringSection(m_theme, m_core.monitoring(), m_core.sourceTrials(),
                                              m_core.secrets(), m_core.store(), m_core.session(),
                                              parent);
         }},
    };
    return new ui::SettingsPage(m_theme, sections);
}

} // namespace skranke::app
