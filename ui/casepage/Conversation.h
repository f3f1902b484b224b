// The conversation of a case, oldest first. However long it is, only its end is built: what is in
// sight before it is first painted, more right after it, the rest when somebody asks for it.
#pragma once

#include "ui/casepage/AttachmentSaver.h"
#include "ui/casepage/Backstage.h"
#include "ui/casepage/ConversationItems.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace skranke::ui {

class AttachmentPreview;
class LinkButton;
class Theme;

class Conversation final : public QScrollArea {
    Q_OBJECT
public:
    static constexpr qsizetype BuiltAtOnce = 50; ///< items

    Conversation(const Theme &theme, CaseContent content, QWidget *parent = nullptr);

    /// Another case starts at its end. The same case read again keeps what is in sight where it
    /// is, and what was unfolded or selected as it was.
    void setFile(const services::CaseFile &file, Instant now);
    void setReadOnly(bool readOnly);
    /// Builds in advance what another case would show, if it is shown within a minute.
    void prepare(const services::CaseFile &file, Instant now);

    QSize sizeHint() const override; ///< as high as what was said, so that the composer follows it

Q_SIGNALS:
    void approvalChosen(skranke::MessageId message);
    void splitOutChosen(skranke::MessageId message);
    void everybodyChosen();
    void forwardChosen(skranke::MessageId message);
    void asideChosen(const QString &side);
    void failed(const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void preview(const Attachment &attachment, const QList<Attachment> &all);
    struct Shown {
        ConversationItem item;
        QWidget *widget = nullptr;
    };

    void showItems();
    void showFrom(qsizetype first);
    int widthOfItems() const;
    qsizetype firstInSight() const; ///< no earlier than m_first
    BubbleContext context(Instant now, const QString &customerName);
    QWidget *build(const BubbleContext &context, const ConversationItem &item, QWidget *parent);
    bool isAtEnd() const;
    void scrollToEnd();

    const Theme &m_theme;
    const CaseContent m_content;
    AttachmentSaver m_saver;
    AttachmentPreview *m_preview = nullptr; ///< none until something has been looked at
    bool m_readOnly = false;
    bool m_stayAtEnd = true;

    CaseId m_case;
    Instant m_now{};
    QString m_customerName;
    QList<ConversationItem> m_items;
    qsizetype m_first = 0; ///< of m_items: the first one that nobody has to ask for
    qsizetype m_built = 0; ///< of m_items: the first one that is built
    QTimer m_rest;         ///< those between the two
    QHash<qint64, Shown> m_shown;
    Backstage m_backstage; ///< items of another case

    QWidget *m_page;
    QVBoxLayout *m_layout;
    LinkButton *m_earlier;
};

} // namespace skranke::ui
