// The one place of a page where it says that something went wrong, or went well: a bar with a
// sentence, the technical text behind "Details" or a way to take it back, and a way to put it away.
#pragma once

#include "domain/Result.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <functional>

namespace skranke::ui {

class Label;
class LinkButton;

class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(const Theme &theme, QWidget *parent = nullptr);

    void show(const Error &error); ///< in the words of words::error; refusals warn, faults alarm
    void show(Tone tone, const QString &sentence, const QString &details = {});
    /// That it is done, with a button for what can be done about it.
    void offer(const QString &sentence, const QString &action, std::function<void()> does);
    bool isOffering() const;
    void dismiss();

    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Info;
    Label *m_sentence;
    Label *m_details;
    LinkButton *m_more;
    LinkButton *m_action;
    std::function<void()> m_does;
};

} // namespace skranke::ui
