// Texts by their words: a slash and a few letters in the editor bring up those that begin so.
#pragma once

#include "domain/TextTemplate.h"

#include <QObject>

class QListWidget;

namespace skranke::ui {

class PlainEditor;
class Theme;

class Snippets final : public QObject {
    Q_OBJECT
public:
    Snippets(const Theme &theme, PlainEditor *editor);

    void setTexts(const QList<TextTemplate> &texts) { m_texts = texts; }

Q_SIGNALS:
    /// The slash and the word are gone; the text is to come in their place.
    void chosen(const skranke::TextTemplate &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString typedWord() const; ///< with its slash; empty when the cursor is at none
    void offer();
    void place();
    void take();

    int m_width; ///< pixels
    PlainEditor *m_editor;
    QListWidget *m_list;
    QList<TextTemplate> m_texts;
    QList<TextTemplate> m_offered;
};

} // namespace skranke::ui
