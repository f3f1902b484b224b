// The .ts files are complete: every text of the sources is in them, translated, with the same
// places for arguments.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
    bool plural = false;

    QString name() const { return u"%1: %2"_s.arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (message.plural) {
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
            } else {
                message.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

/// `%1`, `%L2`, `%n`, sorted. A plural form may leave out its count ("one case").
QStringList placeholders(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(u"%(L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString placeholder = match.next().captured();
        if (withCount || !placeholder.endsWith(u'n'))
            found << placeholder;
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QString pathOf(const QString &name)
{
    return QStringLiteral(SOURCE_DIR "/translations/%1").arg(name);
}

} // namespace

class TranslationFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data()
    {
        files({u"skranke_nb.ts"_s, u"skranke_nn.ts"_s, u"skranke_en.ts"_s, u"qtbase_nb.ts"_s});
    }
    void everyEntryIsFinished();
    void argumentsHaveTheirPlaces_data() { everyEntryIsFinished_data(); }
    void argumentsHaveTheirPlaces();
    void noTextOfTheSourcesIsMissing_data();
    void noTextOfTheSourcesIsMissing();

private:
    static void files(const QStringList &names)
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
};

void TranslationFilesTest::everyEntryIsFinished()
{
    QFETCH(QString, name);
    QVERIFY2(QFile::exists(pathOf(name)), qPrintable(name));
    QStringList unfinished;
    const auto messages = readMessages(pathOf(name));
    for (const Message &message : messages) {
        const bool empty = message.translations.isEmpty()
            || std::any_of(message.translations.begin(), message.translations.end(),
                           [](const QString &text) { return text.isEmpty(); });
        if (!message.finished || empty)
            unfinished << message.name();
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

void TranslationFilesTest::argumentsHaveTheirPlaces()
{
    QFETCH(QString, name);
    QStringList wrong;
    const auto messages = readMessages(pathOf(name));
    for (const Message &message : messages) {
        for (const QString &text : message.translations) {
            if (placeholders(text, !message.plural)
                != placeholders(message.source, !message.plural))
                wrong << message.name();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationFilesTest::noTextOfTheSourcesIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("skranke_nb.ts") << u"skranke_nb.ts"_s << QStringList();
    QTest::newRow("skranke_nn.ts") << u"skranke_nn.ts"_s << QStringList();
    QTest::newRow("skranke_en.ts") << u"skranke_en.ts"_s << QStringList(u"-pluralonly"_s);
}

void TranslationFilesTest::noTextOfTheSourcesIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(pathOf(name), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringLiteral(LUPDATE_OPTIONS).split(u'|') + options
                      + QStringList{u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(100'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    // A text whose context lupdate has to guess is never found again by the program.
    const QString warnings = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));

    const auto names = [](const QString &path) {
        QStringList all;
        const auto messages = readMessages(path);
        for (const Message &message : messages)
            all << message.name();
        return QSet<QString>(all.begin(), all.end());
    };
    const QStringList missing = (names(copy) - names(pathOf(name))).values();
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"Run ./dev translate, then translate:\n"_s + missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "TranslationFilesTest.moc"
