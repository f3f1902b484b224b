#include "ui/calendars/MovedPanel.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int LinesShown = 6;
constexpr int Padding = 24; // of the list, with its frame

QString lineOf(const services::MovedDue &moved, Instant now)
{
    return QStringLiteral("%1   %2 → %3   %4")
        .arg(moved.number.toString(), words::when(moved.before, now), words::when(moved.after, now),
             moved.subject);
}

} // namespace

MovedPanel::MovedPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_question(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_list(new QPlainTextEdit(this)),
      m_save(new PrimaryButton(tr("Save anyway"), this))
{
    setObjectName(QStringLiteral("movedPanel"));
    m_question->setObjectName(QStringLiteral("movedQuestion"));
    m_question->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("movedList"));
    m_list->setAccessibleName(tr("Cases that get another due time"));
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_save->setObjectName(QStringLiteral("saveAnyway"));
    auto *back = new SecondaryButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("backToCalendar"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 12, 15, 12));
    layout->addWidget(m_question);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(back, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_calendar); });
    hide();
}

void MovedPanel::ask(const Calendar &calendar, const QList<services::MovedDue> &moved, Instant now)
{
    m_calendar = calendar;
    m_question->setText(tr("%n open case(s) get(s) another due time.", nullptr, int(moved.size())));
    QStringList lines;
    for (const services::MovedDue &one : moved)
        lines.append(lineOf(one, now));
    m_list->setPlainText(lines.join(u'\n'));
    const int shown = std::min<int>(LinesShown, int(moved.size()));
    m_list->setFixedHeight(shown * QFontMetrics(m_list->font()).lineSpacing()
                           + theme().px(Padding));
    setAccessibleName(m_question->text());
    show();
    m_save->setFocus(Qt::OtherFocusReason);
}

void MovedPanel::dismiss()
{
    hide();
}

void MovedPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        Q_EMIT dismissed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        break;
    default:
        Card::keyPressEvent(event);
    }
}

} // namespace skranke::ui
