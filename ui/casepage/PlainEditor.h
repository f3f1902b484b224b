// A field for text of several lines: plain text only, no longer than the desk can keep.
#pragma once

#include <QPlainTextEdit>

namespace skranke::ui {

class Theme;

class PlainEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int LongestText = 1'000'000; ///< characters

    explicit PlainEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Grows with its text between these many lines; scrolls beyond.
    void setLines(int least, int most);
    /// Files and pictures that are dropped or pasted are offered instead of being refused.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    /// Puts text at the cursor as if typed; refused when it would grow too long.
    void insertText(const QString &text);
    /// Tab moves on instead of being typed: the field is one among others.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void accepted();               ///< Ctrl+Enter
    void textRefused(int longest); ///< a paste was too long; nothing was changed
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();
    int heightOfLines(int lines) const;

    bool m_takesFiles = false;
    int m_leastLines = 3;
    int m_mostLines = 10;
    int m_height = 0; ///< of what is in it
    int m_leastHeight = 0;
};

} // namespace skranke::ui
