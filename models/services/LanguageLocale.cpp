#include "services/LanguageLocale.h"

namespace skranke::services {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    case Language::Nynorsk:
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace skranke::services
