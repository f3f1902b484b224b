// What happened, as a quiet line in the middle of the conversation.
#pragma once

#include "ui/casepage/MessageBubble.h"

#include "ui/widgets/Label.h"

#include <QHash>

namespace skranke::ui {

/// Most are a line that fits, which is shaped once and drawn as such. Layouts ask for the height of
/// the others again and again; they are laid out once for each width.
class EventLine final : public Label {
    Q_OBJECT
public:
    EventLine(const BubbleContext &context, const ConversationItem &item,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isLineWithin(int width) const;
    int lineHeight() const;

    mutable QHash<int, int> m_heights; ///< by width
};

/// A sentence of the conversation, and when it came true.
QString withTime(const QString &sentence, Instant at, Instant now);

} // namespace skranke::ui
