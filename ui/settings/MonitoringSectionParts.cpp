// What the section of the sources is built of, and what each part sets off.
#include "ui/settings/MonitoringSection.h"

#include "ui/customers/FieldForm.h"
#include "ui/settings/SourceForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/widgets/TableArea.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace skranke::ui {

QWidget *MonitoringSection::buildSources()
{
    m_card = new Card(theme(), this);
    m_area = new TableArea(theme(), m_table, 1, m_card);
    m_area->table().setObjectName(QStringLiteral("sourceTable"));
    m_area->table().setAccessibleName(tr("Sources of alerts"));
    m_area->setEmptyWords(tr("No monitoring is set up"),
                          tr("With an Alertmanager here, outages are registered automatically."));
    fitList();
    m_form = new FieldForm(theme(), m_card);
    addSourceFields(*m_form);
    m_form->setEditable(m_lead);
    m_form->setVisible(m_lead);

    m_buttons = new QWidget(m_card);
    m_certificate = new SecondaryButton(tr("Certificate authority …"), m_buttons);
    m_certificate->setToolTip(tr("A PEM file, where the source's certificate is not issued by one "
                                 "that the system trusts"));
    m_new = new SecondaryButton(tr("New source"), m_card);
    m_new->setObjectName(QStringLiteral("newSource"));
    m_try = new SecondaryButton(tr("Test connection"), m_buttons);
    m_try->setObjectName(QStringLiteral("trySource"));
    m_trial = new Label(theme(), FontRole::Body, ColorRole::Text, {}, m_card);
    m_trial->setObjectName(QStringLiteral("sourceTrial"));
    m_trial->setTextFormat(Qt::PlainText);
    m_trial->setWordWrap(true);
    m_trial->hide();
    m_save = new PrimaryButton(tr("Save"), m_buttons);
    m_save->setObjectName(QStringLiteral("saveSource"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_cancel = new SecondaryButton(tr("Cancel"), m_buttons);
    m_cancel->setObjectName(QStringLiteral("cancelSource"));
    m_remove = new SecondaryButton(tr("Remove"), m_buttons);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_save, m_cancel, m_try, m_certificate, m_remove}) {
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
    auto *what = new Label(
        theme(), FontRole::Body, ColorRole::MutedText,
        m_lead ? tr("An alert belongs to the site whose name or address is in the alert's label.")
               : tr("Only a team lead can change these."),
        m_card);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(m_area);
    layout->addWidget(m_form);
    layout->addWidget(m_buttons);
    layout->addWidget(m_trial);

    connect(m_form, &FieldForm::edited, this, &MonitoringSection::keepTyped);
    connect(m_area->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showSource(m_table.at(current.row()).source);
            });
    connect(m_new, &QPushButton::clicked, this, &MonitoringSection::beginNew);
    connect(m_save, &QPushButton::clicked, this, &MonitoringSection::saveSource);
    addSaveKeys(*m_card, *m_save);
    connect(m_cancel, &QPushButton::clicked, this, &MonitoringSection::cancel);
    connect(m_remove, &QPushButton::clicked, this, &MonitoringSection::removeSource);
    connect(m_try, &QPushButton::clicked, this, &MonitoringSection::tryOut);
    connect(m_certificate, &QPushButton::clicked, this, &MonitoringSection::chooseCertificate);
    showSource({});
    return m_card;
}

} // namespace skranke::ui
