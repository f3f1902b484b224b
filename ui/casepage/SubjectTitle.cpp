#include "ui/casepage/SubjectTitle.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace skranke::ui {

SubjectTitle::SubjectTitle(const Theme &theme, QWidget *parent)
    : QStackedWidget(parent),
      m_label(new ElidedLabel(theme, FontRole::Title, ColorRole::Text, {}, this)),
      m_field(new QLineEdit(this))
{
    m_label->setObjectName(QStringLiteral("caseSubject"));
    m_field->setObjectName(QStringLiteral("caseSubjectField"));
    m_field->setAccessibleName(tr("Subject"));
    addWidget(m_label);
    addWidget(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(m_label->sizeHint().height() + theme.metrics().unit);
    connect(m_field, &QLineEdit::returnPressed, this, &SubjectTitle::finish);
}

void SubjectTitle::setSubject(const QString &subject)
{
    m_label->setText(subject);
}

void SubjectTitle::edit()
{
    m_field->setText(m_label->text());
    setFixedHeight(m_field->sizeHint().height());
    setCurrentWidget(m_field);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SubjectTitle::finish()
{
    const QString subject = m_field->text().trimmed();
    setCurrentWidget(m_label);
    setFixedHeight(m_label->sizeHint().height() + 4);
    if (!subject.isEmpty() && subject != m_label->text())
        Q_EMIT edited(subject);
}

void SubjectTitle::mouseDoubleClickEvent(QMouseEvent *)
{
    edit();
}

void SubjectTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentWidget() == m_field) {
        m_field->setText(m_label->text());
        finish();
    } else {
        QStackedWidget::keyPressEvent(event);
    }
}

} // namespace skranke::ui
