// Where the prepared texts are written: one's own, and for a lead those that all share.
#pragma once

#include "services/TemplateService.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingDialog.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace skranke::ui {

class Notice;
class PlainEditor;

class TemplatesDialog final : public ReadingDialog {
    Q_OBJECT
public:
    TemplatesDialog(const Theme &theme, const services::TemplateService &templates, const Agent &me,
                    QWidget *parent);

Q_SIGNALS:
    void changed(); ///< a text was saved or removed

private:
    QLayout *fields();
    QLayout *buttons();
    void read(TemplateId select = {});
    void take(const QList<TextTemplate> &texts, TemplateId select);
    void show(int row);
    void begin();
    void save();
    void remove();
    bool mayChange(const TextTemplate &text) const;

    services::TemplateService m_templates;
    Agent m_me;
    QList<TextTemplate> m_texts;
    TextTemplate m_shown;

    Notice *m_notice;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_word;
    QCheckBox *m_shared;
    PlainEditor *m_text;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace skranke::ui
