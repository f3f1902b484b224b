#include "ui/casepage/LetterLine.h"

#include "ui/casepage/EventLine.h"
#include "ui/casepage/SideRows.h"

#include "ui/words/RegisterWords.h"

#include <QVBoxLayout>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterLine)
};

QString letterSentence(const Message &letter)
{
    const QString to = letter.recipients.join(QStringLiteral(", "));
    switch (letter.purpose) {
    case Purpose::TestHandover:
        return Words::tr("Notice of test sent to %1").arg(to);
    case Purpose::Estimate:
        return Words::tr("Estimate sent to %1").arg(to);
    case Purpose::PublishNotice:
        return Words::tr("Notice of publication sent to %1").arg(to);
    case Purpose::Update:
        return Words::tr("Update sent to %1").arg(to);
    case Purpose::Acknowledgement:
        return Words::tr("Acknowledgement sent to %1").arg(to);
    default:
        return Words::tr("%1 sent to %2").arg(words::purpose(letter.purpose), to);
    }
}

} // namespace

LetterLine::LetterLine(const BubbleContext &context, const ConversationItem &item, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    const Message &letter = *item.message();
    setObjectName(QStringLiteral("letter_") + toCode(letter.purpose));
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(context.theme.px(4));
    auto *line = new QuietLink(context.theme,
                               withTime(letterSentence(letter), letter.at, context.now), this);
    line->setObjectName(QStringLiteral("letterLine"));
    line->setToolTip(tr("Show what was sent"));
    line->setCentred(true);
    line->setCheckable(true);
    m_layout->addWidget(line);
    connect(line, &QAbstractButton::toggled, this, [this, context, item](bool open) {
        if (open && m_layout->count() == 1)
            m_layout->addWidget(new MessageBubble(context, item, this));
        if (QLayoutItem *bubble = m_layout->itemAt(1))
            bubble->widget()->setVisible(open);
    });
}

} // namespace skranke::ui
