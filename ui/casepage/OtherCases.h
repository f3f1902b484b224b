// The customer's other cases, newest first, each a link.
#pragma once

#include "ui/casepage/SideRows.h"

#include "services/CaseFile.h"

namespace skranke::ui {

class OtherCases final : public SidePart {
    Q_OBJECT
public:
    explicit OtherCases(const Theme &theme, QWidget *parent = nullptr);

    void setCases(const QList<services::OtherCase> &others);
    /// An outage that this case may be about stands first, by itself.
    void setOutage(const std::optional<services::OtherCase> &outage);

Q_SIGNALS:
    void openCase(skranke::CaseId id);

private:
    void showIfAny();
    void addLink();
    void sayOnce(); ///< the outage is not among the others as well

    std::optional<services::OtherCase> m_outage;
    QuietLink *m_outageLink = nullptr;
    Label *m_outageHead;
    QList<services::OtherCase> m_others;
    QList<QuietLink *> m_links; ///< as many as others; the same ones serve every case
};

} // namespace skranke::ui
