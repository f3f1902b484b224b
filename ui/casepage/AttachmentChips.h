// The attachments of a message: pictures that belong to its text shown small, the rest as chips.
#pragma once

#include "ui/casepage/CaseContent.h"

#include <QWidget>

namespace skranke::ui {

class AttachmentSaver;
class Theme;

class AttachmentChips final : public QWidget {
    Q_OBJECT
public:
    AttachmentChips(const Theme &theme, const CaseContent &content, AttachmentSaver &saver,
                    const QList<Attachment> &attachments, QWidget *parent = nullptr);

private:
    QWidget *chip(const Attachment &attachment);
    QWidget *picture(const Attachment &attachment);
    void offerMenu(QWidget *widget, const Attachment &attachment);

    const Theme &m_theme;
    const CaseContent &m_content;
    AttachmentSaver &m_saver;
};

} // namespace skranke::ui
