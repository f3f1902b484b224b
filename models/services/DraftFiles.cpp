#include "services/DraftFiles.h"

#include "services/Files.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QPromise>

namespace skranke::services {

namespace {

constexpr quint32 Mark = 0x534b4446; // SKDF, and the form of what follows

QByteArray packed(const QList<OutgoingFile> &files)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Mark << quint32(files.size());
    for (const OutgoingFile &file : files)
        stream << file.name << file.type << file.content;
    return bytes;
}

QList<OutgoingFile> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0, count = 0;
    stream >> mark >> count;
    QList<OutgoingFile> files;
    for (quint32 i = 0; mark == Mark && i < count && stream.status() == QDataStream::Ok; ++i) {
        OutgoingFile file;
        stream >> file.name >> file.type >> file.content;
        files.append(file);
    }
    return stream.status() == QDataStream::Ok ? files : QList<OutgoingFile>();
}

template <typename R, typename Job> QFuture<R> inLine(QThreadPool &line, Job job)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    line.start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace

DraftFiles::DraftFiles(QString folder, const Session &session)
    : m_folder(std::move(folder)), m_session(session)
{
    m_line.setMaxThreadCount(1);
}

DraftFiles::~DraftFiles()
{
    m_line.waitForDone();
}

QString DraftFiles::path(CaseId id) const
{
    return QDir(m_folder).filePath(
        QStringLiteral("%1-%2.files").arg(m_session.me().id.value).arg(id.value));
}

QFuture<Result<void>> DraftFiles::keep(CaseId id, QList<OutgoingFile> files)
{
    return inLine<Result<void>>(
        m_line, [folder = m_folder, path = path(id), files = std::move(files)]() -> Result<void> {
            if (files.isEmpty()) {
                QFile::remove(path);
                return {};
            }
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            return writeFileNow(path, packed(files));
        });
}

QFuture<QList<OutgoingFile>> DraftFiles::kept(CaseId id)
{
    return inLine<QList<OutgoingFile>>(m_line, [path = path(id)] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? unpacked(file.readAll()) : QList<OutgoingFile>();
    });
}

} // namespace skranke::services
