#include "ui/customers/FieldForm.h"

#include "services/RegisterRules.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace skranke::ui {

namespace {

constexpr int FieldsAcross = 2;
constexpr int LinesShown = 4;
constexpr int NarrowestChoice = 90;
constexpr int BetweenFields = 8; ///< above a label that has a field above it

} // namespace

QWidget *FieldForm::Field::widget() const
{
    if (lines)
        return lines;
    return text ? static_cast<QWidget *>(text) : choice;
}

QString FieldForm::Field::value() const
{
    if (lines)
        return lines->toPlainText();
    return choice ? choice->value().toString() : text->text();
}

void FieldForm::Field::setValue(const QString &value) const
{
    if (choice)
        choice->setValue(value);
    else if (lines && lines->toPlainText() != value)
        lines->setPlainText(value);
    else if (text && text->text() != value)
        text->setText(value);
}

FieldForm::FieldForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.metrics().margin);
    m_grid->setVerticalSpacing(theme.px(2));
    for (int column = 0; column < FieldsAcross; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FieldForm::addText(const QString &code, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(4 * services::LongestField);
    connect(edit, &QLineEdit::textEdited, this, &FieldForm::edited);
    Field field;
    field.code = code;
    field.text = edit;
    add(field);
}

void FieldForm::addLines(const QString &code)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * LinesShown + m_theme.px(14));
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        if (edit->document()->isModified())
            Q_EMIT edited();
    });
    Field field;
    field.code = code;
    field.lines = edit;
    add(field);
}

void FieldForm::addSecret(const QString &code)
{
    addText(code);
    m_fields.last().text->setEchoMode(QLineEdit::Password);
}

void FieldForm::setSecretsKept(bool kept)
{
    for (const Field &field : std::as_const(m_fields))
        if (field.text && field.text->echoMode() == QLineEdit::Password)
            field.text->setPlaceholderText(kept ? tr("unchanged while empty") : QString());
}

void FieldForm::addChoice(const QString &code, const QList<Choice> &choices)
{
    auto *button = new ChoiceButton(words::field(code), this);
    button->standAsField();
    button->setMinimumWidth(m_theme.px(NarrowestChoice)); // a long choice is cut, not the form
    button->setChoices(choices);
    connect(button, &ChoiceButton::chosen, this, &FieldForm::edited);
    Field field;
    field.code = code;
    field.choice = button;
    add(field);
}

void FieldForm::addBreak()
{
    m_breaks = true;
}

void FieldForm::add(Field field)
{
    field.begins = std::exchange(m_breaks, false);
    field.caption =
        new Label(m_theme, FontRole::Small, ColorRole::MutedText, words::field(field.code), this);
    field.caption->setBuddy(field.widget());
    field.caption->setWordWrap(true);
    field.caption->setAlignment(Qt::AlignLeft | Qt::AlignBottom); // at its field
    field.complaint = new Label(m_theme, FontRole::Small, ColorRole::Text, {}, this);
    field.complaint->setTone(Tone::Danger);
    field.complaint->setWordWrap(true);
    field.complaint->setObjectName(QStringLiteral("complaint_") + field.code);
    field.complaint->hide();
    field.widget()->setObjectName(QStringLiteral("field_") + field.code);
    if (!field.choice)
        field.widget()->setAccessibleName(words::field(field.code));
    put(field, m_cell);
    m_fields.append(field);
}

void FieldForm::put(const Field &field, int &cell) const
{
    const int across = field.lines ? FieldsAcross : 1;
    if (cell % FieldsAcross != 0 && (field.begins || cell % FieldsAcross + across > FieldsAcross))
        cell += FieldsAcross - cell % FieldsAcross;
    const int row = cell / FieldsAcross * 3;
    const int column = cell % FieldsAcross;
    cell += across;
    field.caption->setContentsMargins(0, row > 0 ? BetweenFields : 0, 0, 0);
    m_grid->addWidget(field.caption, row, column, 1, across);
    m_grid->addWidget(field.widget(), row + 1, column, 1, across);
    m_grid->addWidget(field.complaint, row + 2, column, 1, across);
}

void FieldForm::arrange()
{
    m_cell = 0;
    for (const Field &field : std::as_const(m_fields)) {
        for (QWidget *part : {static_cast<QWidget *>(field.caption), field.widget(),
                              static_cast<QWidget *>(field.complaint)})
            m_grid->removeWidget(part);
        field.caption->setVisible(field.shown);
        field.widget()->setVisible(field.shown);
        field.complaint->setVisible(field.shown && field.complains);
        if (field.shown)
            put(field, m_cell);
    }
}

void FieldForm::setShown(const QStringList &codes, bool shown)
{
    bool changed = false;
    for (Field &field : m_fields) {
        if (!codes.contains(field.code) || field.shown == shown)
            continue;
        field.shown = shown;
        changed = true;
    }
    if (changed)
        arrange();
}

void FieldForm::setChoices(const QString &code, const QList<Choice> &choices)
{
    for (const Field &field : std::as_const(m_fields))
        if (field.code == code && field.choice)
            field.choice->setChoices(choices);
}

void FieldForm::setTexts(const FieldTexts &texts)
{
    for (const Field &field : std::as_const(m_fields))
        field.setValue(texts.value(field.code));
}

FieldTexts FieldForm::texts() const
{
    FieldTexts texts;
    for (const Field &field : m_fields)
        texts.insert(field.code, field.value());
    return texts;
}

void FieldForm::setEditable(bool editable)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.text)
            field.text->setReadOnly(!editable);
        else if (field.lines)
            field.lines->setReadOnly(!editable);
        else
            field.choice->setEnabled(editable);
    }
}

void FieldForm::takeFocus(const QString &code)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!code.isEmpty() && field.code != code)
            continue;
        field.widget()->setFocus();
        if (field.text)
            field.text->selectAll();
        return;
    }
}

bool FieldForm::complain(const QString &code, const QString &sentence)
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &one) {
        return one.code == code && one.shown;
    });
    if (field == m_fields.end())
        return false;
    field->complains = true;
    field->complaint->setText(sentence);
    field->complaint->show();
    field->widget()->setAccessibleDescription(sentence);
    return true;
}

void FieldForm::clearComplaints()
{
    for (Field &field : m_fields) {
        field.complains = false;
        field.complaint->hide();
        field.widget()->setAccessibleDescription({});
    }
}

} // namespace skranke::ui
