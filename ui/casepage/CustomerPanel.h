// Who the case is for, and where it belongs when that is in doubt.
#pragma once

#include "ui/casepage/SideRows.h"

#include "services/CaseFile.h"
#include "services/RegisterService.h"

namespace skranke::ui {

class LinkButton;
class PlaceSender;

class CustomerPanel final : public SidePart {
    Q_OBJECT
public:
    CustomerPanel(const Theme &theme, services::RegisterService &registers,
                  QWidget *parent = nullptr);

    void setFile(const services::CaseFile &file, Instant now);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void placed(skranke::CustomerId customer);
    void mergeWanted(); ///< into the case it claims to belong to (R7.3)
    void openCase(skranke::CaseId id);
    void failed(const skranke::Error &error);

private:
    void showRelations(const services::CaseFile &file);
    QuietLink *addCaseLink(const QString &objectName, CaseId Case::*target);

    std::optional<Case> m_case;
    bool m_readOnly = false;
    FactRow *m_customer;
    FactRow *m_contact;
    FactRow *m_telephone;
    FactRow *m_agreement;
    FactRow *m_site;
    FactRow *m_submitted;
    Label *m_bouncing;
    LinkButton *m_place;
    PlaceSender *m_placing;
    QuietLink *m_claims;
    LinkButton *m_merge;
    QuietLink *m_continues;
    QuietLink *m_merged;
};

} // namespace skranke::ui
