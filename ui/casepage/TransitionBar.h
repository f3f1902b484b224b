// The steps a case may take now (R5.3): the next one as the primary button, as many others beside
// it as there is room for, two at most, the rest behind "⋯".
#pragma once

#include "services/CaseFile.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QMenu;
class QPushButton;

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
    /// Those of the last setOffered() that have no button at this width.
    QList<Transition> rest() const { return m_others.mid(m_fitting) + m_behind; }

Q_SIGNALS:
    void chosen(skranke::Transition transition);
    void restChanged(); ///< by another width

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void label(QAbstractButton *button, Transition transition);

    static constexpr int MostSecondary = 2;

    PrimaryButton *m_primary;
    QList<SecondaryButton *> m_secondary;
    QPushButton *m_more;
    QList<Transition> m_others; ///< that deserve a button
    QList<Transition> m_behind;
    int m_fitting = 0; ///< how many of the others have one
};

} // namespace skranke::ui
