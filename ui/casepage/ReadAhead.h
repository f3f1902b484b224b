// Reads the case that is likely to be opened next while nothing else is asked of the database, so
// that it is there at once when it is wanted.
#pragma once

#include "domain/Store.h"
#include "services/CaseService.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace skranke::ui {

/// Whatever is committed throws away what has been read: much of a case file is said by other rows
/// than the case's own, so nothing less would keep it as true as a file that is read when it is
/// asked for.
class ReadAhead final : public QObject {
    Q_OBJECT
public:
    using Next = std::function<CaseId()>; ///< none: nothing is likely to be opened

    ReadAhead(services::CaseService &cases, Store &store, QObject *parent = nullptr);

    void setNext(Next next) { m_next = std::move(next); }
    /// Another case is being opened: what comes after it is read once that is over.
    void reconsider();
    /// The case's file, if it has been read and is no older than a minute; it is given away.
    std::optional<services::CaseFile> take(CaseId id);

Q_SIGNALS:
    void hasRead(const skranke::services::CaseFile &file);

private:
    void forget();
    void read();

    services::CaseService &m_cases;
    Next m_next;
    QTimer m_calm;
    std::optional<services::CaseFile> m_file;
    QElapsedTimer m_age;
    int m_question = 0; ///< an answer to an earlier one may be of before a commit
};

} // namespace skranke::ui
