// A message's own HTML, sanitised, on white paper as its sender saw it. Pictures come only from
// the message itself (R7.5).
#pragma once

#include "ui/casepage/BodyText.h"
#include "ui/casepage/CaseContent.h"

namespace skranke::ui {

class HtmlView final : public BodyText {
    Q_OBJECT
public:
    HtmlView(const Theme &theme, const CaseContent &content, const Message &message,
             QWidget *parent = nullptr);

private:
    void showPicture(const QString &contentId, const QByteArray &bytes);

    QString m_html;
};

} // namespace skranke::ui
