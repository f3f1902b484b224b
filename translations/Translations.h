// The console's languages, compiled into the program from the .ts files of this folder.
#pragma once

#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

class QTranslator;

namespace skranke {

/// Keeps one language installed on the application for as long as it lives. Belongs to the thread
/// of the QCoreApplication, which must outlive it.
class Translations {
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// `nb`, `nn`, `en`: what `--lang` takes. The first is the default.
    static QStringList languages();

    /// Puts the console's texts, Qt's own, and the way dates and numbers are written into
    /// `language`, in place of the one before. False, and nothing changes, for an unknown one.
    bool use(QStringView language);

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace skranke
