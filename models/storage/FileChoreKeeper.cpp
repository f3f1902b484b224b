#include "storage/ChoreKeeper.h"

#include "domain/Result.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace skranke::storage {

using namespace Qt::StringLiterals;

/// An open file that is locked. The system lets go of it when the process ends, killed or not, so
/// that no file left behind can keep the next one waiting.
class FileChoreKeeper::Lock {
public:
    enum class Outcome { Held, Taken, Impossible };

    explicit Lock(const QString &path);
    ~Lock();
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    Outcome outcome() const { return m_outcome; }

private:
    Outcome m_outcome = Outcome::Impossible;
#ifdef Q_OS_WIN
    HANDLE m_file = INVALID_HANDLE_VALUE;
#else
    int m_file = -1;
#endif
};

#ifdef Q_OS_WIN

FileChoreKeeper::Lock::Lock(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    m_file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                         FILE_ATTRIBUTE_NORMAL, nullptr);
    if (m_file != INVALID_HANDLE_VALUE)
        m_outcome = Outcome::Held;
    else if (GetLastError() == ERROR_SHARING_VIOLATION)
        m_outcome = Outcome::Taken;
}

FileChoreKeeper::Lock::~Lock()
{
    if (m_file != INVALID_HANDLE_VALUE)
        CloseHandle(m_file);
}

#else

FileChoreKeeper::Lock::Lock(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                    S_IRUSR | S_IWUSR))
{
    if (m_file < 0)
        return;
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        m_outcome = Outcome::Held;
    else if (errno == EWOULDBLOCK)
        m_outcome = Outcome::Taken;
}

FileChoreKeeper::Lock::~Lock()
{
    if (m_file >= 0)
        ::close(m_file);
}

#endif

FileChoreKeeper::FileChoreKeeper(QString databasePath) : m_databasePath(std::move(databasePath)) {}

FileChoreKeeper::~FileChoreKeeper() = default;

bool FileChoreKeeper::hold(Connection &, Chore chore)
{
    if (m_held.contains(chore))
        return true;
    const QString path = m_databasePath + u'-' + toCode(chore) + ".lock"_L1;
    auto lock = std::make_shared<Lock>(path);
    if (lock->outcome() == Lock::Outcome::Impossible)
        throw Failure(Error{ErrorKind::ReadOnly, Reason::None, {}, path + ": cannot be locked"_L1});
    if (lock->outcome() == Lock::Outcome::Taken)
        return false;
    m_held.insert(chore, std::move(lock));
    return true;
}

} // namespace skranke::storage
