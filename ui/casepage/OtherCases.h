// The customer's other cases, newest first, each a link; the older ones when they are asked for.
#pragma once

#include "ui/casepage/SideRows.h"

#include "services/CaseFile.h"

namespace skranke::ui {

class OtherCases final : public SidePart {
    Q_OBJECT
public:
    explicit OtherCases(const Theme &theme, QWidget *parent = nullptr);

    void setCases(CaseId of, const QList<services::OtherCase> &others);
    /// An outage that this case may be about stands first, by itself.
    void setOutage(const std::optional<services::OtherCase> &outage);

Q_SIGNALS:
    void openCase(skranke::CaseId id);

private:
    void showLinks();
    void addLink();
    void showAll();

    std::optional<services::OtherCase> m_outage;
    QuietLink *m_outageLink = nullptr;
    Label *m_outageHead;
    CaseId m_case;
    QList<services::OtherCase> m_others;
    QList<services::OtherCase> m_linked; ///< of them, those that are not said already
    QList<QuietLink *> m_links;          ///< of the first of those; the same ones serve every case
    LinkButton *m_more;                  ///< shows the rest
    bool m_all = false;
};

} // namespace skranke::ui
