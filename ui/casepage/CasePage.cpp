#include "ui/casepage/CasePage.h"

#include "ui/casepage/CaseLoader.h"
#include "ui/casepage/CaseSheet.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusEdge.h"
#include "ui/words/ErrorWords.h"

#include <QKeyEvent>
#include <QStackedLayout>

#include <utility>

namespace skranke::ui {

namespace {

constexpr QSize Usual{640, 560};
constexpr QSize Least{320, 240};

} // namespace

CasePage::CasePage(const CaseContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_commands(this),
      m_loader(new CaseLoader(context.cases, context.store, this)),
      m_empty(new EmptyState(context.theme, this)),
      m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("casePage"));
    setAccessibleName(tr("The case"));
    setFocusPolicy(Qt::ClickFocus);
    m_empty->setWords(tr("No case is open"), tr("Choose one in the queue. N opens the next."));
    m_pages->addWidget(m_empty);
    new FocusEdge(context.theme, *this);
    connect(m_loader, &CaseLoader::loaded, this, &CasePage::setFile);
    connect(m_loader, &CaseLoader::failed, this, &CasePage::report);
    connect(&m_loader->ahead(), &ReadAhead::hasRead, this, [this](const services::CaseFile &file) {
        if (m_isRead)
            m_sheet->prepare(file);
    });
    connect(&m_commands, &CaseCommands::triggered, this, &CasePage::run);
    if (context.presence)
        connect(context.presence, &services::PresenceService::changed, this, &CasePage::showOthers);
}

CaseSheet &CasePage::sheet()
{
    if (!m_sheet) {
        m_sheet = new CaseSheet(m_context, m_commands, this);
        connect(m_sheet, &CaseSheet::openCase, this, &CasePage::openCase);
        connect(m_sheet, &CaseSheet::writingChanged, this, &CasePage::tellPlace);
        connect(m_sheet, &CaseSheet::stale, m_loader, &CaseLoader::reload);
        connect(m_sheet, &CaseSheet::left, this, [this] { setFocus(Qt::OtherFocusReason); });
        m_pages->addWidget(m_sheet);
    }
    return *m_sheet;
}

void CasePage::show(CaseId id)
{
    if (id == m_case) {
        m_loader->refresh();
        return;
    }
    m_case = id;
    m_isRead = false;
    m_waiting.reset();
    if (m_sheet)
        m_sheet->leave();
    m_loader->open(id);
    if (!id)
        m_pages->setCurrentWidget(m_empty);
    tellPlace();
    showOthers();
}

void CasePage::setNext(std::function<CaseId()> next)
{
    m_loader->ahead().setNext(std::move(next));
}

void CasePage::run(CaseCommand command)
{
    if (m_isRead)
        m_sheet->run(command);
    else if (m_case)
        m_waiting = command;
}

void CasePage::setFile(const services::CaseFile &file)
{
    sheet().setFile(file);
    m_pages->setCurrentWidget(m_sheet);
    m_isRead = true;
    showOthers();
    if (const auto command = std::exchange(m_waiting, std::nullopt))
        m_sheet->run(*command);
}

void CasePage::report(const Error &error)
{
    if (m_sheet && m_pages->currentWidget() == m_sheet)
        m_sheet->report(error);
    else
        m_empty->setWords(words::error(error), tr("Choose one in the queue. N opens the next."));
}

void CasePage::tellPlace()
{
    if (m_context.presence)
        m_context.presence->setPlace(isVisible() ? m_case : CaseId(),
                                     m_sheet && m_isRead && m_sheet->isWriting());
}

void CasePage::showOthers()
{
    if (m_context.presence && m_sheet)
        m_sheet->setOthers(m_context.presence->at(m_case));
}

// A splitter asks again at every change, and the sheet's own answer is worth a millisecond.
QSize CasePage::sizeHint() const
{
    return Usual;
}

QSize CasePage::minimumSizeHint() const
{
    return Least;
}

void CasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellPlace();
}

void CasePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tellPlace();
}

void CasePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skranke::ui
