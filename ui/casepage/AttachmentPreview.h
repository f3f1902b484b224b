// An attachment as it looks, over the case it belongs to: a picture, or the pages of a PDF. ← and
// → lead to the others of its message, Esc back to the case.
#pragma once

#include "ui/casepage/CaseContent.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace skranke::ui {

class ElidedLabel;
class FlatButton;

/// Is it of a kind that is shown here?
bool isPreviewed(const Attachment &attachment);

class AttachmentPreview final : public QFrame {
    Q_OBJECT
public:
    /// Covers `over`, as long as it is shown. What had the keyboard has it again afterwards.
    AttachmentPreview(const Theme &theme, const CaseContent &content, QWidget *over);

    /// `all`: those of the message; others than such as are shown here are passed over.
    void show(const Attachment &attachment, const QList<Attachment> &all);
    using QFrame::show;

Q_SIGNALS:
    void openWanted(const skranke::Attachment &attachment); ///< with the desktop's own program
    void saveWanted(const skranke::Attachment &attachment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *head();
    void step(int by);
    void showCurrent();
    void take(const QByteArray &bytes);
    int room() const; ///< for a picture, in device pixels across
    void drawPages(const QByteArray &pdf, int page);
    void addPicture(QImage image, const QString &name);
    void say(const QString &sentence);
    void clear();
    void leave();

    const Theme &m_theme;
    const CaseContent &m_content;
    QList<Attachment> m_all;
    int m_current = 0;
    int m_asked = 0; ///< answers to earlier questions are late
    QPointer<QWidget> m_before;

    ElidedLabel *m_name;
    FlatButton *m_back;
    FlatButton *m_forth;
    QScrollArea *m_area;
    QVBoxLayout *m_pages;
};

} // namespace skranke::ui
