#include "ui/settings/SignatureSection.h"

#include "ui/customers/FieldForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/words/RegisterWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

QString fieldOf(Language language)
{
    return QStringLiteral("signature_") + toCode(language);
}

const QString SenderField = QStringLiteral("sender_name");

} // namespace

SignatureSection::SignatureSection(const Theme &theme, services::SignatureService &signatures,
                                   const Store &store, const services::Session &session,
                                   QWidget *parent)
    : Page(theme, {}, parent),
      m_signatures(signatures),
      m_mayEdit(session.requireAgent().has_value()),
      m_form(new FieldForm(theme, this)),
      m_save(new PrimaryButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("signatureSection"));
    body()->addWidget(buildForm());
    body()->addWidget(buildEnds());
    body()->addStretch();
    connect(m_form, &FieldForm::edited, this, [this] {
        m_typed = true;
        m_save->setEnabled(true);
        showEnds();
    });
    connect(m_save, &QPushButton::clicked, this, &SignatureSection::save);
    addSaveKeys(*this, *m_save);
    follow(store, [](const ChangeSet &changes) { return changes.registers; });
}

QWidget *SignatureSection::buildForm()
{
    m_form->addText(SenderField);
    for (const auto &language : Codes<Language>::table)
        m_form->addLines(fieldOf(language.value));
    m_form->setEditable(m_mayEdit);
    m_save->setObjectName(QStringLiteral("saveSignature"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setVisible(m_mayEdit);
    m_save->setEnabled(false);

    auto *card = new Card(theme(), this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme().px(15, 12, 15, 12));
    layout->addWidget(
        new Label(theme(), FontRole::Subtitle, ColorRole::Text, tr("My signature"), card));
    auto *what = new Label(theme(), FontRole::Body, ColorRole::MutedText,
                           tr("Added below what I write to customers, in the language of the "
                              "letter. If empty, the usual greeting and my name are used. A letter "
                              "that already ends with a greeting is left as it is."),
                           card);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    layout->addLayout(buttons);
    return card;
}

QWidget *SignatureSection::buildEnds()
{
    auto *card = new Card(theme(), this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme().px(15, 12, 15, 12));
    layout->addWidget(
        new Label(theme(), FontRole::Subtitle, ColorRole::Text, tr("How letters end"), card));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme().metrics().margin);
    for (const auto &language : Codes<Language>::table) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme().px(2));
        column->addWidget(new Label(theme(), FontRole::Small, ColorRole::MutedText,
                                    words::language(language.value), card));
        auto *end = new Label(theme(), FontRole::Body, ColorRole::Text, {}, card);
        end->setObjectName(QStringLiteral("end_") + toCode(language.value));
        end->setTextFormat(Qt::PlainText);
        end->setWordWrap(true);
        end->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_ends.insert(language.value, end);
        column->addWidget(end);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    layout->addLayout(columns);
    return card;
}

PersonalSignature SignatureSection::typed() const
{
    const FieldTexts texts = m_form->texts();
    PersonalSignature signature;
    signature.senderName = texts.value(SenderField);
    for (const auto &language : Codes<Language>::table)
        if (const QString text = texts.value(fieldOf(language.value)).trimmed(); !text.isEmpty())
            signature.texts.insert(language.value, text);
    return signature;
}

void SignatureSection::showEnds()
{
    for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end)
        end.value()->setText(signatureText(typed(), m_sheet.name, m_sheet.company, end.key()));
}

void SignatureSection::refresh()
{
    read(m_signatures.mine(), [this](const services::SignatureSheet &sheet) {
        m_sheet = sheet;
        if (!m_typed) {
            FieldTexts texts{{SenderField, sheet.own.senderName}};
            for (const auto &language : Codes<Language>::table)
                texts.insert(fieldOf(language.value), sheet.own.texts.value(language.value));
            m_form->setTexts(texts);
        }
        showEnds();
    });
}

void SignatureSection::save()
{
    notice().dismiss();
    const PersonalSignature saved = typed();
    perform(m_signatures.save(saved), [this, saved] {
        m_typed = typed() != saved;
        m_save->setEnabled(m_typed);
        requestRefresh();
        notice().show(Tone::Success, tr("The signature is saved."));
    });
}

void SignatureSection::takeFocus()
{
    m_form->takeFocus();
}

} // namespace skranke::ui
