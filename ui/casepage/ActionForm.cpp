#include "ui/casepage/ActionForm.h"

#include "ui/casepage/Meanwhile.h"
#include "ui/casepage/PlainEditor.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace skranke::ui {

ActionForm::ActionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.metrics().unit);
}

void ActionForm::see(const services::CaseFile &file, AgentId me)
{
    if (m_seen.id == file.value.id && isTouchedByOthers(file, m_knownEvent, me))
        return;
    m_seen = file.value;
    m_knownEvent = lastEventOf(file);
}

void ActionForm::addField(const QString &name, QWidget *field)
{
    auto *label = new Label(m_theme, FontRole::Small, ColorRole::MutedText, name, this);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_layout->addWidget(label);
    m_layout->addWidget(field);
    m_layout->addSpacing(m_theme.metrics().unit);
}

void ActionForm::addRow(QWidget *row)
{
    m_layout->addWidget(row);
    m_layout->addSpacing(m_theme.metrics().unit);
}

PlainEditor *ActionForm::addEditor(const QString &name, const QString &objectName)
{
    auto *editor = new PlainEditor(m_theme, this);
    editor->setObjectName(objectName);
    connect(editor, &PlainEditor::accepted, this, &ActionForm::accepted);
    connect(editor, &PlainEditor::textRefused, this, &ActionForm::textRefused);
    addField(name, editor);
    return editor;
}

void ActionForm::addHint(const QString &text)
{
    auto *hint = new Label(m_theme, FontRole::Small, ColorRole::MutedText, text, this);
    hint->setWordWrap(true);
    m_layout->addWidget(hint);
}

} // namespace skranke::ui
