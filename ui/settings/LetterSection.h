// The prepared letters: their words with places to be filled in, and beside them the letter as a
// customer would get it. What cannot be filled in is said as one types.
#pragma once

#include "services/LetterService.h"
#include "ui/widgets/Page.h"

class QPlainTextEdit;
class QPushButton;

namespace skranke::ui {

class ChoiceButton;

class LetterSection : public Page {
    Q_OBJECT
public:
    LetterSection(const Theme &theme, services::LetterService &letters, const Store &store,
                  const services::Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void takeFocus() override;

private:
    QLayout *choices();
    QWidget *editor();
    QWidget *previewCard();
    void choose();
    void show(const services::LetterSheet &sheet);
    void showPreview();
    void save(const QString &text);
    void enable();
    LetterKind kind() const;
    Language language() const;

    services::LetterService &m_letters;
    bool m_lead;
    bool m_typed = false; ///< and not saved
    bool m_valid = true;
    int m_asked = 0; ///< for previews: only the newest counts
    services::LetterSheet m_sheet;
    ChoiceButton *m_kind;
    ChoiceButton *m_language;
    QPlainTextEdit *m_text;
    Label *m_complaint;
    Label *m_preview;
    Label *m_state;
    QPushButton *m_save;
    QPushButton *m_original;
};

} // namespace skranke::ui
