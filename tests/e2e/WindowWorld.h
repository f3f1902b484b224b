// The console's window on an empty desk of its own, with a customer who writes to it.
#pragma once

#include "app/Composition.h"
#include "app/Core.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

#include <QTemporaryDir>

#include <memory>

namespace skranke::tests {

class WindowWorld {
public:
    WindowWorld();

    /// A mail is dropped onto the window.
    void drop(SampleMail mail);
    /// So is a file with this in it.
    void drop(const QByteArray &content);

    Case value() { return must(core->cases().open(id)).value; }
    State state() { return value().state; }
    /// The Message-ID of what was sent last on the case.
    QString lastSent();
    /// What the button of the next step says.
    QString primary();

    template <typename T = QWidget> T *part(const char *name)
    {
        return console->window().findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    FixedClock *clock = nullptr;
    std::unique_ptr<app::Core> core;
    app::UserSettings settings;
    ui::Theme theme;
    Translations translations;
    std::unique_ptr<app::Composition> console;
    /// The case the test is about.
    CaseId id;

private:
    int m_mails = 0;
};

} // namespace skranke::tests
