#include "ui/casepage/TransitionBar.h"

#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/words/WorkflowWords.h"

#include <QMenu>

namespace skranke::ui {

namespace {

constexpr auto TransitionProperty = "transition";

/// Asking has the composer's own tab, and cancelling is nothing to come by in passing.
bool deservesButton(Transition transition)
{
    return transition != Transition::Ask && transition != Transition::Cancel;
}

} // namespace

TransitionBar::TransitionBar(const Theme &theme, QMenu *more, QWidget *parent)
    : QWidget(parent), m_primary(new PrimaryButton({}, this))
{
    auto *layout = new FlowLayout(theme.metrics().gap, this);
    layout->addWidget(m_primary);
    m_primary->setObjectName(QStringLiteral("primaryTransition"));
    m_primary->setToolTip(tr("Next step (P)"));
    QList<QAbstractButton *> buttons{m_primary};
    for (int i = 0; i < MostSecondary; ++i) {
        auto *button = new SecondaryButton({}, this);
        layout->addWidget(button);
        m_secondary.append(button);
        buttons.append(button);
    }
    for (QAbstractButton *button : buttons) {
        button->hide();
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            if (const auto code =
                    fromCode<Transition>(button->property(TransitionProperty).toString()))
                Q_EMIT chosen(*code);
        });
    }
    auto *menu = new SecondaryButton({}, this);
    setIcon(*menu, theme, QStringLiteral("more"));
    menu->setObjectName(QStringLiteral("moreButton"));
    menu->setAccessibleName(tr("More"));
    menu->setToolTip(tr("More"));
    menu->setMenu(more);
    layout->addWidget(menu);

    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TransitionBar::setOffered(const QList<Transition> &offered, std::optional<Transition> next)
{
    QList<Transition> others;
    QList<Transition> behind;
    for (Transition transition : offered) {
        if (transition == next)
            continue;
        const bool room = deservesButton(transition) && others.size() < MostSecondary;
        (room ? others : behind).append(transition);
    }
    m_rest = behind;
    label(m_primary, next);
    for (int i = 0; i < MostSecondary; ++i)
        label(m_secondary.at(i), i < others.size() ? std::optional(others.at(i)) : std::nullopt);
    updateGeometry(); // at this width they may take another line
}

void TransitionBar::label(QAbstractButton *button, std::optional<Transition> transition)
{
    button->setVisible(transition.has_value());
    if (!transition)
        return;
    button->setText(words::transition(*transition));
    button->setProperty(TransitionProperty, toCode(*transition));
    if (button != m_primary)
        button->setObjectName(QStringLiteral("transition_") + toCode(*transition));
    button->updateGeometry();
}

} // namespace skranke::ui
