// How the customer gave their word (R5.2): one of their messages, or what they said by telephone.
#pragma once

#include "domain/Approval.h"
#include "services/CaseFile.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QRadioButton;

namespace skranke::ui {

class ChoiceBox;
class Label;
class PlainEditor;
class Theme;

class EvidencePicker final : public QWidget {
    Q_OBJECT
public:
    EvidencePicker(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Offers the customer's own messages, newest first; keeps what was chosen and typed.
    void setFile(const services::CaseFile &file);
    void choose(MessageId message);
    /// Says nothing of whether it is enough: the rule does that.
    Evidence evidence() const;

Q_SIGNALS:
    void accepted();
    void textRefused(int longest);

private:
    QWidget *messagePart();
    QWidget *telephonePart();
    void showChoice();

    const Theme &m_theme;
    QRadioButton *m_byMessage;
    QRadioButton *m_byTelephone;
    ChoiceBox *m_messages;
    Label *m_excerpt;
    QLineEdit *m_person;
    QDateTimeEdit *m_saidAt;
    PlainEditor *m_note;
    QWidget *m_messagePart;
    QWidget *m_telephonePart;
    bool m_chosen = false; ///< by the person or by choose(); suggestions no longer apply
};

} // namespace skranke::ui
