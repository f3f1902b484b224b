// The texts one may put into a letter: those of the workflow, those people have prepared, and where
// they are written. By the menu, or by a slash and a word in the editor.
#pragma once

#include "services/CaseService.h"

#include <QMenu>
#include <QPointer>

namespace skranke::ui {

class PlainEditor;
class Snippets;
class TemplatesDialog;
class Theme;

class PreparedTexts final : public QMenu {
    Q_OBJECT
public:
    PreparedTexts(const Theme &theme, const services::CaseService &cases, PlainEditor *editor,
                  QWidget *parent);

    void setCase(CaseId id);
    void insertSuggestion(Purpose purpose); ///< of the workflow

Q_SIGNALS:
    void failed(const skranke::Error &error);

private:
    void fill();
    void read();
    void insertText(TemplateId id);
    void insert(QFuture<Result<QString>> text);
    void openDialog();

    const Theme &m_theme;
    const services::CaseService &m_cases;
    PlainEditor *m_editor;
    Snippets *m_snippets;
    CaseId m_case;
    QList<TextTemplate> m_texts;
    QPointer<TemplatesDialog> m_dialog; ///< with what is typed there, from the first time on
};

} // namespace skranke::ui
