// Which database the window opens, and with what password: what the command line says, else what
// was chosen last, else the user's own.
#pragma once

#include "app/UserSettings.h"
#include "domain/Secrets.h"
#include "ui/dialogs/DatabaseDialog.h"

namespace skranke::app {

class DatabaseDoor {
public:
    /// Both outlive it. In the main thread.
    DatabaseDoor(UserSettings &settings, Secrets &secrets);

    /// `named` on the command line, else the chosen one; empty: the user's own.
    QString address(const QString &named) const;
    /// What the keychain keeps for a server; empty for a file, and where nothing is kept. Runs the
    /// event loop while the keychain answers.
    QByteArray password(const QString &address);

    /// Lets a person choose, beginning with what the address says. True: another was chosen and
    /// is kept, password and all. Runs an event loop.
    bool choose(const ui::Theme &theme, const QString &address, const Error *why,
                QWidget *parent = nullptr);

    static ui::DatabaseChoice choiceOf(const QString &address);
    static QString addressOf(const ui::DatabaseChoice &choice);

private:
    QFuture<Result<void>> attempt(const ui::DatabaseChoice &choice);
    void keep(const ui::DatabaseChoice &choice);

    UserSettings &m_settings;
    Secrets &m_secrets;
};

} // namespace skranke::app
