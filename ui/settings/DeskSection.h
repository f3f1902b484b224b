// The desk itself: its name, the address its mail is from, and the language of its letters.
#pragma once

#include "services/DeskService.h"
#include "ui/widgets/Page.h"

class QPushButton;

namespace skranke::ui {

class FieldForm;

class DeskSection : public Page {
    Q_OBJECT
public:
    DeskSection(const Theme &theme, services::DeskService &desk, const Store &store,
                const services::Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void takeFocus() override;

private:
    void save();
    void enable();

    services::DeskService &m_desk;
    bool m_lead;
    bool m_typed = false; ///< and not saved: what others save meanwhile does not overwrite it
    FieldForm *m_form;
    QPushButton *m_save;
};

} // namespace skranke::ui
