#include "ui/spelling/SpellingGuide.h"

#include "ui/spelling/SpellingField.h"

#include <QApplication>
#include <QPlainTextEdit>

namespace skranke::ui {

SpellingGuide::SpellingGuide(const Theme &theme, Spelling &spelling, QApplication &application)
    : m_theme(theme), m_verdicts(spelling)
{
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *entered) { lookAfter(entered); });
}

void SpellingGuide::lookAfter(QWidget *entered)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(entered);
    if (!editor || editor->isReadOnly())
        return;
    m_verdicts.lookAgain();
    if (!editor->findChild<SpellingField *>(QString(), Qt::FindDirectChildrenOnly))
        new SpellingField(m_theme, m_verdicts, editor);
}

} // namespace skranke::ui
