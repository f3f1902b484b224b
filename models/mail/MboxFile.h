// One mbox file, read as a stream.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace skranke::mail {

/// Hands out the mails of an mbox one at a time, without their "From " lines and with ">From "
/// restored. A "From " line separates only where it carries a date or a head follows it, so that
/// a sentence which begins with "From" splits nothing.
class MboxFile {
public:
    explicit MboxFile(QIODevice &device) : m_device(device) {}

    struct Mail {
        QByteArray raw;
        bool tooLarge = false; ///< over `largest`; `raw` is empty
    };
    /// False at the end of the file.
    bool next(Mail &mail, qint64 largest);

    /// The file begins with a "From " line.
    static bool isMbox(const QByteArray &start);

private:
    QByteArray readLine();
    bool separates(const QByteArray &line, bool afterBlank);

    QIODevice &m_device;
    QByteArray m_ahead;
    bool m_hasAhead = false;
    bool m_begun = false;
};

} // namespace skranke::mail
