#include "ui/casepage/PreparedTexts.h"

#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/Snippets.h"
#include "ui/casepage/TemplatesDialog.h"

#include "services/Answer.h"
#include "ui/words/RegisterWords.h"

namespace skranke::ui {

PreparedTexts::PreparedTexts(const Theme &theme, const services::CaseService &cases,
                             PlainEditor *editor, QWidget *parent)
    : QMenu(parent),
      m_theme(theme),
      m_cases(cases),
      m_editor(editor),
      m_snippets(new Snippets(theme, editor))
{
    connect(m_snippets, &Snippets::chosen, this,
            [this](const TextTemplate &text) { insertText(text.id); });
    fill();
}

void PreparedTexts::setCase(CaseId id)
{
    if (id == m_case)
        return;
    m_case = id;
    read();
}

void PreparedTexts::fill()
{
    clear();
    for (Purpose purpose : {Purpose::Question, Purpose::Update}) {
        QAction *action = addAction(words::purpose(purpose));
        action->setObjectName(QStringLiteral("template_") + toCode(purpose));
        connect(action, &QAction::triggered, this, [this, purpose] { insertSuggestion(purpose); });
    }
    addSeparator();
    for (const TextTemplate &text : std::as_const(m_texts)) {
        const QString word = text.word.isEmpty() ? QString() : QStringLiteral("\t/") + text.word;
        QAction *action = addAction(QString(text.name).replace(u'&', QStringLiteral("&&")) + word);
        connect(action, &QAction::triggered, this, [this, id = text.id] { insertText(id); });
    }
    addSeparator();
    QAction *edit = addAction(tr("Write texts …"));
    edit->setObjectName(QStringLiteral("editTemplates"));
    connect(edit, &QAction::triggered, this, &PreparedTexts::openDialog);
}

void PreparedTexts::read()
{
    services::onAnswer(m_cases.templates().templates(), this,
                       [this](const Result<QList<TextTemplate>> &texts) {
                           if (!texts) {
                               Q_EMIT failed(texts.error());
                               return;
                           }
                           m_texts = *texts;
                           m_snippets->setTexts(m_texts);
                           fill();
                       });
}

void PreparedTexts::insertSuggestion(Purpose purpose)
{
    insert(m_cases.suggestedText(m_case, purpose));
}

void PreparedTexts::insertText(TemplateId id)
{
    insert(m_cases.templates().filled(id, m_case));
}

void PreparedTexts::insert(QFuture<Result<QString>> text)
{
    services::onAnswer(std::move(text), this, [this, id = m_case](const Result<QString> &filled) {
        if (id != m_case)
            return;
        if (!filled) {
            Q_EMIT failed(filled.error());
            return;
        }
        m_editor->insertText(*filled);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
}

void PreparedTexts::openDialog()
{
    if (!m_dialog) {
        m_dialog = new TemplatesDialog(m_theme, m_cases.templates(), m_editor->window());
        connect(m_dialog, &TemplatesDialog::changed, this, &PreparedTexts::read);
    }
    m_dialog->begin(m_cases.me());
}

} // namespace skranke::ui
