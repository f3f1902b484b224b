#include "ui/spelling/SpellingMenu.h"

#include "ui/spelling/SpellingField.h"
#include "ui/words/RegisterWords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QTextCursor>

namespace skranke::ui {

namespace {

#ifdef Q_OS_LINUX
constexpr bool HasPackages = true;
#else
constexpr bool HasPackages = false;
#endif

class SpellingRows {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::SpellingRows)
public:
    SpellingRows(QMenu &menu, SpellingField &field, Verdicts &verdicts)
        : m_menu(menu), m_field(field), m_verdicts(verdicts), m_before(menu.actions().value(0))
    {
    }

    void addWord(const QTextCursor &word, const QStringList &suggestions);
    void addRemedy();
    void addLanguages();

private:
    QAction *add(const QString &text);
    void addLine() { m_menu.insertSeparator(m_before); }

    QMenu &m_menu;
    SpellingField &m_field;
    Verdicts &m_verdicts;
    QAction *m_before;
};

QAction *SpellingRows::add(const QString &text)
{
    auto *action = new QAction(QString(text).replace(u'&', QStringLiteral("&&")), &m_menu);
    m_menu.insertAction(m_before, action);
    return action;
}

void SpellingRows::addWord(const QTextCursor &word, const QStringList &suggestions)
{
    for (const QString &suggestion : suggestions) {
        QAction *action = add(suggestion);
        QFont strong = m_menu.font();
        strong.setWeight(QFont::DemiBold);
        action->setFont(strong);
        QObject::connect(action, &QAction::triggered, &m_field,
                         [word, suggestion] { QTextCursor(word).insertText(suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"))->setEnabled(false);
    addLine();
    const QString written = word.selectedText();
    QObject::connect(add(tr("Add to my dictionary")), &QAction::triggered, &m_field,
                     [&verdicts = m_verdicts, written] { verdicts.learn(written); });
    QObject::connect(add(tr("Ignore")), &QAction::triggered, &m_field,
                     [&verdicts = m_verdicts, written] { verdicts.ignore(written); });
    addLine();
}

void SpellingRows::addRemedy()
{
    const Language language = m_field.language();
    const bool norwegian = language != Language::English;
    const QString name = words::language(language);
    QAction *told = nullptr;
    if (HasPackages)
        told = add(
            tr("The spelling of %1 is not checked: install the package %2")
                .arg(name,
                     norwegian ? QStringLiteral("hunspell-no") : QStringLiteral("hunspell-en-us")));
    else
        told = add(tr("The spelling of %1 is not checked: put %2 in %3")
                       .arg(name,
                            language == Language::English ? QStringLiteral("en_GB.aff, en_GB.dic")
                                : language == Language::Nynorsk
                                ? QStringLiteral("nn_NO.aff, nn_NO.dic")
                                : QStringLiteral("nb_NO.aff, nb_NO.dic"),
                            m_verdicts.spelling().folder()));
    told->setObjectName(QStringLiteral("spellingMissing"));
    told->setEnabled(false);
}

void SpellingRows::addLanguages()
{
    auto *languages =
        new QMenu(tr("Language: %1").arg(words::language(m_field.language())), &m_menu);
    languages->setObjectName(QStringLiteral("spellingLanguages"));
    auto *choices = new QActionGroup(languages);
    const auto offer = [&](const QString &text, std::optional<Language> language) {
        QAction *action = languages->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_field.chosen() == language);
        choices->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_field,
                         [&field = m_field, language] { field.choose(language); });
    };
    offer(tr("As the text is written"), std::nullopt);
    for (const auto &code : Codes<Language>::table)
        offer(words::language(code.value), code.value);
    m_menu.insertMenu(m_before, languages);
    addLine();
}

} // namespace

void addSpellingTo(QMenu &menu, SpellingField &field, Verdicts &verdicts, const QTextCursor &word,
                   const QStringList &suggestions)
{
    SpellingRows rows(menu, field, verdicts);
    if (word.hasSelection())
        rows.addWord(word, suggestions);
    if (verdicts.lacksDictionary(field.language()))
        rows.addRemedy();
    rows.addLanguages();
}

} // namespace skranke::ui
