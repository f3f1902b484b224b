// A stretch of a message's text: selectable, as high as it needs to be, links that open.
#pragma once

#include <QTextBrowser>

namespace skranke::ui {

class Theme;

class BodyText : public QTextBrowser {
    Q_OBJECT
public:
    explicit BodyText(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the text as it is written; web and mail addresses in it become links.
    void setBody(const QString &text);
    void setMuted(bool muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Fetches nothing, whatever a document names (R7.5).
    QVariant loadResource(int type, const QUrl &name) override;

    void fitDocument();

private:
    void dress();

    const Theme &m_theme;
    bool m_muted = false;
};

} // namespace skranke::ui
