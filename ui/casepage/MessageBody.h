// A stretch of a message's text as it mostly is, read and never touched: drawn from its document.
// What lets one select in it and follow its links is there when the pointer comes.
#pragma once

#include <QHash>
#include <QTextDocument>
#include <QWidget>

namespace skranke::ui {

class BodyText;
class Theme;

class MessageBody final : public QWidget {
    Q_OBJECT
public:
    MessageBody(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; ///< of a finger, which enters nothing
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void takeInHand();

    const Theme &m_theme;
    const QString m_text;
    mutable QTextDocument m_document;  ///< laid out for the width that was asked for last
    mutable QHash<int, int> m_heights; ///< by width
    BodyText *m_inHand = nullptr;
};

} // namespace skranke::ui
