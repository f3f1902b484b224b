#include "TextMeasure.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int Slack = 1;
constexpr double NeedsSmall = 4.5;
constexpr double NeedsLarge = 3.0;
/// What is left of a thin stem's colour where it falls between pixels.
constexpr double BetweenPixels = 0.82;
constexpr qreal LargeFrom = 18.66; // pixels, bold; WCAG

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text())
            ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
            : label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

QList<QWidget *> texts(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (!textOf(*widget).trimmed().isEmpty() && isSeen(*widget))
            found.append(widget);
    return found;
}

/// Gives way with an ellipsis by design, and says the whole in its tooltip.
bool mayBeCut(const QWidget &widget)
{
    return widget.inherits("skranke::ui::ElidedLabel")
        || widget.inherits("skranke::ui::AttachmentChip")
        || widget.inherits("skranke::ui::QuietLink");
}

bool isCut(const QWidget &widget)
{
    if (mayBeCut(widget))
        return false;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + Slack;
    return widget.sizeHint().width() > widget.width() + Slack
        || (label && widget.sizeHint().height() > widget.height() + Slack);
}

/// Beyond the edge of what it stands in, or beneath something else.
bool isHiddenInPart(const QAbstractButton &button)
{
    return button.isVisible() && button.visibleRegion().boundingRect() != button.rect();
}

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    return false;
}

QString described(const QWidget &widget)
{
    return u"%1 %2 “%3”"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                               widget.objectName(), textOf(widget).left(60));
}

double luminance(QRgb rgb)
{
    const auto channel = [](int value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(rgb)) + 0.7152 * channel(qGreen(rgb))
        + 0.0722 * channel(qBlue(rgb));
}

/// Between the ground, which is what most of it is, and what differs most from it.
double contrastIn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    if (counts.isEmpty())
        return 21;
    const QRgb ground =
        std::max_element(counts.cbegin(), counts.cend(), [](int a, int b) { return a < b; }).key();
    const double under = luminance(ground);
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double ink = luminance(it.key());
        most = std::max(most, (std::max(ink, under) + 0.05) / (std::min(ink, under) + 0.05));
    }
    return most;
}

} // namespace

QStringList clippedTexts(QWidget &window)
{
    QStringList troubles;
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (!isScrolled(*button) && isHiddenInPart(*button))
            troubles.append(
                u"hidden in part: %1 %2"_s.arg(described(*button), button->accessibleName()));
    for (const auto *area : window.findChildren<QScrollArea *>())
        if (area->widget() && isSeen(*area)
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            troubles.append(
                u"wider than its column: %1, %2 of %3"_s.arg(area->parentWidget()->objectName())
                    .arg(area->widget()->width())
                    .arg(area->viewport()->width()));
    for (const auto *chip : window.findChildren<ui::Chip *>())
        if (isSeen(*chip) && chip->width() < chip->sizeHint().width())
            troubles.append(u"cut: the chip “%1”"_s.arg(chip->text()));
    const QList<QWidget *> all = texts(window);
    for (const QWidget *widget : all) {
        const QRect place = placeIn(window, *widget);
        if (isCut(*widget))
            troubles.append(u"cut: %1, %2 of %3"_s.arg(described(*widget))
                                .arg(widget->width())
                                .arg(widget->sizeHint().width()));
        if (!isScrolled(*widget) && !window.rect().contains(place))
            troubles.append(u"outside: "_s + described(*widget));
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            if (all[i]->parentWidget() == all[j]->parentWidget()
                && all[i]->geometry().intersects(all[j]->geometry()))
                troubles.append(
                    u"on one another: %1 and %2"_s.arg(described(*all[i]), described(*all[j])));
    return troubles;
}

QStringList faintTexts(QWidget &window, const QImage &picture)
{
    QStringList troubles;
    const qreal ratio = picture.devicePixelRatio();
    for (const QWidget *widget : texts(window)) {
        const QRect seen =
            widget->visibleRegion().boundingRect().translated(widget->mapTo(&window, QPoint(0, 0)));
        const QString text = textOf(*widget);
        const bool hasLetters =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!hasLetters || !widget->isEnabled()
            || seen.height() < std::min(widget->height(), widget->fontMetrics().height() * 3 / 2))
            continue;
        const QRect pixels(QPoint(seen.topLeft() * ratio), seen.size() * ratio);
        const QFontInfo font(widget->font());
        const bool large = font.pixelSize() >= LargeFrom && font.bold();
        const double needed = (large ? NeedsLarge : NeedsSmall) * BetweenPixels;
        const double found = contrastIn(picture.copy(pixels));
        if (found < needed)
            troubles.append(u"faint: %1, %2"_s.arg(described(*widget)).arg(found, 0, 'f', 1));
    }
    return troubles;
}

QStringList shownTexts(QWidget &window)
{
    QStringList shown;
    for (const QWidget *widget : texts(window))
        shown.append(textOf(*widget));
    for (const auto *field : window.findChildren<QLineEdit *>())
        if (isSeen(*field))
            shown.append(field->placeholderText());
    for (const auto *box : window.findChildren<QComboBox *>())
        if (isSeen(*box))
            shown.append(box->currentText());
    shown.removeAll(QString());
    return shown;
}

QHash<QString, QString> translatedIn(const QString &file)
{
    QHash<QString, QString> found;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(file), qUtf8Printable(ts.errorString()));
    QXmlStreamReader xml(&ts);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString said = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (said == source)
                found.remove(source); // the same word in both, somewhere at least
            else if (!found.contains(source))
                found.insert(source, said);
        }
    }
    return found;
}

} // namespace skranke::tests
