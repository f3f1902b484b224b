// One message of the conversation: who, when, what, and what hangs on it.
#pragma once

#include "ui/casepage/CaseContent.h"
#include "ui/casepage/ConversationItems.h"

#include "ui/widgets/Card.h"

class QBoxLayout;

namespace skranke::ui {

class AttachmentSaver;
class Chip;
class HtmlView;
class MessageMenuButton;

/// What a bubble needs of the case around it.
struct BubbleContext {
    const Theme &theme;
    const CaseContent &content;
    AttachmentSaver &saver;
    Instant now{};
    QString customerName;  ///< beside the name of who wrote from there
    bool canChange = true; ///< false for viewers (R9)
};

class MessageBubble final : public Card {
    Q_OBJECT
public:
    MessageBubble(const BubbleContext &context, const ConversationItem &item,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void approvalChosen(skranke::MessageId message); ///< R5.2: to be registered
    void splitOutChosen(skranke::MessageId message); ///< R7.3: it belongs to a case of its own
    void everybodyChosen();                          ///< to be answered to all who took part
    void forwardChosen(skranke::MessageId message);  ///< to somebody beside the customer
    void asideChosen(const QString &side);           ///< to be answered on the side

private:
    QString author() const;
    QString authorSuffix(const QString &customerName) const;
    QWidget *head(const BubbleContext &context);
    void fillMenu(MessageMenuButton &menu, const BubbleContext &context);
    void offerAnswers(MessageMenuButton &menu);
    void addMarks(const ConversationItem &item);
    void showHtml(bool html);
    void tellLeftOut();

    Message m_message;
    const CaseContent &m_content;
    QBoxLayout *m_layout;
    QWidget *m_text;
    HtmlView *m_html = nullptr;
    QWidget *m_leftOut = nullptr; ///< says what was not loaded
};

} // namespace skranke::ui
