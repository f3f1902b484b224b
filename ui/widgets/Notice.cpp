#include "ui/widgets/Notice.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace skranke::ui {

Notice::Notice(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_sentence(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_details(new Label(theme, FontRole::Mono, ColorRole::MutedText, {}, this)),
      m_more(new LinkButton(tr("Details"), this)),
      m_action(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("notice"));
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setCheckable(true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    auto *close = new FlatButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("noticeClose"));
    setIcon(*close, theme, QStringLiteral("close"), ColorRole::MutedText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.px(12, 6, 6, 6));
    layout->addWidget(m_sentence, 0, 0);
    layout->addWidget(m_more, 0, 1, Qt::AlignTop);
    layout->addWidget(m_action, 0, 2, Qt::AlignTop);
    layout->addWidget(close, 0, 3, Qt::AlignTop);
    layout->addWidget(m_details, 1, 0, 1, 4);
    layout->setColumnStretch(0, 1);

    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, [this] { m_does(); });
    connect(close, &QToolButton::clicked, this, &Notice::dismiss);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void Notice::show(const Error &error)
{
    const bool expected = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound;
    show(expected ? Tone::Warning : Tone::Danger, words::error(error), error.detail);
}

void Notice::show(Tone tone, const QString &sentence, const QString &details)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_sentence->setTone(tone);
    m_details->setText(details);
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_details->hide();
    m_action->hide();
    setAccessibleName(sentence);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::offer(const QString &sentence, const QString &action, std::function<void()> does)
{
    m_does = std::move(does);
    m_action->setText(action);
    show(Tone::Success, sentence);
    m_action->show();
}

bool Notice::isOffering() const
{
    return !isHidden() && !m_action->isHidden();
}

void Notice::dismiss()
{
    hide();
}

QString Notice::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneFill(m_tone));
    const int radius = m_theme.metrics().radius;
    painter.drawRoundedRect(rect(), radius, radius);
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace skranke::ui
