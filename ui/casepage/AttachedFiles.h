// The files that go with what is being written, as chips that can be taken away again.
#pragma once

#include "domain/Result.h"
#include "domain/Workflow.h"
#include "services/DraftFiles.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QImage>
#include <QSet>
#include <QWidget>

namespace skranke::ui {

class FlowLayout;

/// Keeps them for each case, so that looking at another loses none. Hidden while there are none.
class AttachedFiles final : public QWidget {
    Q_OBJECT
public:
    explicit AttachedFiles(const Theme &theme, QWidget *parent = nullptr);

    /// Where they are kept until they are sent; outlives this.
    void setKeeper(services::DraftFiles *keeper) { m_keeper = keeper; }
    void setCase(CaseId id);
    QList<OutgoingFile> files() const { return m_files.value(m_case); }
    void add(const QStringList &paths); ///< reads them in the background
    void add(const QImage &picture);    ///< pasted; it gets a name of its own
    void clear(CaseId id);              ///< they have been sent

Q_SIGNALS:
    void changed();
    void failed(const skranke::Error &error);

private:
    void addTo(CaseId id, const OutgoingFile &file);
    void remove(int index);
    void rebuild();
    void recall(CaseId id);
    void keep(CaseId id);

    const Theme &m_theme;
    CaseId m_case;
    QHash<CaseId, QList<OutgoingFile>> m_files;
    QSet<CaseId> m_recalled;
    services::DraftFiles *m_keeper = nullptr;
    FlowLayout *m_layout;
};

} // namespace skranke::ui
