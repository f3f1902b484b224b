#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>

// Outside any namespace, as the macro demands.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    QLatin1StringView code;
    QLocale::Language language;
    QLocale::Territory territory;
};

constexpr std::array<Language, 3> Languages{{
    {"nb"_L1, QLocale::NorwegianBokmal, QLocale::Norway},
    {"nn"_L1, QLocale::NorwegianNynorsk, QLocale::Norway},
    {"en"_L1, QLocale::English, QLocale::UnitedKingdom},
}};

std::unique_ptr<QTranslator> load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

/// Qt's own texts: ours where we carry them, else what came with Qt. Its sources are English.
std::unique_ptr<QTranslator> loadQtTexts(QStringView language)
{
    const QString file = u"qtbase_%1"_s.arg(language);
    if (auto ours = load(file, u":/i18n"_s))
        return ours;
    return load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

Translations::Translations()
{
    initTranslationResources();
}

Translations::~Translations() = default;

QStringList Translations::languages()
{
    QStringList codes;
    for (const Language &language : Languages)
        codes << language.code;
    return codes;
}

bool Translations::use(QStringView language)
{
    const auto known = std::find_if(Languages.begin(), Languages.end(),
                                    [&](const Language &each) { return language == each.code; });
    if (known == Languages.end())
        return false;

    m_installed.clear(); // a translator leaves the application when it is deleted
    install(loadQtTexts(language));
    install(load(u"skranke_%1"_s.arg(language), u":/i18n"_s));
    QLocale::setDefault(QLocale(known->language, known->territory));
    return true;
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace skranke
