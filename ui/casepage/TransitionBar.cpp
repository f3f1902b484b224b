#include "ui/casepage/TransitionBar.h"

#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/words/WorkflowWords.h"

#include <QMenu>

#include <utility>

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
    : QWidget(parent), m_primary(new PrimaryButton({}, this)), m_more(new SecondaryButton({}, this))
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
    setIcon(*m_more, theme, QStringLiteral("more"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setMenu(more);
    layout->addWidget(m_more);

    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TransitionBar::setOffered(const QList<Transition> &offered, std::optional<Transition> next)
{
    m_others.clear();
    m_behind.clear();
    for (Transition transition : offered) {
        if (transition == next)
            continue;
        const bool room = deservesButton(transition) && m_others.size() < MostSecondary;
        (room ? m_others : m_behind).append(transition);
    }
    m_primary->setVisible(next.has_value());
    if (next)
        label(m_primary, *next);
    fit();
    updateGeometry();
}

/// What would take a second line goes behind "⋯", which would stand there alone.
void TransitionBar::fit()
{
    const int gap = layout()->spacing();
    int wanted = m_more->sizeHint().width();
    if (!m_primary->isHidden())
        wanted += m_primary->sizeHint().width() + gap;
    int fitting = 0;
    for (int i = 0; i < MostSecondary && i < m_others.size(); ++i) {
        label(m_secondary.at(i), m_others.at(i));
        wanted += m_secondary.at(i)->sizeHint().width() + gap;
        if (wanted <= width())
            fitting = i + 1;
    }
    for (int i = 0; i < MostSecondary; ++i)
        m_secondary.at(i)->setVisible(i < fitting);
    if (std::exchange(m_fitting, fitting) != fitting)
        updateGeometry();
}

void TransitionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int before = m_fitting;
    fit();
    if (m_fitting != before)
        Q_EMIT restChanged();
}

void TransitionBar::label(QAbstractButton *button, Transition transition)
{
    button->setText(words::transition(transition));
    button->setProperty(TransitionProperty, toCode(transition));
    if (button != m_primary)
        button->setObjectName(QStringLiteral("transition_") + toCode(transition));
    button->updateGeometry();
}

} // namespace skranke::ui
