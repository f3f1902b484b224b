#include "ui/casepage/TemplatesDialog.h"

#include "ui/casepage/PlainEditor.h"

#include "domain/Letter.h"
#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SaveKeys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr QSize FirstSize{760, 520};
constexpr int ListWidth = 220;
} // namespace

TemplatesDialog::TemplatesDialog(const Theme &theme, const services::TemplateService &templates,
                                 QWidget *parent)
    : ReadingDialog(parent),
      m_templates(templates),
      m_notice(new Notice(theme, this)),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_word(new QLineEdit(this)),
      m_shared(new QCheckBox(tr("Everybody may use it"), this)),
      m_text(new PlainEditor(theme, this)),
      m_save(new PrimaryButton(tr("Save"), this)),
      m_remove(new SecondaryButton(tr("Delete"), this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Prepared texts"));
    m_notice->setObjectName(QStringLiteral("templateNotice"));
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Prepared texts"));
    m_list->setFixedWidth(theme.px(ListWidth));

    auto *hint =
        new Label(theme, FontRole::Small, ColorRole::MutedText,
                  tr("Filled in for the case: %1")
                      .arg(QStringLiteral("{%1}").arg(placeholders().join(QStringLiteral("} {")))),
                  this);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QVBoxLayout;
    right->addWidget(m_notice);
    right->addLayout(fields());
    right->addWidget(m_text);
    right->addWidget(hint);
    right->addStretch(1);
    right->addLayout(buttons());
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    resize(theme.px(FirstSize));

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_notice->isOffering())
            m_notice->dismiss();
        show(row);
    });
    connect(m_text, &PlainEditor::accepted, this, &TemplatesDialog::save);
    for (QLineEdit *field : {m_name, m_word})
        connect(field, &QLineEdit::textChanged, this, &TemplatesDialog::keepTyped);
    connect(m_shared, &QCheckBox::toggled, this, &TemplatesDialog::keepTyped);
    connect(m_text, &PlainEditor::textChanged, this, &TemplatesDialog::keepTyped);
    auto *undo = new QShortcut(QKeySequence::Undo, this); // a field that is typed in has it first
    connect(undo, &QShortcut::activated, this, &TemplatesDialog::bringBack);
}

void TemplatesDialog::begin(const Agent &me)
{
    if (me.id != m_me.id) {
        m_typed.clear();
        m_shown = {};
    }
    m_me = me;
    m_removed.clear();
    m_notice->dismiss();
    read();
    open();
}

QLayout *TemplatesDialog::fields()
{
    m_name->setObjectName(QStringLiteral("templateName"));
    m_word->setObjectName(QStringLiteral("templateWord"));
    m_word->setPlaceholderText(QStringLiteral("takk"));
    m_shared->setObjectName(QStringLiteral("templateShared"));
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setLines(10, 16);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Word after the slash"), m_word);
    form->addRow({}, m_shared);
    return form;
}

QLayout *TemplatesDialog::buttons()
{
    auto *begin = new SecondaryButton(tr("New text"), this);
    auto *close = new SecondaryButton(tr("Close"), this);
    begin->setObjectName(QStringLiteral("templateNew"));
    m_save->setObjectName(QStringLiteral("templateSave"));
    m_remove->setObjectName(QStringLiteral("templateRemove"));
    connect(begin, &QPushButton::clicked, this, [this] {
        m_notice->dismiss();
        beginNew();
    });
    connect(m_save, &QPushButton::clicked, this, &TemplatesDialog::save);
    addSaveKeys(*this, *m_save);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button :
         {static_cast<QPushButton *>(begin), static_cast<QPushButton *>(close), m_save, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(begin);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void TemplatesDialog::read(TemplateId select)
{
    services::onAnswer(m_templates.templates(), this,
                       [this, select](const Result<QList<TextTemplate>> &texts) {
                           if (texts)
                               take(*texts, select);
                           else
                               m_notice->show(texts.error());
                       });
}

void TemplatesDialog::take(const QList<TextTemplate> &texts, TemplateId select)
{
    m_texts = texts;
    if (!select)
        select = m_shown.id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const bool wasNew = !select && m_typed.contains({});
    int row = texts.isEmpty() || wasNew ? -1 : 0;
    for (int i = 0; i < texts.size(); ++i) {
        m_list->addItem(texts[i].word.isEmpty()
                            ? texts[i].name
                            : QStringLiteral("%1  /%2").arg(texts[i].name, texts[i].word));
        if (texts[i].id == select)
            row = i;
    }
    m_list->setCurrentRow(row);
    if (row < 0)
        beginNew();
    else
        show(row);
}

void TemplatesDialog::show(int row)
{
    if (row < 0 || row >= m_texts.size())
        return;
    m_shown = m_texts[row];
    const TextTemplate text = m_typed.value(m_shown.id, m_shown);
    m_filling = true;
    m_name->setText(text.name);
    m_word->setText(text.word);
    m_shared->setChecked(!text.owner);
    if (m_text->toPlainText() != text.text) // else the cursor stays where one writes
        m_text->setPlainText(text.text);
    m_filling = false;
    const bool may = mayChange(m_shown);
    for (QLineEdit *field : {m_name, m_word})
        field->setReadOnly(!may);
    m_text->setReadOnly(!may);
    m_shared->setEnabled(m_me.role == Role::Lead);
    m_save->setEnabled(may);
    m_remove->setEnabled(may && m_shown.id);
}

void TemplatesDialog::beginNew()
{
    m_list->setCurrentRow(-1);
    m_texts.append({{}, 0, {}, {}, m_me.id, {}});
    show(int(m_texts.size()) - 1);
    m_texts.removeLast();
    m_name->setFocus();
}

bool TemplatesDialog::mayChange(const TextTemplate &text) const
{
    return m_me.role != Role::Viewer
        && (text.owner ? text.owner == m_me.id : m_me.role == Role::Lead);
}

TextTemplate TemplatesDialog::typed() const
{
    TextTemplate text = m_shown;
    text.name = m_name->text();
    text.word = m_word->text();
    text.text = m_text->toPlainText();
    text.owner = m_shared->isChecked() ? AgentId{} : m_me.id;
    return text;
}

void TemplatesDialog::keepTyped()
{
    if (m_filling)
        return;
    const TextTemplate text = typed();
    if (text == m_shown)
        m_typed.remove(m_shown.id);
    else
        m_typed.insert(m_shown.id, text);
}

} // namespace skranke::ui
