#include "ui/casepage/HtmlView.h"

#include "ui/casepage/Pictures.h"

#include "services/Answer.h"

#include <QTextBlock>
#include <QTextDocument>

namespace skranke::ui {

namespace {

constexpr QSize LargestPicture{1600, 1600};
constexpr int MostPictures = 60;
constexpr QRgb Ink = 0xff1c2430;

} // namespace

HtmlView::HtmlView(const Theme &theme, const CaseContent &content, const Message &message,
                   QWidget *parent)
    : BodyText(theme, parent), m_content(content), m_message(message)
{
    const SafeHtml safe = content.html(message);
    m_html = safe.html;
    m_leavesOut = safe.remoteLeftOut;
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
                                   showPicture(QUrl(QStringLiteral("cid:") + id), *bytes);
                           });
    }
}

void HtmlView::loadRemote()
{
    m_html = m_content.remote.html(m_message).html;
    m_leavesOut = false;
    setHtml(m_html);
    fitDocument();
    for (const QUrl &address : remotePictures())
        services::onAnswer(m_content.remote.picture(address), this,
                           [this, address](const Result<QByteArray> &bytes) {
                               if (bytes)
                                   showPicture(address, *bytes);
                           });
}

QSet<QUrl> HtmlView::remotePictures() const
{
    QSet<QUrl> addresses;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QUrl address(part.fragment().charFormat().toImageFormat().name());
            if (address.scheme().startsWith(QLatin1String("http"))
                && addresses.size() < MostPictures)
                addresses.insert(address);
        }
    }
    return addresses;
}

void HtmlView::showPicture(const QUrl &address, const QByteArray &bytes)
{
    const QImage picture = readPicture(bytes, LargestPicture);
    if (picture.isNull())
        return;
    document()->addResource(QTextDocument::ImageResource, address, picture);
    setHtml(m_html);
    fitDocument();
}

} // namespace skranke::ui
