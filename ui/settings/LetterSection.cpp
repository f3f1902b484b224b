#include "ui/settings/LetterSection.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/MailWords.h"
#include "ui/words/RegisterWords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr int LinesShown = 16;
}

LetterSection::LetterSection(const Theme &theme, services::LetterService &letters,
                             const Store &store, const services::Session &session, QWidget *parent)
    : Page(theme, {}, parent),
      m_letters(letters),
      m_lead(session.requireLead().has_value()),
      m_kind(new ChoiceButton(tr("Letter"), this)),
      m_language(new ChoiceButton(tr("Language"), this)),
      m_text(new QPlainTextEdit(this)),
      m_complaint(new Label(theme, FontRole::Small, ColorRole::Text, {}, this)),
      m_preview(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_state(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_save(new PrimaryButton(tr("Save"), this)),
      m_original(new SecondaryButton(tr("Restore the original"), this))
{
    setObjectName(QStringLiteral("letterSection"));
    body()->addLayout(choices());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.metrics().margin);
    columns->addWidget(editor(), 1);
    columns->addWidget(previewCard(), 1);
    body()->addLayout(columns);
    body()->addStretch();

    connect(m_kind, &ChoiceButton::chosen, this, &LetterSection::choose);
    connect(m_language, &ChoiceButton::chosen, this, &LetterSection::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->document()->isModified())
            m_typed = m_text->toPlainText() != m_sheet.text;
        showPreview();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_text->toPlainText()); });
    connect(m_original, &QPushButton::clicked, this, [this] { save({}); });
    addSaveKeys(*this, *m_save);
    follow(store, [](const ChangeSet &changes) { return changes.registers; });
}

QLayout *LetterSection::choices()
{
    QList<Choice> kinds, languages;
    for (const auto &one : Codes<LetterKind>::table)
        kinds.append({words::letterKind(one.value), toCode(one.value)});
    for (const auto &one : Codes<Language>::table)
        languages.append({words::language(one.value), toCode(one.value)});
    m_kind->setObjectName(QStringLiteral("letterKind"));
    m_kind->setChoices(kinds);
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    m_language->setChoices(languages);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_language);
    row->addStretch();
    row->addWidget(m_state);
    return row;
}

QWidget *LetterSection::editor()
{
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(!m_lead);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * LinesShown);
    m_complaint->setObjectName(QStringLiteral("letterComplaint"));
    m_complaint->setTone(Tone::Danger);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_save->setObjectName(QStringLiteral("saveLetter"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setVisible(m_lead);
    m_original->setObjectName(QStringLiteral("originalLetter"));
    m_original->setVisible(m_lead);
    m_state->setObjectName(QStringLiteral("letterState"));

    auto *hint =
        new Label(theme(), FontRole::Small, ColorRole::MutedText,
                  tr("Filled in for the case: %1")
                      .arg(QStringLiteral("{%1}").arg(placeholders().join(QStringLiteral("} {")))),
                  this);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_original);
    buttons->addStretch();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    return side;
}

QWidget *LetterSection::previewCard()
{
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *card = new Card(theme(), this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme().px(15, 12, 15, 12));
    layout->addWidget(new Label(theme(), FontRole::Small, ColorRole::MutedText,
                                tr("As a customer would get it"), card));
    layout->addWidget(m_preview, 1);
    return card;
}

LetterKind LetterSection::kind() const
{
    return fromCode<LetterKind>(m_kind->value().toString()).value_or(LetterKind::Acknowledgement);
}

Language LetterSection::language() const
{
    return fromCode<Language>(m_language->value().toString()).value_or(Language::Bokmaal);
}

/// What was typed and not saved stays, and with it the choice.
void LetterSection::choose()
{
    if (m_typed) {
        m_kind->setValue(toCode(m_sheet.kind));
        m_language->setValue(toCode(m_sheet.language));
        notice().show(Tone::Warning,
                      tr("Save what you have typed first, or restore the original."));
        return;
    }
    notice().dismiss();
    requestRefresh();
}

void LetterSection::refresh()
{
    read(m_letters.sheet(kind(), language()), [this](const services::LetterSheet &sheet) {
        if (!m_typed && sheet.kind == kind() && sheet.language == language())
            show(sheet);
    });
}

void LetterSection::show(const services::LetterSheet &sheet)
{
    const bool same = sheet == m_sheet && m_text->toPlainText() == sheet.text;
    m_sheet = sheet;
    m_typed = false;
    if (!same) {
        m_text->setPlainText(sheet.text);
        m_text->document()->setModified(false);
    }
    m_state->setText(sheet.isOwn() ? tr("the desk’s own text") : tr("the standard text"));
    showPreview();
}

void LetterSection::showPreview()
{
    enable();
    const int asked = ++m_asked;
    services::onAnswer(m_letters.preview(m_sheet.kind, m_sheet.language, m_text->toPlainText()),
                       this, [this, asked](const Result<QString> &letter) {
                           if (asked != m_asked)
                               return;
                           m_valid = letter.has_value();
                           m_complaint->setVisible(!m_valid);
                           m_complaint->setText(m_valid ? QString() : words::error(letter.error()));
                           if (m_valid)
                               m_preview->setText(*letter);
                           enable();
                       });
}

void LetterSection::enable()
{
    m_save->setEnabled(m_typed && m_valid);
    m_original->setEnabled(m_typed || m_sheet.isOwn());
}

void LetterSection::save(const QString &text)
{
    notice().dismiss();
    perform(m_letters.save(m_sheet.kind, m_sheet.language, text),
            [this, text](const services::LetterSheet &sheet) {
                if (!text.isEmpty() && m_text->toPlainText() != text)
                    return; // more was typed meanwhile
                show(sheet);
                notice().show(Tone::Success, tr("The letter is saved."));
            });
}

void LetterSection::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace skranke::ui
