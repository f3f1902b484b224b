#include "app/DatabaseDoor.h"

#include "services/Answer.h"
#include "storage/PostgresAddress.h"
#include "storage/SqlStore.h"
#include "ui/words/ErrorWords.h"

#include <QEventLoop>
#include <QMessageBox>
#include <QThreadPool>
#include <QUrl>

namespace skranke::app {

using namespace Qt::StringLiterals;
using storage::PostgresAddress;

namespace {

template <typename T> Result<T> awaited(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QObject asker;
    std::optional<Result<T>> answer;
    services::onAnswer(std::move(future), &asker, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

/// Words of an address that may stand in a secret's key.
QString keyOf(const QString &address)
{
    const auto server = PostgresAddress::parse(address);
    if (!server)
        return {};
    QString key = u"database."_s + server->name();
    for (QChar &c : key) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || u".-_+@"_s.contains(c));
        if (!isPlain)
            c = u'_';
    }
    return key;
}

Result<void> opens(const QString &address, const QByteArray &password)
{
    storage::OpenOptions options;
    options.password = password;
    const auto store = storage::SqlStore::open(address, options);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto me = (*store)->signIn().result();
    return me ? Result<void>() : Result<void>(tl::make_unexpected(me.error()));
}

} // namespace

DatabaseDoor::DatabaseDoor(UserSettings &settings, Secrets &secrets)
    : m_settings(settings), m_secrets(secrets)
{
}

QString DatabaseDoor::address(const QString &named) const
{
    return named.isEmpty() ? m_settings.database() : named;
}

QByteArray DatabaseDoor::password(const QString &address)
{
    const QString key = PostgresAddress::isOne(address) ? keyOf(address) : QString();
    return key.isEmpty() ? QByteArray() : awaited(m_secrets.read(key)).value_or(QByteArray());
}

ui::DatabaseChoice DatabaseDoor::choiceOf(const QString &address)
{
    ui::DatabaseChoice choice;
    const auto server = PostgresAddress::isOne(address)
        ? PostgresAddress::parse(address)
        : Result<PostgresAddress>(tl::make_unexpected(Error{ErrorKind::Invalid, {}, {}, {}}));
    if (!server)
        return choice;
    choice.isTeams = true;
    choice.server = server->hostNames();
    choice.database = server->database;
    choice.login = server->user;
    return choice;
}

QString DatabaseDoor::addressOf(const ui::DatabaseChoice &choice)
{
    if (!choice.isTeams)
        return {};
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return u"postgresql://%1@%2/%3"_s.arg(encoded(choice.login), choice.server,
                                          encoded(choice.database));
}

QFuture<Result<void>> DatabaseDoor::attempt(const ui::DatabaseChoice &choice)
{
    const QString address = addressOf(choice);
    const QByteArray known = choice.password.isEmpty() ? password(address) : choice.password;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> outcome = promise->future();
    QThreadPool::globalInstance()->start([promise, address, known] {
        promise->addResult(opens(address, known));
        promise->finish();
    });
    return outcome;
}

void DatabaseDoor::keep(const ui::DatabaseChoice &choice)
{
    const QString address = addressOf(choice);
    m_settings.setDatabase(address);
    if (choice.password.isEmpty())
        return;
    const auto kept = awaited(m_secrets.write(keyOf(address), choice.password));
    if (!kept)
        QMessageBox::warning(nullptr, u"Skranke"_s, ui::words::error(kept.error()));
}

bool DatabaseDoor::choose(const ui::Theme &theme, const QString &address, const Error *why,
                          QWidget *parent)
{
    ui::DatabaseDialog dialog(
        theme, choiceOf(address),
        [this](const ui::DatabaseChoice &choice) { return attempt(choice); }, parent);
    if (why)
        dialog.tell(*why);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    keep(dialog.choice());
    return true;
}

} // namespace skranke::app
