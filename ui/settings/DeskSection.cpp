#include "ui/settings/DeskSection.h"

#include "ui/customers/FieldForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/RegisterWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

DeskSection::DeskSection(const Theme &theme, services::DeskService &desk, const Store &store,
                         const services::Session &session, QWidget *parent)
    : Page(theme, {}, parent),
      m_desk(desk),
      m_lead(session.requireLead().has_value()),
      m_form(new FieldForm(theme, this)),
      m_save(new PrimaryButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("deskSection"));
    m_form->addText(QStringLiteral("name"));
    m_form->addText(QStringLiteral("address"), QStringLiteral("support@kundesenter.example"));
    QList<Choice> languages;
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English})
        languages.append({words::language(language), toCode(language)});
    m_form->addChoice(QStringLiteral("language"), languages);
    m_form->addLines(QStringLiteral("signature"));
    m_form->setEditable(m_lead);
    m_save->setObjectName(QStringLiteral("saveDesk"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setVisible(m_lead);

    auto *card = new Card(theme, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(
        new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("Service desk"), card));
    auto *what = new Label(theme, FontRole::Body, ColorRole::MutedText,
                           m_lead ? tr("What customers see in mail from us. The language applies "
                                       "to letters to customers who have not chosen one.")
                                  : tr("Only a team lead can change these."),
                           card);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    layout->addLayout(buttons);
    body()->addWidget(card);
    body()->addStretch();

    connect(m_form, &FieldForm::edited, this, [this] {
        m_typed = true;
        enable();
    });
    connect(m_save, &QPushButton::clicked, this, &DeskSection::save);
    addSaveKeys(*this, *m_save);
    follow(store, [](const ChangeSet &changes) { return changes.registers; });
    enable();
}

void DeskSection::enable()
{
    m_save->setEnabled(m_typed);
}

void DeskSection::refresh()
{
    read(m_desk.desk(), [this](const services::Desk &desk) {
        if (m_typed)
            return;
        m_form->setTexts({{QStringLiteral("name"), desk.name},
                          {QStringLiteral("address"), desk.address},
                          {QStringLiteral("language"), toCode(desk.language)},
                          {QStringLiteral("signature"), desk.signature}});
    });
}

void DeskSection::save()
{
    const FieldTexts texts = m_form->texts();
    services::Desk desk;
    desk.name = texts.value(QStringLiteral("name"));
    desk.address = texts.value(QStringLiteral("address"));
    desk.language =
        fromCode<Language>(texts.value(QStringLiteral("language"))).value_or(desk.language);
    desk.signature = texts.value(QStringLiteral("signature"));
    m_form->clearComplaints();
    notice().dismiss();
    services::onAnswer(m_desk.save(desk), this, [this, texts](const Result<void> &saved) {
        if (!saved) {
            const QString field = saved.error().arguments.value(0);
            if (m_form->complain(field, words::error(saved.error())))
                m_form->takeFocus(field);
            else
                showError(saved.error());
            return;
        }
        m_typed = m_form->texts() != texts;
        enable();
        requestRefresh();
        notice().show(Tone::Success, tr("The service desk settings are saved."));
    });
}

void DeskSection::takeFocus()
{
    m_form->takeFocus();
}

} // namespace skranke::ui
