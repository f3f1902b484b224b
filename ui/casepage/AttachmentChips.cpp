#include "ui/casepage/AttachmentChips.h"

#include "ui/casepage/AttachmentChip.h"
#include "ui/casepage/AttachmentDrag.h"
#include "ui/casepage/AttachmentPreview.h"
#include "ui/casepage/AttachmentSaver.h"
#include "ui/casepage/Pictures.h"
#include "ui/widgets/FlowLayout.h"

#include "domain/AttachmentKind.h"
#include "services/Answer.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QMenu>
#include <QToolButton>

namespace skranke::ui {

namespace {

constexpr QSize PictureBounds{260, 180};
constexpr int MostShown = 40; ///< chips; a mail may bring thousands

} // namespace

AttachmentChips::AttachmentChips(const Theme &theme, const CaseContent &content,
                                 AttachmentSaver &saver, const QList<Attachment> &attachments,
                                 QWidget *parent)
    : QWidget(parent), m_theme(theme), m_content(content), m_saver(saver)
{
    auto *layout = new FlowLayout(theme.px(6), this);
    for (const Attachment &attachment :
         attachments.first(std::min<qsizetype>(attachments.size(), MostShown))) {
        const bool shown = attachment.isInline && isShownPicture(attachment);
        QWidget *widget = shown ? picture(attachment) : chip(attachment);
        connect(static_cast<QAbstractButton *>(widget), &QAbstractButton::clicked, this,
                [this, attachment, attachments] {
                    if (isPreviewed(attachment))
                        Q_EMIT m_saver.previewWanted(attachment, attachments);
                    else
                        m_saver.open(attachment);
                });
        // What can act leaves only by its warning.
        if (attachmentKind(attachment.name, attachment.type) != AttachmentKind::Acts)
            new AttachmentDrag(m_saver, attachment, widget);
        layout->addWidget(widget);
    }
    if (const int more = static_cast<int>(attachments.size()) - MostShown; more > 0) {
        auto *rest = new Chip(theme, tr("%n more", nullptr, more), Tone::Neutral, this);
        rest->setClickable(true);
        auto *menu = new QMenu(this);
        connect(rest, &Chip::clicked, this, [this, rest, menu, attachments] {
            menu->clear();
            for (const Attachment &attachment : attachments.sliced(MostShown)) {
                menu->addAction(attachment.name,
                                [this, attachment] { m_saver.saveAs(attachment); });
            }
            menu->popup(rest->mapToGlobal(QPoint(0, rest->height())));
        });
        layout->addWidget(rest);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget *AttachmentChips::chip(const Attachment &attachment)
{
    auto *chip = new AttachmentChip(m_theme, attachment, this);
    offerMenu(chip, attachment);
    return chip;
}

QWidget *AttachmentChips::picture(const Attachment &attachment)
{
    auto *shown = new QToolButton(this);
    shown->setObjectName(QStringLiteral("picture"));
    shown->setAccessibleName(tr("Picture %1").arg(attachment.name));
    shown->setToolTip(attachment.name);
    shown->setProperty("look", QStringLiteral("flat"));
    shown->setText(attachment.name);
    offerMenu(shown, attachment);

    services::onAnswer(
        m_content.attachment(attachment.id), this,
        [shown, bounds = m_theme.px(PictureBounds)](const Result<QByteArray> &bytes) {
            if (!bytes)
                return; // the name stays, and opening it says what is wrong
            const qreal ratio = shown->devicePixelRatioF();
            QImage image = readPicture(*bytes, bounds * ratio);
            if (image.isNull())
                return;
            image.setDevicePixelRatio(ratio);
            shown->setText({});
            shown->setIcon(QPixmap::fromImage(image));
            shown->setIconSize(image.deviceIndependentSize().toSize());
        });
    return shown;
}

void AttachmentChips::offerMenu(QWidget *widget, const Attachment &attachment)
{
    auto *open = new QAction(tr("Open"), widget);
    auto *save = new QAction(tr("Save as …"), widget);
    connect(open, &QAction::triggered, this, [this, attachment] { m_saver.open(attachment); });
    connect(save, &QAction::triggered, this, [this, attachment] { m_saver.saveAs(attachment); });
    widget->addActions({open, save});
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace skranke::ui
