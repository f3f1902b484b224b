#include "services/DraftSpool.h"

#include "services/Answer.h"
#include "services/Away.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace skranke::services {

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Draft &draft)
{
    return QJsonDocument(QJsonObject{{u"case"_s, draft.caseId.value},
                                     {u"agent"_s, draft.agent.value},
                                     {u"tab"_s, toCode(draft.tab)},
                                     {u"text"_s, draft.text},
                                     {u"files"_s, draft.files}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Draft> read(const QByteArray &content)
{
    const QJsonObject kept = QJsonDocument::fromJson(content).object();
    const auto tab = fromCode<ComposerTab>(kept[u"tab"].toString());
    const CaseId id{kept[u"case"].toInteger()};
    if (!tab || !id)
        return std::nullopt;
    return Draft{id, {kept[u"agent"].toInteger()}, *tab, kept[u"text"].toString(),
                 {}, kept[u"files"].toBool()};
}

QByteArray contentOf(const QString &file)
{
    QFile kept(file);
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
}

} // namespace

DraftSpool::DraftSpool(CaseService &cases, Store &store, QString folder, QObject *parent)
    : QObject(parent), m_cases(cases), m_folder(std::move(folder))
{
    connect(&store, &Store::reachabilityChanged, this, [this](bool reachable) {
        if (reachable)
            settle();
    });
}

QString DraftSpool::fileOf(const Draft &draft) const
{
    return u"%1/%2-%3-%4.json"_s.arg(m_folder)
        .arg(draft.agent.value)
        .arg(draft.caseId.value)
        .arg(toCode(draft.tab));
}

QFuture<Result<DraftSpool::Kept>> DraftSpool::save(Draft draft)
{
    draft.agent = m_cases.me().id;
    return m_cases.saveDraft(draft).then(
        this, [this, draft](const Result<void> &outcome) -> Result<Kept> {
            if (outcome) {
                QFile::remove(fileOf(draft)); // an earlier word
                return Kept::InDatabase;
            }
            if (!isAway(outcome.error()))
                return tl::make_unexpected(outcome.error());
            return keep(draft).map([] { return Kept::Here; });
        });
}

Result<void> DraftSpool::keep(const Draft &draft)
{
    QSaveFile file(fileOf(draft));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || file.write(written(draft)) < 0 || !file.commit())
        return fail(ErrorKind::Unreadable, file.errorString(), {m_folder});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void DraftSpool::settle()
{
    const QString mine = u"%1-*.json"_s.arg(m_cases.me().id.value);
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({mine}, QDir::Files))
        handOver(folder.filePath(name));
}

void DraftSpool::handOver(const QString &file)
{
    const QByteArray content = contentOf(file);
    const auto draft = read(content);
    if (!draft)
        return;
    onAnswer(m_cases.saveDraft(*draft), this,
             [this, file, content, draft](const Result<void> &done) {
                 // Typed on meanwhile: what is in the file now has its own turn.
                 if (!done || contentOf(file) != content)
                     return;
                 QFile::remove(file);
                 Q_EMIT settled(draft->caseId);
             });
}

qsizetype DraftSpool::waiting() const
{
    return QDir(m_folder).entryList({u"*.json"_s}, QDir::Files).size();
}

} // namespace skranke::services
