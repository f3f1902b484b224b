// What a message says: the words meant for us first, quoted history and signature folded away
// (R7.6), and no more of a very long text than a screen holds until somebody asks for it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace skranke::ui {

class Theme;

class MessageText final : public QWidget {
    Q_OBJECT
public:
    static constexpr int ShownAtOnce = 8000; ///< characters; a text longer than this is cut

    MessageText(const Theme &theme, const QString &text, QWidget *parent = nullptr);

private:
    void addVisible(const QString &text);
    void addFold(const QString &label, const QString &objectName, const QString &text);
    void addWhole(const QString &text);
    QWidget *scrolling(const QString &text); ///< lays out only what is in sight

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace skranke::ui
