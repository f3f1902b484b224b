#include "mail/FileMailSource.h"

#include "mail/MboxFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

class FileWalk {
public:
    explicit FileWalk(const std::function<bool(MailSource::Item)> &take) : m_take(take) {}

    /// False once `take` has had enough.
    bool path(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return failed(path, ErrorKind::NotFound,
                          info.isSymLink() ? u"the link leads nowhere"_s : u"no such file"_s);
        return entry(info, path);
    }

private:
    bool entry(const QFileInfo &info, const QString &path)
    {
        if (info.isDir())
            return directory(path);
        if (!info.isFile())
            return failed(path, ErrorKind::Unreadable, u"neither a file nor a directory"_s);
        return file(path, !path.endsWith(".eml"_L1, Qt::CaseInsensitive));
    }

    bool directory(const QString &path)
    {
        const QDir dir(path);
        const QString real = QFileInfo(path).canonicalFilePath();
        if (m_visited.contains(real))
            return true;
        m_visited.insert(real);
        const QFileInfo info(path);
        if (!info.isReadable() || !info.isExecutable())
            return failed(path, ErrorKind::Unreadable, u"no permission to read the directory"_s);
        if (dir.exists(u"new"_s) && dir.exists(u"cur"_s))
            return maildir(dir, path);

        const auto entries =
            dir.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &found : entries) {
            if (!found.exists())
                continue;
            if (!entry(found, below(path, found.fileName())))
                return false;
        }
        return true;
    }

    bool maildir(const QDir &dir, const QString &path)
    {
        for (const QString &folder : {u"new"_s, u"cur"_s}) {
            const QString inside = below(path, folder);
            const QFileInfo info(inside);
            if (!info.isReadable() || !info.isExecutable()) {
                if (!failed(inside, ErrorKind::Unreadable,
                            u"no permission to read the directory"_s))
                    return false;
                continue;
            }
            const auto mails = QDir(inside).entryInfoList(QDir::Files, QDir::Name);
            for (const QFileInfo &mail : mails) {
                if (!file(below(inside, mail.fileName()), false))
                    return false;
            }
        }
        const auto folders =
            dir.entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        static const QSet<QString> own = {u"new"_s, u"cur"_s, u"tmp"_s};
        for (const QFileInfo &folder : folders) {
            if (!own.contains(folder.fileName()) && !directory(below(path, folder.fileName())))
                return false;
        }
        return true;
    }

    bool file(const QString &path, bool mayBeMbox)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(path, ErrorKind::Unreadable, file.errorString());
        if (mayBeMbox && MboxFile::isMbox(file.peek(5)))
            return mbox(path, file);
        if (file.size() > LargestMail)
            return tooLarge(path);
        const QByteArray raw = file.read(LargestMail + 1);
        if (file.error() != QFileDevice::NoError)
            return failed(path, ErrorKind::Unreadable, file.errorString());
        if (raw.size() > LargestMail)
            return tooLarge(path);
        return m_take({path, raw, std::nullopt});
    }

    bool mbox(const QString &path, QFile &file)
    {
        MboxFile mails(file);
        MboxFile::Mail mail;
        for (int number = 1; mails.next(mail, LargestMail); ++number) {
            const QString name = u"%1#%2"_s.arg(path).arg(number);
            if (mail.tooLarge ? !tooLarge(name) : !m_take({name, mail.raw, std::nullopt}))
                return false;
        }
        if (file.error() != QFileDevice::NoError)
            return failed(path, ErrorKind::Unreadable, file.errorString());
        return true;
    }

    bool tooLarge(const QString &name) { return m_take({name, {}, mailTooLarge()}); }

    bool failed(const QString &name, ErrorKind kind, const QString &detail)
    {
        return m_take({name, {}, Error{kind, Reason::None, {}, detail}});
    }

    static QString below(const QString &path, const QString &name)
    {
        return path.endsWith(u'/') ? path + name : path + u'/' + name;
    }

    const std::function<bool(MailSource::Item)> &m_take;
    QSet<QString> m_visited;
};

} // namespace

void FileMailSource::walk(const QStringList &paths, const std::function<bool(Item)> &take) const
{
    FileWalk walk(take);
    for (const QString &path : paths) {
        if (!walk.path(path))
            return;
    }
}

} // namespace skranke::mail
