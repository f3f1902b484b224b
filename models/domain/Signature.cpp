#include "domain/Signature.h"

#include "domain/LanguageGuess.h"
#include "domain/QuoteFolding.h"

#include <QStringList>

#include <algorithm>

namespace skranke {

QString closingPhrase(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        break;
    case Language::Nynorsk:
        return QStringLiteral("Venleg helsing");
    case Language::English:
        return QStringLiteral("Kind regards");
    }
    return QStringLiteral("Vennlig hilsen");
}

QString signatureText(const PersonalSignature &own, const QString &name, const QString &company,
                      Language language)
{
    QStringList lines;
    const QString written = own.texts.value(language).trimmed();
    if (!name.isEmpty() && !written.isEmpty())
        lines.append(written);
    else
        lines.append(closingPhrase(language));
    if (!name.isEmpty() && written.isEmpty())
        lines.append(name);
    if (const QString block = company.trimmed(); !block.isEmpty())
        lines.append(block);
    return lines.join(u'\n');
}

bool closesByItself(const QString &letter)
{
    const QList<TextSegment> segments = foldText(letter);
    return std::any_of(segments.cbegin(), segments.cend(), [](const TextSegment &segment) {
        return segment.fold == Fold::Signature && !segment.text.trimmed().isEmpty();
    });
}

QString withSignature(const QString &letter, const QString &signature)
{
    if (signature.isEmpty() || closesByItself(letter))
        return letter;
    QString body = letter;
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    if (body.endsWith(signature.trimmed()))
        return letter;
    return body + QStringLiteral("\n\n") + signature;
}

QString signatureFor(const QString &letter, const Signatures &signatures)
{
    const QString signature = signatures.texts.value(languageOfLetter(letter, signatures.language));
    return withSignature(letter, signature) == letter ? QString() : signature;
}

} // namespace skranke
