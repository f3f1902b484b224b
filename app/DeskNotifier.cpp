#include "app/DeskNotifier.h"

#include "app/LauncherBadge.h"
#include "ui/words/NoticeWords.h"

#include <QApplication>
#include <QWidget>

namespace skranke::app {

namespace {

constexpr qsizetype SaidOneByOne = 3;
constexpr qsizetype CasesNamed = 5;
constexpr qint64 TagOfMany = 0; // cases are numbered from one
constexpr NoticeKind Kinds[] = {NoticeKind::NewCritical, NoticeKind::DueSoon, NoticeKind::Answered};

} // namespace

DeskNotifier::DeskNotifier(services::NoticeService &notices, OutageNotifier &tray,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_notices(notices), m_tray(tray), m_clock(clock)
{
    connect(&notices, &services::NoticeService::raised, this, &DeskNotifier::tell);
    connect(&notices, &services::NoticeService::changed, this, &DeskNotifier::settle);
    connect(&tray, &OutageNotifier::caseAsked, this, &DeskNotifier::caseAsked);
    connect(&m_desktop, &DesktopNotice::unavailable, &tray, &OutageNotifier::sayInTray);
    connect(&m_desktop, &DesktopNotice::clicked, this, [this](qint64 tag) {
        if (tag == TagOfMany)
            Q_EMIT queueAsked();
        else
            Q_EMIT caseAsked(CaseId{tag});
    });
}

DeskNotifier::~DeskNotifier()
{
    setBadge(0, false);
}

void DeskNotifier::settle()
{
    QList<TrayLine> lines;
    QSet<qint64> waiting;
    for (const NoticeKind kind : Kinds) {
        const QList<QueueRow> rows = m_notices.of(kind);
        if (!rows.isEmpty())
            lines.append({ui::words::noticeCount(kind, int(rows.size())), rows.first().id});
        for (const QueueRow &row : rows)
            waiting.insert(row.id.value);
    }
    if (!waiting.isEmpty())
        waiting.insert(TagOfMany);
    m_desktop.keepOnly(waiting);
    m_tray.setDesk(lines);
    setBadge(m_notices.waiting(), !m_notices.of(NoticeKind::NewCritical).isEmpty());
}

void DeskNotifier::setBadge(int count, bool urgent)
{
    if (std::exchange(m_badge, count) != count)
        setLauncherBadge(count, urgent);
}

void DeskNotifier::tell(const QList<DeskNotice> &notices)
{
    if (notices.size() <= SaidOneByOne) {
        for (const DeskNotice &notice : notices)
            m_desktop.show({ui::words::noticeTitle(notice, m_clock.now()),
                            ui::words::noticeText(notice), notice.kind == NoticeKind::NewCritical,
                            notice.row.id.value});
    } else {
        QStringList cases;
        bool urgent = false;
        for (const DeskNotice &notice : notices.first(std::min(notices.size(), CasesNamed)))
            cases.append(notice.row.subject);
        for (const DeskNotice &notice : notices)
            urgent |= notice.kind == NoticeKind::NewCritical;
        if (notices.size() > CasesNamed)
            cases.append(tr("and %n more", nullptr, int(notices.size() - CasesNamed)));
        m_desktop.show({tr("%n case(s) need somebody", nullptr, int(notices.size())),
                        cases.join(QStringLiteral(", ")), urgent, TagOfMany});
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isWindow() && window->isVisible())
            QApplication::alert(window);
}

} // namespace skranke::app
