// One attachment: a paperclip, its name and its size.
#pragma once

#include "domain/Message.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

namespace skranke::ui {

class AttachmentChip final : public PressedByEnter<QAbstractButton> {
    Q_OBJECT
public:
    AttachmentChip(const Theme &theme, const Attachment &attachment, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace skranke::ui
