#include "ui/casepage/AttachedFiles.h"

#include "services/Answer.h"
#include "services/Files.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/words/FigureWords.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeDatabase>

namespace skranke::ui {

namespace {

Error tooLarge()
{
    return {ErrorKind::Refused,
            Reason::FileTooLarge,
            {QString::number(MostAttached / 1024 / 1024)},
            {}};
}

qint64 sizeOf(const QList<OutgoingFile> &files)
{
    qint64 size = 0;
    for (const OutgoingFile &file : files)
        size += file.content.size();
    return size;
}

} // namespace

AttachedFiles::AttachedFiles(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(theme.px(6), this))
{
    setObjectName(QStringLiteral("attachedFiles"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AttachedFiles::setCase(CaseId id)
{
    if (id == m_case)
        return;
    m_case = id;
    rebuild();
    recall(id);
}

// Once: from then on what is here is what counts.
void AttachedFiles::recall(CaseId id)
{
    if (!m_keeper || !id || m_recalled.contains(id))
        return;
    m_recalled.insert(id);
    services::onAnswer(m_keeper->kept(id), this, [this, id](const QList<OutgoingFile> &kept) {
        if (!kept.isEmpty())
            m_files[id] = kept + m_files.value(id); // one may have been added meanwhile
        if (id == m_case)
            rebuild();
    });
}

void AttachedFiles::keep(CaseId id)
{
    if (!m_keeper)
        return;
    services::onAnswer(m_keeper->keep(id, m_files.value(id)), this,
                       [this](const Result<void> &kept) {
                           if (!kept)
                               Q_EMIT failed(kept.error());
                       });
}

void AttachedFiles::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        services::onAnswer(
            services::readFile(path, MostAttached), this,
            [this, id = m_case, path](const Result<QByteArray> &content) {
                if (!content) {
                    Q_EMIT failed(content.error().kind == ErrorKind::Invalid ? tooLarge()
                                                                             : content.error());
                    return;
                }
                const QString name = QFileInfo(path).fileName();
                const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, *content);
                addTo(id, {name, type.name(), *content});
            });
    }
}

void AttachedFiles::add(const QImage &picture)
{
    OutgoingFile file{{}, QStringLiteral("image/png"), {}};
    QBuffer buffer(&file.content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const auto isTaken = [this](const QString &name) {
        const QList<OutgoingFile> files = this->files();
        return std::any_of(files.begin(), files.end(),
                           [&](const OutgoingFile &each) { return each.name == name; });
    };
    int number = 1;
    do
        file.name = tr("screenshot-%1.png").arg(number++);
    while (isTaken(file.name));
    addTo(m_case, file);
}

void AttachedFiles::addTo(CaseId id, const OutgoingFile &file)
{
    if (sizeOf(m_files.value(id)) + file.content.size() > MostAttached) {
        Q_EMIT failed(tooLarge());
        return;
    }
    m_files[id].append(file);
    keep(id);
    if (id == m_case)
        rebuild();
}

void AttachedFiles::remove(int index)
{
    m_files[m_case].removeAt(index);
    keep(m_case);
    rebuild();
}

void AttachedFiles::clear(CaseId id)
{
    if (m_files.remove(id))
        keep(id);
    if (id == m_case)
        rebuild();
}

void AttachedFiles::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<OutgoingFile> files = this->files();
    for (int i = 0; i < files.size(); ++i) {
        const QString name =
            QStringLiteral("%1 · %2").arg(files[i].name, words::fileSize(files[i].content.size()));
        auto *chip = new Chip(m_theme, name + QStringLiteral("  ×"), Tone::Neutral, this);
        chip->setObjectName(QStringLiteral("attachedFile"));
        chip->setClickable(true);
        chip->setAccessibleName(tr("Take the file %1 away").arg(name));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &Chip::clicked, this, [this, i] { remove(i); });
        m_layout->addWidget(chip);
        chip->show();
    }
    setVisible(!files.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace skranke::ui
