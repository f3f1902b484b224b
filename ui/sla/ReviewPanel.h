// What went wrong, in a lead's words (R4.9).
#pragma once

#include "services/SlaService.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;
class QPushButton;

namespace skranke::ui {

class ChoiceButton;

/// Shows the review of a breach, or asks for it where the reader may give it. What was typed for a
/// breach stays until it is saved, whichever breach is shown meanwhile.
class ReviewPanel : public Card {
    Q_OBJECT
public:
    explicit ReviewPanel(const Theme &theme, QWidget *parent = nullptr);

    void setBreach(const services::BreachLine &line, bool mayReview);
    BreachId breach() const { return m_line.breach.id; }
    void takeFocus(const QString &field = {}); ///< as the service calls it; the first if not said
    void forget(BreachId id);                  ///< it has been saved

Q_SIGNALS:
    void reviewed(const skranke::Breach &breach, skranke::BreachCause cause,
                  const QString &comment);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        BreachCause cause = BreachCause::Unset;
        QString comment;
    };
    void keepTyped();
    void save();

    services::BreachLine m_line;
    QHash<BreachId, Typed> m_typed;
    Label *m_head;
    Label *m_past;
    ChoiceButton *m_cause;
    QPlainTextEdit *m_comment;
    QPushButton *m_save;
    QList<QWidget *> m_openParts; ///< shown while there is something to fill in
    bool m_filling = false;
};

} // namespace skranke::ui
