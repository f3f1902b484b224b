// Reads mail files in beside the window: one import at a time, in order, on a thread of its own.
#pragma once

#include "app/Core.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace skranke::app {

struct ImportSummary {
    int done = 0; ///< registered, or known already
    int fresh = 0;
    int replies = 0;
    int duplicates = 0;
    int failed = 0;
    QList<services::IntakeReport> failures; ///< the first few, for the notice
    CaseId lastCase;                        ///< of the newest registered mail
};

class MailImport : public QObject {
    Q_OBJECT
public:
    explicit MailImport(Core &core, QObject *parent = nullptr);
    ~MailImport() override; ///< stops after the mail at hand; what was read in stays

    void start(const QStringList &paths); ///< queued behind the one that runs

Q_SIGNALS:
    void progressed(int done);
    void finished(const skranke::app::ImportSummary &summary);

private:
    using Work = std::function<void(ImportSummary &)>;
    void enqueue(Work work);
    void next();

    Core &m_core;
    QList<Work> m_waiting;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
};

} // namespace skranke::app
