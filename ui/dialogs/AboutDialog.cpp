#include "ui/dialogs/AboutDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace skranke::ui {

AboutDialog::AboutDialog(const Theme &theme, const QString &version, const QString &database,
                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Skranke"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24, 20, 24, 20));
    const auto add = [&](FontRole font, ColorRole color, const QString &text) {
        auto *label = new Label(theme, font, color, text, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    add(FontRole::PageTitle, ColorRole::Text, QStringLiteral("Skranke"));
    add(FontRole::Body, ColorRole::Text,
        tr("The desk of a team that supports customers' websites."));
    add(FontRole::Body, ColorRole::MutedText, tr("Version %1").arg(version));
    add(FontRole::Body, ColorRole::MutedText, tr("Database: %1").arg(database));
    add(FontRole::Small, ColorRole::MutedText, tr("Licensed under Apache License 2.0."));
    auto *close = new SecondaryButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addSpacing(theme.px(8));
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(theme.px(380));
}

} // namespace skranke::ui
