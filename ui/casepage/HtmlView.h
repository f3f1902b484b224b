// A message's own HTML, sanitised, on white paper as its sender saw it. Pictures come only from
// the message itself (R7.5), unless somebody asks for the others.
#pragma once

#include "ui/casepage/BodyText.h"
#include "ui/casepage/CaseContent.h"

#include <QSet>
#include <QUrl>

namespace skranke::ui {

class HtmlView final : public BodyText {
    Q_OBJECT
public:
    HtmlView(const Theme &theme, const CaseContent &content, const Message &message,
             QWidget *parent = nullptr);

    bool leavesOut() const { return m_leavesOut; } ///< what the sender keeps on the network
    void loadRemote();

private:
    void showPicture(const QUrl &address, const QByteArray &bytes);
    QSet<QUrl> remotePictures() const;

    const CaseContent &m_content;
    const Message m_message;
    QString m_html;
    bool m_leavesOut = false;
};

} // namespace skranke::ui
