#include "ui/queue/KeepViewForm.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr int Width = 320;
} // namespace

KeepViewForm::KeepViewForm(const Theme &theme, bool mayShare, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_theme(theme),
      m_name(new QLineEdit(this)),
      m_shared(new QCheckBox(tr("Show it to everybody"), this)),
      m_problem(new Label(theme, FontRole::Small, ColorRole::Text, {}, this))
{
    setObjectName(QStringLiteral("keepViewForm"));
    setAccessibleName(tr("Keep this view"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(theme.px(Width));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_shared->setObjectName(QStringLiteral("viewShared"));
    m_shared->setVisible(mayShare);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *keep = new PrimaryButton(tr("Keep"), this);
    keep->setObjectName(QStringLiteral("viewKeep"));
    connect(keep, &QPushButton::clicked, this, &KeepViewForm::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &KeepViewForm::keep);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_shared);
    layout->addWidget(m_problem);
    layout->addWidget(keep, 0, Qt::AlignRight);
    setFocusProxy(m_name);
}

void KeepViewForm::keep()
{
    Q_EMIT keepAsked(m_name->text(), m_shared->isChecked());
}

void KeepViewForm::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    adjustSize();
}

void KeepViewForm::openAt(QWidget &anchor)
{
    adjustSize();
    move(anchor.mapToGlobal(QPoint(12, anchor.height())));
    show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void KeepViewForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace skranke::ui
