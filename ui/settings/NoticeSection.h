// What the desktop says to whoever sits here, and when it is silent. Holds at once.
#pragma once

#include "domain/DeskNotice.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QTimeEdit;

namespace skranke::ui {

class NoticeSection : public Page {
    Q_OBJECT
public:
    NoticeSection(const Theme &theme, const NoticeWishes &wishes, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const skranke::NoticeWishes &wishes); ///< by a person

protected:
    void refresh() override;
    void takeFocus() override;

private:
    QCheckBox *addBox(const char *name, const QString &text, bool checked);
    QTimeEdit *addTime(const char *name, const QString &spoken, Minutes ofDay);
    void tell();

    QCheckBox *m_critical;
    QCheckBox *m_dueSoon;
    QCheckBox *m_answered;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace skranke::ui
