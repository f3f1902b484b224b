// What billing, SLA, customers and the like have in common: a head with the title and its controls,
// one place for notices, a body, and that they read again when what they show has changed.
#pragma once

#include "domain/Store.h"
#include "services/Answer.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace skranke::ui {

class Label;
class Notice;

class Page : public QWidget {
    Q_OBJECT
public:
    Page(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    Notice &notice() { return *m_notice; }

    void standWithin(); ///< in another page, whose margins left and above serve for it too

    /// Reads again: soon when the page is on screen, else when it next is. Many requests in a row
    /// are one reading.
    void requestRefresh();

Q_SIGNALS:
    void openCase(skranke::CaseId id);

protected:
    const Theme &theme() const { return m_theme; }
    void setTitle(const QString &title);
    void addToHead(QWidget *control);      ///< after the title
    void addToHeadEnd(QWidget *control);   ///< at the right
    QVBoxLayout *body() { return m_body; } ///< scrolls where the window is too low for it
    void holdPages(); ///< its body is of pages, which have the margins right and below
    void bringIntoView(QWidget *part);

    /// Asks the services for what the page shows; calls show() with the answer.
    virtual void refresh() = 0;
    void follow(const Store &store, std::function<bool(const ChangeSet &)> concerns);

    /// For readings: `use` gets the answer to the newest question only, and errors are shown.
    template <typename T, typename F> void read(QFuture<Result<T>> future, F use)
    {
        const int asked = ++m_asked;
        services::onAnswer(std::move(future), this,
                           [this, asked, use = std::move(use)](Result<T> result) {
                               if (asked != m_asked)
                                   return;
                               m_answered = asked;
                               if (settleReading(result ? nullptr : &result.error()))
                                   use(std::move(*result));
                               settleFocus();
                           });
    }
    /// For what a person did: every answer counts.
    template <typename T, typename F> void perform(QFuture<Result<T>> future, F use)
    {
        services::onAnswer(std::move(future), this, [this, use = std::move(use)](Result<T> result) {
            if (!result)
                showError(result.error());
            else if constexpr (std::is_void_v<T>)
                use();
            else
                use(std::move(*result));
        });
    }
    void showError(const Error &error);

    /// Puts the keyboard where one begins: in the first list, unless a page knows better. Called
    /// when the page itself is given the focus.
    virtual void takeFocus();

    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool settleReading(const Error *error);
    void keepMargin(int range);
    void arrangeHead();
    void settleFocus();

    const Theme &m_theme;
    Label *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_second; ///< line of the head: what stands at its right, where one is too narrow
    QList<QWidget *> m_headEnd;
    Notice *m_notice;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QTimer m_soon;
    int m_headControls = 1;
    int m_asked = 0;
    int m_answered = 0;
    bool m_holdsPages = false;
    bool m_stale = true;
    bool m_readingFailed = false;
};

} // namespace skranke::ui
