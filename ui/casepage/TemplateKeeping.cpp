// A prepared text as it is saved, deleted and brought back.
#include "ui/casepage/TemplatesDialog.h"

#include "ui/casepage/PlainEditor.h"

#include "services/Answer.h"
#include "ui/widgets/Notice.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>

namespace skranke::ui {

void TemplatesDialog::save()
{
    const TextTemplate text = typed();
    services::onAnswer(m_templates.save(text), this,
                       [this, before = text.id](const Result<TextTemplate> &saved) {
                           if (!saved) {
                               complain(saved.error());
                               return;
                           }
                           m_typed.remove(before);
                           m_notice->show(Tone::Success, tr("“%1” is saved.").arg(saved->name));
                           Q_EMIT changed();
                           read(saved->id);
                       });
}

void TemplatesDialog::complain(const Error &error)
{
    m_notice->show(error);
    const QString field = error.arguments.value(0);
    if (field == QLatin1String("name"))
        m_name->setFocus();
    else if (field == QLatin1String("word") || error.reason == Reason::NameTaken)
        m_word->setFocus();
    else if (error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid)
        m_text->setFocus();
}

void TemplatesDialog::remove()
{
    const TextTemplate text = m_shown;
    services::onAnswer(m_templates.remove(text.id), this,
                       [this, text](const Result<void> &removed) {
                           if (!removed) {
                               m_notice->show(removed.error());
                               return;
                           }
                           m_removed.append({text, m_typed.value(text.id, text)});
                           m_typed.remove(text.id);
                           offerToBringBack();
                           Q_EMIT changed();
                           read();
                       });
}

void TemplatesDialog::offerToBringBack()
{
    const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_notice->offer(tr("“%1” is deleted.").arg(m_removed.constLast().stored.name),
                    tr("Undo (%1)", "and the key for it").arg(key), [this] { bringBack(); });
}

/// The one that was deleted last, with what had been typed and not saved.
void TemplatesDialog::bringBack()
{
    if (m_removed.isEmpty())
        return;
    const Removed removed = m_removed.takeLast();
    TextTemplate text = removed.stored;
    text.id = {};
    text.version = 0;
    services::onAnswer(m_templates.save(text), this,
                       [this, removed](const Result<TextTemplate> &back) {
                           if (!back) {
                               m_removed.append(removed);
                               m_notice->show(back.error());
                               return;
                           }
                           if (removed.typed != removed.stored) {
                               TextTemplate typed = removed.typed;
                               typed.id = back->id;
                               typed.version = back->version;
                               m_typed.insert(back->id, typed);
                           }
                           if (m_removed.isEmpty())
                               m_notice->show(Tone::Success, tr("“%1” is back.").arg(back->name));
                           else
                               offerToBringBack();
                           Q_EMIT changed();
                           read(back->id);
                       });
}

} // namespace skranke::ui
