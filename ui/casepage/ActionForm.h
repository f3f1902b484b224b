// One thing to do with a case that needs more than a click. Shown in the ActionPanel; keeps what
// was typed until it succeeds.
#pragma once

#include "services/CaseService.h"

#include <QFuture>
#include <QWidget>

class QVBoxLayout;

namespace skranke::ui {

class Theme;
class PlainEditor;

class ActionForm : public QWidget {
    Q_OBJECT
public:
    explicit ActionForm(const Theme &theme, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString performText() const = 0; ///< of the button
    /// While it is open, nothing is written to the customer.
    virtual bool takesComposersPlace() const { return false; }
    /// The case as it was last read; called before the form is shown and at every change.
    virtual void setFile(const services::CaseFile &file) = 0;
    virtual QFuture<Result<void>> perform(services::CaseService &cases) = 0;

    /// Keeps the case as it was before anybody but `me` changed it: what the person decides rests
    /// on that, until they have been told (R10.2).
    void see(const services::CaseFile &file, AgentId me);
    const Case &seen() const { return m_seen; }
    EventId knownEvent() const { return m_knownEvent; }
    void lookAgain() { m_seen = {}; } ///< at the next see()

Q_SIGNALS:
    void accepted();                          ///< Ctrl+Enter in a field
    void textRefused(int longest);            ///< a paste was too long
    void failed(const skranke::Error &error); ///< something on the way, before it is performed

protected:
    void setSeen(const Case &value) { m_seen = value; } ///< saved by the form itself
    /// A field under its name, at the end of the form.
    void addField(const QString &name, QWidget *field);
    void addRow(QWidget *row);
    PlainEditor *addEditor(const QString &name, const QString &objectName);
    void addHint(const QString &text);

    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    Case m_seen;
    EventId m_knownEvent;
};

/// An outcome without its value.
template <typename T> QFuture<Result<void>> withoutValue(QFuture<Result<T>> future)
{
    return future.then([](const Result<T> &result) {
        return result ? Result<void>() : Result<void>(tl::make_unexpected(result.error()));
    });
}

} // namespace skranke::ui
