// What happened, as a quiet line in the middle of the conversation. A letter of the workflow is a
// line too, and unfolds into what it said.
#pragma once

#include "ui/casepage/MessageBubble.h"

#include <QWidget>

class QVBoxLayout;

namespace skranke::ui {

class EventLine final : public QWidget {
    Q_OBJECT
public:
    EventLine(const BubbleContext &context, const ConversationItem &item,
              QWidget *parent = nullptr);

private:
    void addSentence(const BubbleContext &context, const QString &sentence);
    void addLetter(const BubbleContext &context, const ConversationItem &item);

    QVBoxLayout *m_layout;
};

} // namespace skranke::ui
