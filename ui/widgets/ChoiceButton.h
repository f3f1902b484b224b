// A button that shows which of a few things is chosen, and drops the list of them.
#pragma once

#include "ui/widgets/Buttons.h"

#include <QList>
#include <QVariant>

class QActionGroup;

namespace skranke::ui {

struct Choice {
    QString label;
    QVariant value;

    bool operator==(const Choice &) const = default;
};

class ChoiceButton : public MenuButton {
    Q_OBJECT
public:
    /// `subject` says to a screen reader what is chosen: "Customer".
    explicit ChoiceButton(const QString &subject, QWidget *parent = nullptr);

    /// The chosen value stays chosen; where it is gone, the first takes its place, silently.
    void setChoices(const QList<Choice> &choices);
    QVariant value() const { return m_value; }
    QString label() const;                ///< of what is chosen
    void setValue(const QVariant &value); ///< silently
    void standAsField();                  ///< among fields: its words to the left, as theirs

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by a person

private:
    void describe();

    QString m_subject;
    QList<Choice> m_choices;
    QVariant m_value;
    QActionGroup *m_group;
};

} // namespace skranke::ui
