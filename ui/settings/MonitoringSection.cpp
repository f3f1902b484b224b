#include "ui/settings/MonitoringSection.h"

#include "services/Files.h"
#include "ui/customers/FieldForm.h"
#include "ui/settings/SeverityCard.h"
#include "ui/settings/SourceColumns.h"
#include "ui/settings/SourceForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/ErrorWords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr qint64 LargestCertificate = 256 * 1024;

} // namespace

MonitoringSection::MonitoringSection(const Theme &theme, services::MonitoringService &monitoring,
                                     services::SourceTrialService &trials, Secrets &secrets,
                                     const Store &store, const services::Session &session,
                                     QWidget *parent)
    : Page(theme, {}, parent),
      m_monitoring(monitoring),
      m_trials(trials),
      m_secrets(secrets),
      m_lead(session.requireLead().has_value()),
      m_table(sourceColumns(), [](const auto &watched) { return watched.source.id; })
{
    setObjectName(QStringLiteral("monitoringSection"));
    body()->addWidget(buildSources());
    m_rule = new SeverityCard(theme, monitoring, m_lead, this);
    body()->addWidget(m_rule);
    body()->addStretch();
    connect(m_rule, &SeverityCard::failed, this, &MonitoringSection::showError);
    connect(m_rule, &SeverityCard::saved, this, [this] {
        notice().show(Tone::Success, tr("The rule is saved. It holds for the next alerts."));
    });
    follow(store, [](const ChangeSet &changes) { return changes.monitoring; });
    enable();
}

MonitoringSection::~MonitoringSection() = default;

QWidget *MonitoringSection::buildSources()
{
    m_card = new Card(theme(), this);
    m_area = new TableArea(theme(), m_table, 1, m_card);
    m_area->table().setObjectName(QStringLiteral("sourceTable"));
    m_area->table().setAccessibleName(tr("Sources of alerts"));
    m_area->setEmptyWords(tr("No monitoring is set up"),
                          tr("With an Alertmanager here, outages register themselves."));
    fitList();
    m_form = new FieldForm(theme(), m_card);
    addSourceFields(*m_form);
    m_form->setEditable(m_lead);
    m_form->setVisible(m_lead);

    m_certificate = new SecondaryButton(tr("Certificate authority …"), m_card);
    m_certificate->setToolTip(tr("A PEM file, where the source's certificate is not issued by one "
                                 "that the system trusts"));
    m_new = new SecondaryButton(tr("New source"), m_card);
    m_new->setObjectName(QStringLiteral("newSource"));
    m_try = new SecondaryButton(tr("Test connection"), m_card);
    m_try->setObjectName(QStringLiteral("trySource"));
    m_trial = new Label(theme(), FontRole::Body, ColorRole::Text, {}, m_card);
    m_trial->setObjectName(QStringLiteral("sourceTrial"));
    m_trial->setTextFormat(Qt::PlainText);
    m_trial->setWordWrap(true);
    m_trial->hide();
    m_save = new PrimaryButton(tr("Save"), m_card);
    m_save->setObjectName(QStringLiteral("saveSource"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_remove = new SecondaryButton(tr("Remove"), m_card);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_try, m_certificate, m_remove}) {
        button->setVisible(m_lead);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_new->setVisible(m_lead);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Label(theme(), FontRole::Subtitle, ColorRole::Text, tr("Sources of alerts"), m_card));
    head->addStretch();
    head->addWidget(m_new);

    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(theme().px(15, 12, 15, 12));
    layout->addLayout(head);
    auto *what = new Label(theme(), FontRole::Body, ColorRole::MutedText,
                           m_lead ? tr("An alert belongs to the site whose monitoring label, or "
                                       "address, its label names.")
                                  : tr("Only a team lead can change these."),
                           m_card);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(m_area);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_trial);

    connect(m_form, &FieldForm::edited, this, [this] {
        m_typed = true;
        forgetTrial(); // it was of what stood there before
        enable();
    });
    connect(m_area->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showSource(m_table.at(current.row()).source);
            });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_area->table().setCurrentIndex({});
        showSource({});
        m_form->takeFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &MonitoringSection::saveSource);
    addSaveKeys(*m_card, *m_save);
    connect(m_remove, &QPushButton::clicked, this, &MonitoringSection::removeSource);
    connect(m_try, &QPushButton::clicked, this, &MonitoringSection::tryOut);
    connect(m_certificate, &QPushButton::clicked, this, &MonitoringSection::chooseCertificate);
    showSource({});
    return m_card;
}

void MonitoringSection::refresh()
{
    read(m_monitoring.sources(), [this](const QList<services::WatchedSource> &sources) {
        m_table.update(sources);
        fitList();
        m_form->setVisible(m_lead || !sources.isEmpty()); // empty fields that nobody may fill
        if (!m_typed && m_source.id) {
            const int row = m_table.rowOf(m_source.id);
            showSource(row < 0 ? MonitoringSource{} : m_table.at(row).source);
        }
        enable();
    });
    m_rule->read();
}

/// As high as its rows: a desk has one source or two.
void MonitoringSection::fitList()
{
    constexpr int MostRows = 5, RowsOfNothing = 3;
    const int rows =
        m_table.rowCount() == 0 ? RowsOfNothing : std::min(m_table.rowCount(), MostRows);
    m_area->setFixedHeight((1 + rows) * theme().metrics().tableRowHeight); // and their head
}

void MonitoringSection::showSource(const MonitoringSource &source)
{
    if (m_source.id != source.id)
        forgetTrial();
    m_source = source;
    m_form->clearComplaints();
    m_form->setTexts(textsOf(source));
    m_typed = false;
    enable();
}

MonitoringSource MonitoringSection::typed() const
{
    return sourceFrom(m_source, m_form->texts());
}

void MonitoringSection::saveSource()
{
    m_form->clearComplaints();
    notice().dismiss();
    services::onAnswer(m_monitoring.save(typed()), this,
                       [this](const Result<MonitoringSource> &saved) {
                           if (saved) {
                               keepSecret(*saved);
                               return;
                           }
                           complain(saved.error());
                       });
}

void MonitoringSection::complain(const Error &error)
{
    const QString field = error.arguments.value(0);
    if (m_form->complain(field, words::error(error)))
        m_form->takeFocus(field);
    else
        showError(error);
}

void MonitoringSection::keepSecret(const MonitoringSource &source)
{
    const QByteArray secret = secretFrom(m_form->texts());
    if (secret.isEmpty()) {
        sourceSaved(source);
        return;
    }
    perform(m_secrets.write(source.secretKey(), secret), [this, source] { sourceSaved(source); });
}

void MonitoringSection::sourceSaved(const MonitoringSource &source)
{
    showSource(source);
    requestRefresh();
    notice().show(Tone::Success, tr("“%1” is saved.").arg(source.name));
}

void MonitoringSection::removeSource()
{
    const MonitoringSource source = m_source;
    perform(m_monitoring.remove(source.id), [this, source] {
        perform(m_secrets.remove(source.secretKey()), [] {});
        showSource({});
        requestRefresh();
    });
}

void MonitoringSection::chooseCertificate()
{
    askWhatToOpen(
        this, tr("Certificate authority"), tr("Certificates (*.pem *.crt)"),
        [this](const QString &path) {
            perform(services::readFile(path, LargestCertificate), [this](const QByteArray &pem) {
                if (!pem.contains("BEGIN CERTIFICATE")) {
                    notice().show(Tone::Warning, tr("The file holds no certificate in PEM."));
                    return;
                }
                m_source.caCertificate = pem;
                m_typed = true;
                forgetTrial();
                enable();
                notice().show(Tone::Info, tr("The certificate is used once you save."));
            });
        });
}

void MonitoringSection::enable()
{
    m_save->setEnabled(m_typed);
    m_remove->setEnabled(m_source.id.isValid());
}

void MonitoringSection::takeFocus()
{
    if (m_table.rowCount() > 0)
        m_area->table().setFocus();
    else
        m_form->takeFocus();
}

} // namespace skranke::ui
