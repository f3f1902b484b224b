#include "app/ctl/MailboxCommands.h"

#include "app/ctl/StopSignal.h"
#include "services/Answer.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <ostream>

namespace skranke::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailboxCommands)
};

/// None, and a line on stderr: there is no such mailbox, or nobody signs in to it. The exit code
/// is then in `code`.
std::optional<MailAccount> mailboxOf(Core &core, const QString &address, Console &console,
                                     int &code)
{
    const auto rows = core.mailAccounts().accounts().result();
    if (!rows) {
        code = report(rows.error(), console);
        return std::nullopt;
    }
    const auto row = std::find_if(rows->cbegin(), rows->cend(), [&](const auto &one) {
        return one.account.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    if (row != rows->cend() && row->account.login == MailLogin::Token)
        return row->account;
    const bool known = row != rows->cend();
    printLine(console.err,
              known ? Words::tr("The desk logs in to %1 with a password, not in the browser.")
                          .arg(row->account.address)
                    : Words::tr("There is no mailbox with the address %1.").arg(address));
    code = known ? ExitRefused : 2;
    return std::nullopt;
}

/// The keychain may need the event loop.
template <typename T> Result<T> waitFor(QFuture<Result<T>> future)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    services::onAnswer(std::move(future), &loop, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

Result<void> writeNew(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.flush())
        return {};
    return fail(ErrorKind::Unreadable, file.errorString(), {path});
}

std::optional<quint16> portIn(const QString &text)
{
    if (text.isEmpty())
        return quint16{0};
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return isNumber ? std::optional(port) : std::nullopt;
}

} // namespace

int runMailboxSignIn(const QStringList &arguments, Core &core, Console &console)
{
    const QCommandLineOption portOption(QStringLiteral("port"), {}, QStringLiteral("N"));
    const QCommandLineOption fileOption(QStringLiteral("file"), {}, QStringLiteral("PATH"));
    QCommandLineParser parser;
    parser.addOptions({portOption, fileOption});
    if (!parse(parser, arguments, console))
        return 2;
    const auto port = portIn(parser.value(portOption));
    if (!port || parser.positionalArguments().size() != 1)
        return usageError(console,
                          QStringLiteral("usage: skrankectl mailbox sign-in ADDRESS [--port N] "
                                         "[--file PATH]"));
    const QString path = parser.value(fileOption);
    if (!path.isEmpty() && QFile::exists(path))
        return usageError(console, QStringLiteral("there is a file already: ") + path);
    int code = 0;
    const auto account = mailboxOf(core, parser.positionalArguments().first(), console, code);
    if (!account)
        return code;

    services::BrowserWay way;
    way.page = Words::tr("You can close this page and go back to where you came from.");
    way.port = *port;
    way.stop = std::make_shared<std::atomic<bool>>(false);
    if (!path.isEmpty())
        way.takeToken = [path](const QByteArray &token) { return writeNew(path, token); };
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, &stop, [&way] { *way.stop = true; });
    auto underWay = core.mailSignIn().signIn(account->id, way);
    services::onAnswer(underWay.address, &stop, [&](const Result<QUrl> &address) {
        if (!address)
            return;
        printLine(console.out, QString::fromLatin1(address->toEncoded()));
        console.out.flush();
    });
    const auto signedIn = waitFor(underWay.done);
    if (!signedIn)
        return report(signedIn.error(), console);
    printRow(console.out, {signedIn->address, signedIn->signIn.as});
    return 0;
}

int runMailboxSignOut(const QStringList &arguments, Core &core, Console &console)
{
    if (arguments.size() != 1)
        return usageError(console, QStringLiteral("usage: skrankectl mailbox sign-out ADDRESS"));
    int code = 0;
    const auto account = mailboxOf(core, arguments.first(), console, code);
    if (!account)
        return code;
    const auto signedOut = waitFor(core.mailSignIn().signOut(account->id));
    return signedOut ? 0 : report(signedOut.error(), console);
}

} // namespace skranke::app
