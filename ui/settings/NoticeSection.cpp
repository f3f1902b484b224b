#include "ui/settings/NoticeSection.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

Minutes ofDay(const QTimeEdit &field)
{
    return std::chrono::floor<Minutes>(
        std::chrono::milliseconds{field.time().msecsSinceStartOfDay()});
}

} // namespace

NoticeSection::NoticeSection(const Theme &theme, const NoticeWishes &wishes, QWidget *parent)
    : Page(theme, {}, parent),
      m_critical(addBox("noticeCritical", tr("A level A case that nobody has answered"),
                        wishes.newCritical)),
      m_dueSoon(addBox("noticeDueSoon", tr("An answer or update due within half an hour"),
                       wishes.dueSoon)),
      m_answered(addBox("noticeAnswered", tr("A customer has answered on one of my cases"),
                        wishes.answered)),
      m_quiet(addBox("noticeQuiet", tr("Quiet hours"), wishes.quietHours)),
      m_from(addTime("noticeQuietFrom", tr("Quiet from"), wishes.quietFrom)),
      m_to(addTime("noticeQuietTo", tr("Quiet until"), wishes.quietTo))
{
    setObjectName(QStringLiteral("noticeSection"));
    auto *card = new Card(theme, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(new Label(theme, FontRole::Subtitle, ColorRole::Text, tr("Notices"), card));
    const auto explain = [&](const QString &words) {
        auto *label = new Label(theme, FontRole::Body, ColorRole::MutedText, words, card);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    explain(tr("Shown on the desktop and counted on the icon, even when the window is not visible. "
               "You are not notified about what you did yourself."));
    for (QCheckBox *box : {m_critical, m_dueSoon, m_answered})
        layout->addWidget(box);
    auto *quiet = new QHBoxLayout;
    quiet->addWidget(m_quiet);
    quiet->addSpacing(theme.metrics().gap);
    quiet->addWidget(m_from);
    quiet->addWidget(new Label(theme, FontRole::Body, ColorRole::Text, QStringLiteral("–"), card));
    quiet->addWidget(m_to);
    quiet->addStretch();
    layout->addLayout(quiet);
    explain(tr("Notices from quiet hours appear afterwards if they still apply. Outages are "
               "announced at any hour."));
    body()->addWidget(card);
    body()->addStretch();
    m_from->setEnabled(wishes.quietHours);
    m_to->setEnabled(wishes.quietHours);
}

QCheckBox *NoticeSection::addBox(const char *name, const QString &text, bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &NoticeSection::tell);
    return box;
}

QTimeEdit *NoticeSection::addTime(const char *name, const QString &spoken, Minutes time)
{
    auto *field = new QTimeEdit(QTime(0, 0).addSecs(int(Seconds{time}.count())), this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(spoken);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    connect(field, &QTimeEdit::timeChanged, this, &NoticeSection::tell);
    return field;
}

void NoticeSection::tell()
{
    NoticeWishes wishes;
    wishes.newCritical = m_critical->isChecked();
    wishes.dueSoon = m_dueSoon->isChecked();
    wishes.answered = m_answered->isChecked();
    wishes.quietHours = m_quiet->isChecked();
    wishes.quietFrom = ofDay(*m_from);
    wishes.quietTo = ofDay(*m_to);
    m_from->setEnabled(wishes.quietHours);
    m_to->setEnabled(wishes.quietHours);
    Q_EMIT chosen(wishes);
}

void NoticeSection::refresh() {}

void NoticeSection::takeFocus()
{
    m_critical->setFocus(Qt::OtherFocusReason);
}

} // namespace skranke::ui
