#include "ui/casepage/RoughHeight.h"

#include "domain/QuoteFolding.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QStringTokenizer>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int LineOfEvent = 29;
constexpr int AroundText = 66; ///< of a bubble: its margins, who wrote and when, and what parts it

int linesOf(const QString &text, int inOne)
{
    int lines = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n'))
        lines += 1 + int(line.size() / inOne);
    return lines;
}

} // namespace

int roughHeight(const Theme &theme, const ConversationItem &item, int width)
{
    const Message *message = item.message();
    if (!message || isNotice(*message))
        return theme.px(LineOfEvent);
    const QFontMetrics metrics(theme.font(FontRole::Body));
    // Running text has more narrow letters than wide ones.
    const int letter = std::max(1, metrics.averageCharWidth() * 4 / 5);
    const int inOne = std::max(1, width / letter);
    int lines = 0;
    for (const TextSegment &part : foldText(message->text))
        lines += part.fold == Fold::Visible ? linesOf(part.text.trimmed(), inOne) : 1;
    return theme.px(AroundText) + lines * metrics.lineSpacing();
}

} // namespace skranke::ui
