// The steps a case may take now (R5.3): the next one as the primary button, up to two others beside
// it, the rest behind "⋯".
#pragma once

#include "services/CaseFile.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QMenu;

namespace skranke::ui {

class PrimaryButton;
class SecondaryButton;
class Theme;

class TransitionBar final : public QWidget {
    Q_OBJECT
public:
    TransitionBar(const Theme &theme, QMenu *more, QWidget *parent = nullptr);

    /// The same buttons serve every case, so that none loses the focus when a case is read again.
    void setOffered(const QList<Transition> &offered, std::optional<Transition> next);
    /// Those of the last setOffered() that got no button.
    QList<Transition> rest() const { return m_rest; }

Q_SIGNALS:
    void chosen(skranke::Transition transition);

private:
    void label(QAbstractButton *button, std::optional<Transition> transition);

    static constexpr int MostSecondary = 2;

    PrimaryButton *m_primary;
    QList<SecondaryButton *> m_secondary;
    QList<Transition> m_rest;
};

} // namespace skranke::ui
