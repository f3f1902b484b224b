#include "ui/incidents/IncidentsPage.h"

#include "ui/incidents/BlindCard.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>

namespace skranke::ui {

namespace {

constexpr std::chrono::seconds Tick{15};
constexpr qsizetype AlertsShown = 6;

QString alertLines(const services::IncidentRow &row, Instant now)
{
    QStringList lines;
    for (const AlertRecord &alert :
         row.alerts.first(std::min<qsizetype>(row.alerts.size(), AlertsShown))) {
        const QString since = words::when(alert.startsAt, now);
        lines.append(alert.endedAt
                         ? IncidentsPage::tr("%1 – %2  %3")
                               .arg(since, words::clockTime(*alert.endedAt), alert.words())
                         : IncidentsPage::tr("Since %1  %2").arg(since, alert.words()));
    }
    if (row.fired > lines.size())
        lines.append(IncidentsPage::tr("and %n more", nullptr, int(row.fired - lines.size())));
    return lines.join(u'\n');
}

} // namespace

IncidentsPage::IncidentsPage(const Theme &theme, Uses uses, QWidget *parent)
    : Page(theme, tr("On-call monitoring"), parent),
      m(std::move(uses)),
      m_table(incidentColumns(m.clock), [](const auto &row) { return row.value.id; }),
      m_unmapped(unmappedColumns(m.clock), [](const AlertRecord &alert) { return alert.id; }),
      m_area(new TableArea(theme, m_table, IncidentSiteColumn, this)),
      m_unmappedArea(new TableArea(theme, m_unmapped, AlertSiteColumn, this)),
      m_unmappedTitle(new Label(theme, FontRole::Subtitle, ColorRole::Text, {}, this)),
      m_sources(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_blind(new BlindCard(theme, this)),
      m_alerts(new Label(theme, FontRole::Body, ColorRole::MutedText, {}, this)),
      m_form(new IncidentForm(theme, this))
{
    setObjectName(QStringLiteral("incidentsPage"));
    m_sources->setObjectName(QStringLiteral("sources"));
    m_sources->setTextFormat(Qt::PlainText);
    addToHeadEnd(m_sources);

    TableView &table = m_area->table();
    table.setObjectName(QStringLiteral("incidentTable"));
    table.setAccessibleName(tr("What is down"));
    m_unmappedArea->table().setObjectName(QStringLiteral("unmappedTable"));
    m_unmappedArea->table().setAccessibleName(tr("Alerts that belong to no site"));
    m_area->setEmptyWords(tr("Nothing is down"),
                          tr("A site that monitoring cannot reach stands here as soon as it is "
                             "known."));
    m_alerts->setObjectName(QStringLiteral("alertsOfIncident"));
    m_alerts->setTextFormat(Qt::PlainText);
    m_alerts->setWordWrap(true);

    body()->addWidget(m_blind);
    body()->addWidget(m_area, 3);
    buildActions();
    body()->addWidget(m_alerts);
    body()->addWidget(m_form);
    body()->addWidget(m_unmappedTitle);
    body()->addWidget(m_unmappedArea, 2);

    connect(&table, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openCase(m_table.at(index.row()).value.id);
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IncidentsPage::showChosen);
    connect(m_form, &IncidentForm::letterAsked, this, &IncidentsPage::askForLetter);
    connect(m_form, &IncidentForm::sent, this, &IncidentsPage::send);
    connect(m_form, &IncidentForm::saveAsked, this, &IncidentsPage::saveReport);
    connect(m_form, &IncidentForm::dismissed, this, [this] {
        m_form->hide();
        takeFocus();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_area->table().viewport()->update();
        if (isVisible())
            requestRefresh();
    });
    m_tick.start(Tick);
    follow(m.store, [](const ChangeSet &changes) {
        return changes.monitoring || changes.registers || !changes.cases.isEmpty();
    });
    setBoard({});
}

IncidentsPage::~IncidentsPage() = default;

void IncidentsPage::buildActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    using Task = IncidentForm::Task;
    m_actions = {
        action(tr("Take it"), "takeIncident", Qt::Key_A, [this] { take(); }),
        action(tr("Send an update"), "updateIncident", Qt::Key_U,
               [this] { startForm(Task::Update); }),
        action(tr("Telephone note"), "callIncident", Qt::Key_T, [this] { startForm(Task::Call); }),
        action(tr("Restored"), "restoreIncident", Qt::Key_R, [this] { startForm(Task::Restored); }),
        action(tr("Report"), "reportIncident", Qt::Key_E, [this] { startForm(Task::Report); }),
    };
    for (QPushButton *button : std::as_const(m_actions)) {
        const auto keys = button->property("key").value<QKeySequence>();
        row->addWidget(withKey(theme(), button, keys, this));
    }
    row->addStretch();
    body()->addLayout(row);
}

QPushButton *IncidentsPage::action(const QString &text, const char *name, const QKeySequence &key,
                                   std::function<void()> does)
{
    QPushButton *button = key == QKeySequence(Qt::Key_A)
        ? static_cast<QPushButton *>(new PrimaryButton(text, this))
        : new SecondaryButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("key", key);
    connect(button, &QPushButton::clicked, this, std::move(does));
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void IncidentsPage::refresh()
{
    read(m.incidents.board(), [this](const services::IncidentBoard &board) { setBoard(board); });
}

void IncidentsPage::setBoard(const services::IncidentBoard &board)
{
    m_table.update(board.rows);
    TableView &table = m_area->table();
    // A list that has the focus when its first row comes makes it current, and shows nobody so.
    if (m_table.rowCount() > 0 && !table.selectionModel()->hasSelection())
        table.selectRow(std::max(0, table.currentIndex().row()));
    m_unmapped.update(board.unmapped);
    m_unmappedTitle->setText(
        tr("%n alert(s) that belong to no site", nullptr, int(board.unmapped.size())));
    m_unmappedTitle->setVisible(!board.unmapped.isEmpty());
    m_unmappedArea->setVisible(!board.unmapped.isEmpty());
    m_sources->setText(readingWords(board.sources, m.clock.now()));
    m_blind->setSources(board.sources, m.clock.now());
    showChosen();
}

const services::IncidentRow *IncidentsPage::chosen() const
{
    const QModelIndex current = m_area->table().currentIndex();
    return current.isValid() ? &m_table.at(current.row()) : nullptr;
}

void IncidentsPage::showChosen()
{
    const services::IncidentRow *row = chosen();
    const bool may = row && m.session.requireAgent().has_value();
    const bool mine = row && row->value.assignee == m.session.me().id;
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(may);
    m_actions.first()->setEnabled(may && !mine);
    m_alerts->setText(row ? alertLines(*row, m.clock.now()) : QString());
    m_alerts->setVisible(row && !row->alerts.isEmpty());
    if (m_form->isVisible() && row && m_form->caseId() != row->value.id)
        m_form->hide();
}

void IncidentsPage::take()
{
    const services::IncidentRow *row = chosen();
    if (!row)
        return;
    const QString number = row->value.number.toString();
    perform(m.incidents.take(row->value.id, row->value.version), [this, number](const Case &) {
        notice().show(Tone::Success, tr("%1 is yours.").arg(number));
        requestRefresh();
    });
}

void IncidentsPage::startForm(IncidentForm::Task task)
{
    const services::IncidentRow *row = chosen();
    if (!row)
        return;
    m_form->start(task, *row);
    // Once it has its place on the page.
    QTimer::singleShot(0, this, [this] { bringIntoView(m_form); });
}

void IncidentsPage::done(const QString &sentence)
{
    notice().show(Tone::Success, sentence);
    if (m_form->finish())
        takeFocus();
    requestRefresh();
}

template <typename T> void IncidentsPage::settle(QFuture<Result<T>> future, const QString &sentence)
{
    m_form->setBusy(true);
    services::onAnswer(std::move(future), this, [this, sentence](const Result<T> &result) {
        if (result) {
            done(sentence);
            return;
        }
        m_form->setBusy(false);
        showError(result.error());
        if (result.error().reason == Reason::EvidencePersonMissing)
            m_form->goToPerson();
    });
}

void IncidentsPage::send()
{
    const services::IncidentRow *row = chosen();
    if (!row || row->value.id != m_form->caseId())
        return;
    const OutgoingText letter{m_form->text(), m_form->recipients(), {}, {}};
    // Without one the letter would go to the contact, whom somebody has just taken out.
    if (letter.recipients.isEmpty() && m_form->task() != IncidentForm::Task::Call) {
        notice().show(Tone::Warning, tr("Say whom it goes to."));
        m_form->goToRecipients();
        return;
    }
    switch (m_form->task()) {
    case IncidentForm::Task::Update:
        settle(m.cases.sendUpdate(row->value.id, letter), tr("The update is on its way."));
        break;
    case IncidentForm::Task::Restored:
        settle(m.incidents.restored(row->value.id, row->value.version, letter, m_form->closes()),
               tr("The customer is told that everything is back in order."));
        break;
    case IncidentForm::Task::Call:
        settle(m.cases.logCall(row->value.id, m_form->person(), m_form->text()),
               tr("The call is written down."));
        break;
    case IncidentForm::Task::Report:
        sendReport();
        break;
    }
}

void IncidentsPage::sendReport()
{
    const CaseId id = m_form->caseId();
    const OutgoingText letter{m_form->text(), m_form->recipients(), {}, {}};
    m_form->setBusy(true); // until it is told, one report is sent and not two
    const auto refused = [this](const Error &error) {
        m_form->setBusy(false);
        showError(error);
    };
    services::onAnswer(m.incidents.document(id, m_form->language()), this,
                       [this, id, letter, refused](const Result<ReportDocument> &document) {
                           if (!document)
                               return refused(document.error());
                           services::onAnswer(
                               m.pdf(*document), this,
                               [this, id, letter, refused](const Result<QByteArray> &pdf) {
                                   if (!pdf)
                                       return refused(pdf.error());
                                   settle(m.incidents.mailReport(id, letter, *pdf),
                                          tr("The report is on its way."));
                               });
                       });
}

void IncidentsPage::takeFocus()
{
    m_area->table().setFocus();
}

} // namespace skranke::ui
