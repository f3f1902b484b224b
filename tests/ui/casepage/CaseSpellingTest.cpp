// A letter on the case page is spelled in the customer's language until it shows another.
#include "CaseWorld.h"
#include "domain/Ready.h"

#include "domain/Spelling.h"
#include "ui/spelling/SpellingGuide.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

namespace {

/// Knows every word, and remembers in which language each was asked for.
class AskedSpelling final : public Spelling {
public:
    QFuture<Result<QStringList>> unknownOf(Language language, const QStringList &words) override
    {
        for (const QString &word : words)
            asked.append(toCode(language) + u':' + word);
        return ready<QStringList>({});
    }
    QFuture<Result<QStringList>> suggestions(Language, const QString &, int) override
    {
        return ready<QStringList>({});
    }
    QFuture<Result<void>> learn(const QString &) override { return ready<void>({}); }
    void ignore(const QString &) override {}
    QString folder() const override { return {}; }

    QStringList asked;
};

} // namespace

class CaseSpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsInTheCustomersLanguage();
};

void CaseSpellingTest::aLetterIsInTheCustomersLanguage()
{
    CaseWorld world;
    AskedSpelling spelling;
    ui::SpellingGuide guide(world.theme, spelling, *qApp);
    Customer customer = world.customer;
    customer.language = Language::Nynorsk;
    must(world.registers.save(customer));
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_R);
    auto *editor = part<QPlainTextEdit>(*page, "composerText");
    QVERIFY(editor->hasFocus());
    type(*editor, QStringLiteral("Velkomne heim."));
    QTRY_VERIFY(spelling.asked.contains(QStringLiteral("nn:Velkomne")));

    type(*editor, QStringLiteral(" Please tell us when the page is not published. "));
    QTRY_VERIFY(spelling.asked.contains(QStringLiteral("en:published")));
}

QTEST_MAIN(CaseSpellingTest)
#include "CaseSpellingTest.moc"
