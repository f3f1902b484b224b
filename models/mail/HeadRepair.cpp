#include "mail/HeadRepair.h"

#include "mail/HeaderLines.h"
#include "mail/MailLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

constexpr int MostJunkLines = 10;

bool isKnownField(QByteArrayView line)
{
    return isField(line, {"from",         "to",
                          "cc",           "bcc",
                          "subject",      "date",
                          "message-id",   "received",
                          "return-path",  "reply-to",
                          "sender",       "mime-version",
                          "content-type", "content-transfer-encoding",
                          "delivered-to", "in-reply-to",
                          "references",   "x-mailer",
                          "envelope-to",  "dkim-signature"});
}

bool isMboxLine(QByteArrayView line)
{
    return line.startsWith("From ") || line.startsWith(">From ");
}

/// Where the head begins: after a few junk lines at most, else -1.
qsizetype findHead(QByteArrayView raw, int &junk)
{
    qsizetype at = raw.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    junk = at > 0 ? 1 : 0;
    int tried = 0;
    while (at < raw.size() && tried <= MostJunkLines) {
        const HeaderLine line = lineAt(raw, at);
        if (looksLikeHeaderField(line.text) && (tried == 0 || isKnownField(line.text)))
            return at;
        if (!line.text.isEmpty() && !isMboxLine(line.text))
            ++tried;
        ++junk;
        at = line.next;
    }
    return -1;
}

class HeadCopy {
public:
    explicit HeadCopy(QByteArrayView raw) : m_raw(raw) {}

    /// Returns where the body begins.
    qsizetype copyFrom(qsizetype at)
    {
        while (at < m_raw.size()) {
            const HeaderLine line = lineAt(m_raw, at);
            if (line.text.isEmpty())
                return line.next;
            if (line.text.trimmed().isEmpty()) {
                if (!headGoesOn(line.next))
                    return line.next;
                m_changed = true;
            } else if (isContinuation(line.text)) {
                append(line.text);
            } else if (looksLikeHeaderField(line.text)) {
                begin(line.text);
            } else if (headGoesOn(line.next) || m_bracketOpen) {
                m_changed = true;
                if (!isMboxLine(line.text)) {
                    remark(u"a broken header line was joined to the field before it"_s);
                    append(QByteArray(" ").append(line.text));
                }
            } else {
                m_changed = true;
                remark(u"the head ran into the body"_s);
                return at;
            }
            at = line.next;
        }
        return at;
    }

    QByteArray head;
    QStringList remarks;
    bool known = false;
    bool changed() const { return m_changed; }

private:
    void begin(QByteArrayView line)
    {
        m_fieldSize = 0;
        m_groups = isAddressField(line) ? 0 : -1;
        known = known || isKnownField(line);
        m_cut = m_multipart && isField(line, {"content-type"});
        if (m_cut) {
            m_changed = true;
            remark(u"a second Content-Type was dropped"_s);
        }
        if (isField(line, {"content-type"}))
            m_multipart = m_multipart || line.toByteArray().toLower().contains("multipart/");
        append(line);
    }

    void append(QByteArrayView line)
    {
        if (m_cut)
            return;
        qsizetype size = std::min(line.size(), LongestHeaderField - m_fieldSize);
        if (m_groups >= 0)
            size = sizeWithinGroups(line.first(size), m_groups);
        if (size < line.size()) {
            m_cut = m_changed = true;
            remark(u"a header field was cut"_s);
        }
        m_fieldSize += size;
        if (size == 0)
            return;
        const qsizetype start = head.size();
        head.append(line.first(size));
        if (const qsizetype bracket = line.lastIndexOf('<'); bracket >= 0)
            m_bracketOpen = line.indexOf('>', bracket) < 0;
        else if (line.contains('>') || m_fieldSize == size)
            m_bracketOpen = false;
        if (std::find(head.begin() + start, head.end(), '\0') != head.end()) {
            std::replace(head.begin() + start, head.end(), '\0', ' ');
            m_changed = true;
            remark(u"NUL characters in the head were blanked"_s);
        }
        head.append('\n');
    }

    bool headGoesOn(qsizetype at) const
    {
        if (at >= m_raw.size())
            return false;
        const QByteArrayView next = lineAt(m_raw, at).text;
        return looksLikeHeaderField(next) || (isContinuation(next) && !next.trimmed().isEmpty());
    }

    void remark(const QString &text)
    {
        if (!remarks.contains(text))
            remarks.append(text);
    }

    QByteArrayView m_raw;
    qsizetype m_fieldSize = 0;
    qsizetype m_groups = -1; ///< colons so far in an address field; -1 in others
    bool m_cut = false;
    bool m_changed = false;
    bool m_multipart = false;   ///< a multipart Content-Type was seen; a second one must not win
    bool m_bracketOpen = false; ///< the field breaks off inside `<…>`
};

/// Enclosed mails have heads of their own, which GMime parses with the same recursion.
bool cutEnclosedAddressFields(QByteArray &bytes, qsizetype from)
{
    if (!bytes.contains("essage/") && !bytes.contains("ESSAGE/"))
        return false;
    struct Cut {
        qsizetype begin;
        qsizetype end;
    };
    QList<Cut> cuts;
    const QByteArrayView view(bytes);
    qsizetype at = from;
    while (at < view.size()) {
        const HeaderLine line = lineAt(view, at);
        if (!isAddressField(line.text)) {
            at = line.next;
            continue;
        }
        qsizetype end = line.next;
        while (end < view.size() && (view[end] == ' ' || view[end] == '\t'))
            end = lineAt(view, end).next;
        qsizetype groups = 0;
        const qsizetype kept =
            sizeWithinGroups(view.sliced(at, std::min(end - at, LongestHeaderField)), groups);
        if (kept < end - at)
            cuts.append({at + kept, end});
        at = end;
    }
    if (cuts.isEmpty())
        return false;
    QByteArray kept;
    kept.reserve(bytes.size());
    qsizetype done = 0;
    for (const Cut &cut : std::as_const(cuts)) {
        kept.append(view.sliced(done, cut.begin - done));
        kept.append('\n');
        done = cut.end;
    }
    kept.append(view.sliced(done));
    bytes = kept;
    return true;
}

} // namespace

RepairedMail repairHead(const QByteArray &raw)
{
    RepairedMail result;
    int junk = 0;
    const qsizetype start = findHead(raw, junk);
    if (start < 0)
        return result;
    if (junk > 0)
        result.remarks.append(u"junk before the head was dropped"_s);

    HeadCopy copy(raw);
    const qsizetype body = copy.copyFrom(start);
    result.isMail = copy.known;
    result.remarks += copy.remarks;
    result.bytes = raw;
    qsizetype bodyInResult = body;
    if (junk > 0 || copy.changed()) {
        copy.head.append('\n');
        bodyInResult = copy.head.size();
        result.bytes = copy.head + raw.sliced(body);
    }
    if (cutEnclosedAddressFields(result.bytes, bodyInResult))
        result.remarks.append(u"an address field of an enclosed mail was cut"_s);
    return result;
}

} // namespace skranke::mail
