// One record of a register: its fields, and what can be done with it.
#pragma once

#include "domain/Result.h"
#include "ui/customers/FieldForm.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace skranke::ui {

/// What was typed for a record and not saved stays with its key until it is saved or cancelled,
/// whichever record is shown and whatever others change meanwhile (R10.2): only the fields that
/// were typed in are changes, and one that somebody else changed too says so. Key 0: a new record.
class RecordCard : public Card {
    Q_OBJECT
public:
    enum class May { Read, Add, Edit, EditAndRemove };

    explicit RecordCard(const Theme &theme, QWidget *parent = nullptr);

    FieldForm &form() { return *m_form; }
    void setHeading(const QString &heading);
    void setRecord(qint64 key, const FieldTexts &texts, bool retired, May may);
    qint64 key() const { return m_key; }
    bool isChanged() const { return m_typed.contains(m_key); }
    FieldTexts changes() const; ///< what is to be saved

    void saved();                  ///< what was typed is what is stored
    void show(const Error &error); ///< at the field it is about, else beneath the buttons
    void takeFocus();

Q_SIGNALS:
    void saveWanted();
    void retireWanted(bool retired);
    void removeWanted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        FieldTexts mine;
        FieldTexts before; ///< what the same fields were when they were first typed in
    };
    void keepTyped();
    void warnOfOthersChanges();
    void cancel();
    void arrange();

    Label *m_heading;
    FieldForm *m_form;
    Label *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_retire;
    QPushButton *m_remove;
    qint64 m_key = -1;
    bool m_retired = false;
    May m_may = May::Read;
    FieldTexts m_stored;
    QHash<qint64, Typed> m_typed;
};

} // namespace skranke::ui
