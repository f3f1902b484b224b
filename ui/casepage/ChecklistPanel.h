// Which of the four pieces of advice the customer followed (R2.5); an agent may correct it.
#pragma once

#include "ui/casepage/SideRows.h"

#include "domain/Case.h"

#include <array>

namespace skranke::ui {

class LinkButton;

class ChecklistPanel final : public SidePart {
    Q_OBJECT
public:
    explicit ChecklistPanel(const Theme &theme, QWidget *parent = nullptr);

    void setChecklist(const Checklist &checklist, bool canAsk);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void corrected(const skranke::Checklist &checklist);
    void missingWanted(); ///< ask the customer for what is missing

private:
    void correct(std::size_t line, bool present);

    Checklist m_checklist;
    std::array<CheckLine *, 4> m_lines{};
    LinkButton *m_ask;
};

} // namespace skranke::ui
