// The fields of one record, each with its label, and the refusal of a field beneath it.
#pragma once

#include "ui/customers/RegisterTexts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceButton.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace skranke::ui {

class Label;

class FieldForm : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(const Theme &theme, QWidget *parent = nullptr);

    /// Labels are words::field(code). Object names are the codes with `field_` before them.
    void addText(const QString &code, const QString &hint = {});
    void addLines(const QString &code);  ///< of several lines, across the form
    void addSecret(const QString &code); ///< shown as dots
    /// Whether the record has secrets already, which stay as they are while their fields are empty.
    void setSecretsKept(bool kept);
    void addChoice(const QString &code, const QList<Choice> &choices); ///< values are QStrings
    void addBreak(); ///< the next field begins a row
    void setChoices(const QString &code, const QList<Choice> &choices);
    /// The fields that are left close up. One that is not shown keeps its text.
    void setShown(const QStringList &codes, bool shown);

    void setTexts(const FieldTexts &texts);
    FieldTexts texts() const; ///< of the form's own fields only
    void setEditable(bool editable);
    void takeFocus(const QString &code = {}); ///< the first field, unless told which

    /// False when the form has no such field.
    bool complain(const QString &code, const QString &sentence);
    void clearComplaints();

Q_SIGNALS:
    void edited(); ///< by a person

private:
    struct Field {
        QString code;
        QLineEdit *text = nullptr; ///< one of the three
        ChoiceButton *choice = nullptr;
        QPlainTextEdit *lines = nullptr;
        Label *caption = nullptr;
        Label *complaint = nullptr;
        bool begins = false; ///< a row
        bool shown = true;
        bool complains = false;

        QWidget *widget() const;
        QString value() const;
        void setValue(const QString &value) const;
    };
    void add(Field field);
    void arrange();
    void put(const Field &field, int &cell) const;

    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_cell = 0; ///< where the next field goes
    bool m_breaks = false;
    QList<Field> m_fields;
};

} // namespace skranke::ui
