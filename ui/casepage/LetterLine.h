// A letter of the workflow: a quiet line in the middle of the conversation, which unfolds into what
// it said.
#pragma once

#include "ui/casepage/MessageBubble.h"

#include <QWidget>

class QVBoxLayout;

namespace skranke::ui {

class LetterLine final : public QWidget {
    Q_OBJECT
public:
    LetterLine(const BubbleContext &context, const ConversationItem &item,
               QWidget *parent = nullptr);

private:
    QVBoxLayout *m_layout;
};

} // namespace skranke::ui
