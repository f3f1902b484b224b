#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace skranke::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_sentence(new Label(theme, FontRole::Strong, ColorRole::MutedText, {}, this)),
      m_hint(new Label(theme, FontRole::Body, ColorRole::MutedText, {}, this))
{
    setObjectName(QStringLiteral("emptyState"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24, 24, 24, 24));
    layout->addStretch(2);
    for (Label *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);
}

void EmptyState::setWords(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
}

} // namespace skranke::ui
