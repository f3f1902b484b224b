#include "ui/casepage/EventLine.h"

#include "ui/casepage/SideRows.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/LineText.h"
#include "ui/words/FigureWords.h"
#include "ui/words/RegisterWords.h"
#include "ui/words/TimeWords.h"
#include "ui/words/WorkflowWords.h"

#include <QHash>
#include <QPainter>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventLine)
};

/// Most are a line that fits, which is shaped once and drawn as such. Layouts ask for the height of
/// the others again and again; they are laid out once for each width.
class Sentence final : public Label {
public:
    using Label::Label;

    QSize minimumSizeHint() const override { return {40, fontMetrics().lineSpacing()}; }
    QSize sizeHint() const override { return {200, fontMetrics().lineSpacing()}; }
    int heightForWidth(int width) const override
    {
        if (isLineWithin(width))
            return fontMetrics().lineSpacing();
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd()
            ? *known
            : *m_heights.insert(width, Label::heightForWidth(width));
    }

protected:
    // A text that can be selected needs a document behind it, which few lines will ever use.
    void enterEvent(QEnterEvent *event) override
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        Label::enterEvent(event);
    }
    void changeEvent(QEvent *event) override
    {
        m_heights.clear();
        Label::changeEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (textInteractionFlags() & Qt::TextSelectableByMouse || !isLineWithin(width()))
            return Label::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        drawLine(painter, rect(), alignment(), font(), text());
    }

private:
    bool isLineWithin(int width) const
    {
        return !text().contains(u'\n') && ui::lineWidth(font(), text()) <= width;
    }

    mutable QHash<int, int> m_heights; ///< by width
};

QString withTime(const QString &sentence, Instant at, Instant now)
{
    return QStringLiteral("%1 · %2").arg(sentence, words::when(at, now));
}

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

EventLine::EventLine(const BubbleContext &context, const ConversationItem &item, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(context.theme.px(4));
    if (item.message()) {
        setObjectName(QStringLiteral("letter_") + toCode(item.message()->purpose));
        addLetter(context, item);
        return;
    }
    const Event &event = *item.event();
    setObjectName(QStringLiteral("event_") + toCode(event.kind));
    addSentence(context,
                withTime(item.approval ? approvalSentence(*item.approval, event.actorName)
                                       : words::event(event),
                         event.at, context.now));
}

void EventLine::addSentence(const BubbleContext &context, const QString &sentence)
{
    auto *label =
        new Sentence(context.theme, FontRole::Small, ColorRole::MutedText, sentence, this);
    label->setObjectName(QStringLiteral("eventText"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void EventLine::addLetter(const BubbleContext &context, const ConversationItem &item)
{
    const Message &letter = *item.message();
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
