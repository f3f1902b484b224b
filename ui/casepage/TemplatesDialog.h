// Where the prepared texts are written: one's own, and for a lead those that all share. What is
// typed is kept, of each text, until it is saved: closed and opened again the dialog is as it was
// left. What was deleted can be brought back as long as it is open.
#pragma once

#include "services/TemplateService.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingDialog.h"

#include <QHash>

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
    TemplatesDialog(const Theme &theme, const services::TemplateService &templates,
                    QWidget *parent);

    /// Opens it, with the texts as they are now. What somebody else typed is not shown.
    void begin(const Agent &me);

Q_SIGNALS:
    void changed(); ///< a text was saved or removed

private:
    struct Removed {
        TextTemplate stored;
        TextTemplate typed; ///< the same, unless somebody had begun to change it
    };

    QLayout *fields();
    QLayout *buttons();
    void read(TemplateId select = {});
    void take(const QList<TextTemplate> &texts, TemplateId select);
    void show(int row);
    void beginNew();
    void keepTyped();
    TextTemplate typed() const;
    void complain(const Error &error);
    void save();
    void remove();
    void offerToBringBack();
    void bringBack();
    bool mayChange(const TextTemplate &text) const;

    services::TemplateService m_templates;
    Agent m_me;
    QList<TextTemplate> m_texts;
    TextTemplate m_shown; ///< as it is stored
    QHash<TemplateId, TextTemplate> m_typed;
    QList<Removed> m_removed; ///< the last one last
    bool m_filling = false;

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
