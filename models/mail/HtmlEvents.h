// HTML as a stream of events, from libxml2's forgiving parser. No tree is built, so hostile nesting
// costs no stack.
#pragma once

#include <QHash>
#include <QString>

namespace skranke::mail {

using HtmlAttributes = QHash<QString, QString>; ///< lower-case names, entities resolved

class HtmlHandler {
public:
    virtual ~HtmlHandler() = default;
    /// Every opened element is closed again, in order, void elements at once. Lower-case names.
    virtual void open(const QString &element, const HtmlAttributes &attributes) = 0;
    virtual void close(const QString &element) = 0;
    virtual void text(const QString &text) = 0;
    /// What stands in script and style elements; never reported as text.
    virtual void code(const QString &) {}
};

/// Deeper elements end the reading.
inline constexpr int DeepestHtml = 400;

/// False when the document was too deep and its rest was left out. Nothing is ever fetched.
bool readHtml(const QString &html, HtmlHandler &handler);

} // namespace skranke::mail
