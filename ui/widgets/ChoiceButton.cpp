#include "ui/widgets/ChoiceButton.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace skranke::ui {

ChoiceButton::ChoiceButton(const QString &subject, QWidget *parent)
    : MenuButton(subject, parent), m_subject(subject), m_group(new QActionGroup(this))
{
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this,
            [this] { menu()->setActiveAction(m_group->checkedAction()); });
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        if (action->data() == m_value)
            return;
        m_value = action->data();
        describe();
        Q_EMIT chosen(m_value);
    });
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const bool kept = std::any_of(choices.begin(), choices.end(),
                                  [&](const Choice &choice) { return choice.value == m_value; });
    if (!kept)
        m_value = choices.isEmpty() ? QVariant() : choices.constFirst().value;

    menu()->clear();
    for (const Choice &choice : choices) {
        QString label = choice.label;
        QAction *action = menu()->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(choice.value);
        m_group->addAction(action);
    }
    describe();
}

void ChoiceButton::setValue(const QVariant &value)
{
    m_value = value;
    describe();
}

void ChoiceButton::standAsField()
{
    setProperty("look", QStringLiteral("choice"));
}

QString ChoiceButton::label() const
{
    for (const Choice &choice : m_choices)
        if (choice.value == m_value)
            return choice.label;
    return m_subject;
}

void ChoiceButton::describe()
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->data() == m_value);
    setLabel(label().replace(u'&', QStringLiteral("&&")));
    setAccessibleName(m_subject + QStringLiteral(": ") + label());
}

} // namespace skranke::ui
