#include "ui/casepage/CustomerPanel.h"

#include "ui/casepage/PlaceSender.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/CaseWords.h"
#include "ui/words/TimeWords.h"

#include <QVBoxLayout>

namespace skranke::ui {

CustomerPanel::CustomerPanel(const Theme &theme, services::RegisterService &registers,
                             QWidget *parent)
    : SidePart(theme, tr("Customer"), parent),
      m_customer(new FactRow(theme, tr("Name"), QStringLiteral("customerName"), this)),
      m_contact(new FactRow(theme, tr("Contact"), QStringLiteral("contactName"), this)),
      m_telephone(new FactRow(theme, tr("Telephone"), QStringLiteral("contactTelephone"), this)),
      m_agreement(new FactRow(theme, tr("Agreement"), QStringLiteral("agreementName"), this)),
      m_site(new FactRow(theme, tr("Site"), QStringLiteral("siteAddress"), this)),
      m_submitted(new FactRow(theme, tr("Submitted"), QStringLiteral("submittedAt"), this)),
      m_bouncing(new Label(theme, FontRole::Small, ColorRole::Text,
                           tr("Mail to the contact has come back"), this)),
      m_place(new LinkButton(tr("Place the sender …"), this)),
      m_placing(new PlaceSender(theme, registers, this))
{
    for (FactRow *row : {m_customer, m_contact, m_telephone, m_agreement, m_site, m_submitted})
        rows()->addWidget(row);
    m_bouncing->setTone(Tone::Danger);
    m_bouncing->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("placeSenderButton"));
    rows()->addWidget(m_bouncing);
    addLinks({m_place});
    rows()->addWidget(m_placing);
    m_claims = addCaseLink(QStringLiteral("claimedCase"), &Case::claimsToBelongTo);
    m_merge = new LinkButton(tr("Merge"), this);
    m_merge->setObjectName(QStringLiteral("mergeClaimed"));
    addLinks({m_merge});
    m_continues = addCaseLink(QStringLiteral("continuedCase"), &Case::linkedTo);
    m_merged = addCaseLink(QStringLiteral("mergedCase"), &Case::mergedInto);

    connect(m_place, &QPushButton::clicked, m_placing, &PlaceSender::open);
    connect(m_placing, &PlaceSender::failed, this, &CustomerPanel::failed);
    connect(m_placing, &PlaceSender::chosen, this, [this](CustomerId customer) {
        m_placing->close();
        Q_EMIT placed(customer);
    });
    connect(m_merge, &QPushButton::clicked, this, &CustomerPanel::mergeWanted);
}

QuietLink *CustomerPanel::addCaseLink(const QString &objectName, CaseId Case::*target)
{
    auto *link = new QuietLink(theme(), {}, this);
    link->setObjectName(objectName);
    rows()->addWidget(link);
    connect(link, &QAbstractButton::clicked, this, [this, target] {
        if (m_case)
            Q_EMIT openCase((*m_case).*target);
    });
    return link;
}

void CustomerPanel::setFile(const services::CaseFile &file, Instant now)
{
    if (!m_case || m_case->id != file.value.id)
        m_placing->close();
    m_case = file.value;
    m_customer->setValue(file.customer ? file.customer->name : words::unknownCustomer());
    m_customer->setTone(file.customer ? std::nullopt : std::optional(Tone::Warning));
    m_contact->setValue(
        file.contact ? (file.contact->name.isEmpty() ? file.contact->address : file.contact->name)
                     : QString());
    m_contact->setToolTip(file.contact ? file.contact->address : QString());
    m_telephone->setValue(file.contact ? file.contact->telephone : QString());
    m_agreement->setValue(file.agreement ? file.agreement->name : QString());
    m_site->setValue(file.site ? file.site->address : QString());
    m_submitted->setValue(words::when(file.value.submitted, now));
    m_submitted->setToolTip(words::dateTime(file.value.submitted));
    m_bouncing->setVisible(file.contact && file.contact->bouncing);
    m_place->setVisible(!file.customer && !m_readOnly);
    if (file.customer)
        m_placing->close();
    showRelations(file);
}

void CustomerPanel::showRelations(const services::CaseFile &file)
{
    m_claims->setVisible(file.claimsNumber.has_value());
    m_merge->setVisible(file.claimsNumber && isOpen(file.value.state) && !m_readOnly);
    if (file.claimsNumber)
        m_claims->setText(tr("Claims to belong to %1").arg(file.claimsNumber->toString()));
    m_continues->setVisible(file.linkedNumber.has_value());
    if (file.linkedNumber)
        m_continues->setText(tr("Continues %1").arg(file.linkedNumber->toString()));
    m_merged->setVisible(file.value.mergedInto.isValid());
    m_merged->setText(tr("Merged into another case"));
}

void CustomerPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

} // namespace skranke::ui
