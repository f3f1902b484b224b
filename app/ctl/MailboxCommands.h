// `skrankectl mailbox sign-in` and `sign-out`: to a mailbox at its provider, without a window.
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

/// `ADDRESS [--port N] [--file PATH]`: prints where a browser is to go, waits on loopback until
/// somebody has signed in there, and prints who. The token goes to the keychain, or into a new file
/// that only its owner reads, for a service manager. SIGINT calls it off.
int runMailboxSignIn(const QStringList &arguments, Core &core, Console &console);

/// `ADDRESS`: forgets the token that is in the keychain.
int runMailboxSignOut(const QStringList &arguments, Core &core, Console &console);

} // namespace skranke::app
