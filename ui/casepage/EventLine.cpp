#include "ui/casepage/EventLine.h"

#include "ui/widgets/LineText.h"
#include "ui/words/FigureWords.h"
#include "ui/words/TimeWords.h"
#include "ui/words/WorkflowWords.h"

#include <QCoreApplication>
#include <QPainter>

namespace skranke::ui {

namespace {

constexpr int Gap = 1; ///< above and below

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventLine)
};

/// Who gave their word, when, and how (R5.2).
QString approvalSentence(const Approval &approval, const QString &recorder)
{
    const QString said = words::weekdayDateTime(approval.saidAt);
    const QString by = words::shortName(recorder);
    const bool mail = approval.message.isValid();
    QString sentence;
    if (approval.of == ApprovalOf::Estimate && approval.amountMinutes) {
        sentence = mail
            ? Words::tr("%1 approved the estimate of %2 by e-mail %3, recorded by %4")
            : Words::tr("%1 approved the estimate of %2 by telephone %3, recorded by %4");
        sentence =
            sentence.arg(approval.person, words::estimate(*approval.amountMinutes), said, by);
    } else {
        sentence = mail ? Words::tr("%1 approved the change by e-mail %2, recorded by %3")
                        : Words::tr("%1 approved the change by telephone %2, recorded by %3");
        sentence = sentence.arg(approval.person, said, by);
    }
    return approval.note.isEmpty() ? sentence
                                   : QStringLiteral("%1: «%2»").arg(sentence, approval.note);
}

QString sentenceOf(const ConversationItem &item)
{
    const Event &event = *item.event();
    return item.approval ? approvalSentence(*item.approval, event.actorName) : words::event(event);
}

} // namespace

QString withTime(const QString &sentence, Instant at, Instant now)
{
    return QStringLiteral("%1 · %2").arg(sentence, words::when(at, now));
}

EventLine::EventLine(const BubbleContext &context, const ConversationItem &item, QWidget *parent)
    : Label(context.theme, FontRole::Small, ColorRole::MutedText,
            withTime(sentenceOf(item), item.at(), context.now), parent)
{
    setObjectName(QStringLiteral("event_") + toCode(item.event()->kind));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
}

QSize EventLine::sizeHint() const
{
    return {200, lineHeight()};
}

QSize EventLine::minimumSizeHint() const
{
    return {40, lineHeight()};
}

int EventLine::heightForWidth(int width) const
{
    if (isLineWithin(width))
        return lineHeight();
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd()
        ? *known
        : *m_heights.insert(width, Label::heightForWidth(width) + 2 * Gap);
}

// A text that can be selected needs a document behind it, which few lines will ever use.
void EventLine::enterEvent(QEnterEvent *event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    Label::enterEvent(event);
}

void EventLine::changeEvent(QEvent *event)
{
    m_heights.clear();
    Label::changeEvent(event);
}

void EventLine::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse || !isLineWithin(width()))
        return Label::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(painter, rect(), alignment(), font(), text());
}

bool EventLine::isLineWithin(int width) const
{
    return !text().contains(u'\n') && ui::lineWidth(font(), text()) <= width;
}

int EventLine::lineHeight() const
{
    return fontMetrics().lineSpacing() + 2 * Gap;
}

} // namespace skranke::ui
