// What the desktop says of the desk's cases, and the ways from outside the window to a case.
#include "app/Composition.h"

#include "services/Answer.h"
#include "ui/casepage/CasePage.h"
#include "ui/settings/NoticeSection.h"
#include "ui/widgets/Notice.h"

namespace skranke::app {

void Composition::connectNotices()
{
    m_notices.setWishes(m_settings.notices());
    connect(&m_deskNotifier, &DeskNotifier::caseAsked, this, [this](CaseId id) {
        raise();
        m_window->openCase(id);
        m_casePage->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_deskNotifier, &DeskNotifier::queueAsked, this, [this] {
        raise();
        m_window->goTo({ui::PageKind::Queue, View::AllOpen});
    });
}

void Composition::takePicture(std::function<void(const QImage &)> use)
{
    m_screen.take(*m_window, ScreenPart::needsPortal(), std::move(use), [this] {
        m_window->notice().show(ui::Tone::Warning,
                                tr("This desktop hands out no pictures of the screen."));
    });
}

ui::Page *Composition::makeNotices(QWidget *parent)
{
    auto *section = new ui::NoticeSection(m_theme, m_settings.notices(), parent);
    connect(section, &ui::NoticeSection::chosen, this, [this](const NoticeWishes &wishes) {
        m_settings.setNotices(wishes);
        m_notices.setWishes(wishes);
    });
    return section;
}

void Composition::showNumber(CaseNumber number)
{
    services::onAnswer(m_core.cases().find(number), this, [this](const Result<CaseId> &id) {
        if (id)
            m_window->openCase(*id);
        else
            m_window->notice().show(id.error());
    });
}

} // namespace skranke::app
