// Items of the conversation that is likely to be shown next, built and laid out where nobody sees
// them, so that showing them takes little more than painting.
#pragma once

#include "ui/casepage/ConversationItems.h"
#include "ui/casepage/MessageBubble.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

namespace skranke::ui {

class Backstage {
public:
    using Build = std::function<QWidget *(const BubbleContext &context,
                                          const ConversationItem &item, QWidget *parent)>;

    /// What was prepared before and is among the items stays as it is.
    /// @param width in which the items will be shown
    void prepare(const BubbleContext &context, const QList<ConversationItem> &items, int width,
                 const Build &build);
    /// The widget of exactly this item, for another parent to take it; null if there is none that
    /// still says what one built now would say.
    QWidget *take(const BubbleContext &context, const ConversationItem &item);

private:
    bool saysTheSame(const BubbleContext &context) const;

    struct Prepared {
        ConversationItem item;
        QWidget *widget = nullptr;
    };

    std::unique_ptr<QWidget> m_stage; ///< never shown
    QHash<qint64, Prepared> m_prepared;
    // Of the context that they were built in.
    Instant m_now{};
    QString m_customerName;
    bool m_canChange = false;
};

} // namespace skranke::ui
