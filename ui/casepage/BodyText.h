// A stretch of a message's text: selectable, as high as it needs to be, links that open.
#pragma once

#include "ui/theme/Theme.h"

#include <QTextBrowser>
#include <QTextOption>

namespace skranke::ui {

/// The text as it is written; web and mail addresses in it become links.
void writeBody(QTextDocument &document, const QString &text);
/// For exactly that text.
QFont bodyFont(const Theme &theme, FontRole role, const QString &text);

class BodyText : public QTextBrowser {
    Q_OBJECT
public:
    explicit BodyText(const Theme &theme, QWidget *parent = nullptr);

    static QTextOption wrapping();

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
    QString m_text;
    bool m_muted = false;
};

} // namespace skranke::ui
