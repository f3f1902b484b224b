#include "ui/casepage/HtmlView.h"

#include "ui/casepage/Pictures.h"

#include "services/Answer.h"

#include <QTextDocument>
#include <QUrl>

namespace skranke::ui {

namespace {

constexpr QSize LargestPicture{1600, 1600};
constexpr QRgb Ink = 0xff1c2430;

} // namespace

HtmlView::HtmlView(const Theme &theme, const CaseContent &content, const Message &message,
                   QWidget *parent)
    : BodyText(theme, parent), m_html(content.html(message).html)
{
    // Senders choose dark letters for white paper; on a dark page they could not be read.
    QPalette paper = palette();
    paper.setColor(QPalette::Light, Qt::white);
    paper.setColor(QPalette::Text, Ink);
    setPalette(paper);
    viewport()->setBackgroundRole(QPalette::Light);
    viewport()->setAutoFillBackground(true);
    setHtml(m_html);
    fitDocument();
    for (const Attachment &attachment : message.attachments) {
        if (attachment.contentId.isEmpty() || !isShownPicture(attachment))
            continue;
        services::onAnswer(content.attachment(attachment.id), this,
                           [this, id = attachment.contentId](const Result<QByteArray> &bytes) {
                               if (bytes)
                                   showPicture(id, *bytes);
                           });
    }
}

void HtmlView::showPicture(const QString &contentId, const QByteArray &bytes)
{
    const QImage picture = readPicture(bytes, LargestPicture);
    if (picture.isNull())
        return;
    document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("cid:") + contentId),
                            picture);
    setHtml(m_html);
    fitDocument();
}

} // namespace skranke::ui
