#include "ui/settings/MonitoringSection.h"

#include "services/Files.h"
#include "ui/customers/FieldForm.h"
#include "ui/settings/SeverityCard.h"
#include "ui/settings/SourceColumns.h"
#include "ui/settings/SourceForm.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"
#include "ui/words/ErrorWords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

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
        notice().show(Tone::Success, tr("The rule is saved. It applies from the next alert."));
    });
    follow(store, [](const ChangeSet &changes) { return changes.monitoring; });
    enable();
}

MonitoringSection::~MonitoringSection() = default;

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
    const auto kept = m_kept.constFind(source.id);
    m_typed = kept != m_kept.cend();
    m_source = m_typed ? kept->source : source;
    m_form->clearComplaints();
    m_form->setTexts(m_typed ? kept->texts : textsOf(source));
    m_form->setSecretsKept(bool(source.id));
    enable();
}

void MonitoringSection::keepTyped()
{
    m_typed = true;
    m_kept.insert(m_source.id, {m_source, m_form->texts()});
    forgetTrial(); // it was of what stood there before
    enable();
}

void MonitoringSection::beginNew()
{
    if (m_source.id)
        m_before = m_source.id;
    m_area->table().setCurrentIndex({});
    showSource({});
    m_form->takeFocus();
}

void MonitoringSection::leave()
{
    if (m_table.rowCount() == 0) {
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_area->table().currentIndex().isValid())
        m_area->table().setCurrentIndex(m_table.index(std::max(0, m_table.rowOf(m_before)), 0));
    takeFocus();
}

void MonitoringSection::cancel()
{
    m_kept.remove(m_source.id);
    notice().dismiss();
    const int row = m_source.id ? m_table.rowOf(m_source.id) : -1;
    showSource(row < 0 ? MonitoringSource{} : m_table.at(row).source);
    leave();
}

void MonitoringSection::keyPressEvent(QKeyEvent *event)
{
    const QWidget *from = focusWidget();
    const bool isInForm = from && (m_form->isAncestorOf(from) || m_buttons->isAncestorOf(from));
    if (event->key() == Qt::Key_Escape && isInForm)
        leave();
    else
        Page::keyPressEvent(event);
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
                       [this, before = m_source.id](const Result<MonitoringSource> &saved) {
                           if (!saved) {
                               complain(saved.error());
                               return;
                           }
                           m_kept.remove(before);
                           keepSecret(*saved);
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
        m_kept.remove(source.id);
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
                keepTyped();
                notice().show(Tone::Info, tr("The certificate is used once you save."));
            });
        });
}

void MonitoringSection::enable()
{
    m_save->setEnabled(m_typed);
    m_cancel->setVisible(m_lead && m_typed);
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
