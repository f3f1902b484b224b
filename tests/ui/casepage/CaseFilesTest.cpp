// What hangs on messages: looked at in place, dragged out; and what is to go with a letter, kept
// until it has gone.
#include "CaseWorld.h"

#include "services/QueueService.h"
#include "ui/casepage/AttachmentDrag.h"
#include "ui/casepage/AttachmentPreview.h"
#include "ui/casepage/PdfPages.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, 4000, 4000, Qt::red);
    }
    painter.end();
    return bytes;
}

/// As the queue finds it.
bool hasDraft(CaseWorld &world)
{
    const services::QueueService queue(world.desk.context());
    return must(queue.count({View::AllOpen, {}, {}, {}, u"har:utkast"_s})) == 1;
}

/// A case whose customer sent these files.
struct World : CaseWorld {
    explicit World(const QList<std::pair<QString, QByteArray>> &sent) : id(newCase().id)
    {
        Message message = incoming(id, desk.clock.now(), u"Se vedlegg."_s);
        message.attachments = desk.write([&](UnitOfWork &work) -> Result<QList<Attachment>> {
            QList<Attachment> attachments;
            for (const auto &[name, content] : sent) {
                Attachment attachment;
                attachment.name = name;
                attachment.type = name.endsWith(u".pdf"_s) ? u"application/pdf"_s
                    : name.endsWith(u".png"_s)             ? u"image/png"_s
                                                           : u"text/plain"_s;
                attachment.size = content.size();
                attachment.sha256 = work.blobs().put(content);
                attachments.append(attachment);
            }
            return attachments;
        });
        desk.write([message](UnitOfWork &work) mutable -> Result<void> {
            work.messages().insert(message);
            work.changes.cases.insert(message.caseId);
            return {};
        });
        shown = page(id);
    }
    QWidget &chip(int index)
    {
        const auto chips = shown->findChildren<QWidget *>(u"attachment"_s);
        if (index >= chips.size())
            qFatal("there are %d attachments", int(chips.size()));
        return *chips[index];
    }
    AttachmentPreview &preview() { return *part<AttachmentPreview>(*shown, "attachmentPreview"); }
    QList<QLabel *> pages() { return preview().findChildren<QLabel *>(u"previewPage"_s); }

    CaseId id;
    std::unique_ptr<CasePage> shown;
};

void pastePicture(QWidget &editor)
{
    auto *picture = new QMimeData;
    picture->setImageData(QImage(20, 10, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(picture);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class CaseFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aPictureIsLookedAtInPlace()
    {
        World w({{u"stort.png"_s, png({3000, 1500}, Qt::blue)},
                 {u"notat.txt"_s, "tekst"},
                 {u"lite.png"_s, png({40, 20}, Qt::green)}});
        w.chip(0).setFocus();
        QTest::keyClick(&w.chip(0), Qt::Key_Space);
        QTRY_COMPARE(w.pages().size(), 1);
        keepPicture(*w.shown, u"preview-picture"_s);
        QVERIFY(w.preview().hasFocus());
        const QPixmap large = w.pages()[0]->pixmap();
        QVERIFY(large.width() <= w.preview().width());
        QCOMPARE(large.toImage().pixelColor(5, 5), QColor(Qt::blue));

        // The text is passed over; the little one is not blown up.
        QTest::keyClick(&w.preview(), Qt::Key_Right);
        QTRY_VERIFY(w.pages().size() == 1 && w.pages()[0]->pixmap().width() == 40);
        QTest::keyClick(&w.preview(), Qt::Key_Right);
        QCOMPARE(w.pages().size(), 1);
        QTest::keyClick(&w.preview(), Qt::Key_Escape);
        QVERIFY(!w.preview().isVisible());
        QVERIFY(w.chip(0).hasFocus());
    }

    void aPdfIsReadPageByPage()
    {
        if (!canDrawPdf())
            QSKIP("built without Qt's PDF library");
        World w({{u"tilbud.pdf"_s, pdf(3)}});
        QTest::keyClick(&w.chip(0), Qt::Key_Space);
        QTRY_COMPARE(w.pages().size(), 3);
        keepPicture(*w.shown, u"preview-pdf"_s);
        QCOMPARE(w.pages()[1]->accessibleName(), u"Side 2 av 3"_s);
        const QImage page = w.pages()[0]->pixmap().toImage();
        QVERIFY(page.height() > page.width()); // upright, as the paper
        QCOMPARE(page.pixelColor(page.width() / 3, page.height() / 4), QColor(Qt::red));
        QCOMPARE(page.pixelColor(2, page.height() - 3), QColor(Qt::white));
    }

    void whatIsNoPictureSaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << u"falsk.png"_s;
        if (canDrawPdf())
            QTest::newRow("PDF") << u"falsk.pdf"_s;
    }
    void whatIsNoPictureSaysSo()
    {
        QFETCH(QString, name);
        World w({{name, "<svg onload=alert(1)>"}});
        QTest::keyClick(&w.chip(0), Qt::Key_Space);
        QTRY_VERIFY(w.preview().findChild<QLabel *>(u"previewSentence"_s));
        QCOMPARE(w.pages().size(), 0);
    }

    void anAttachmentIsDraggedOut()
    {
        World w({{u"../../notat.txt"_s, "tekst"}});
        QWidget &chip = w.chip(0);
        auto *drag = chip.findChild<AttachmentDrag *>();
        QVERIFY(drag);
        QSignalSpy begun(drag, &AttachmentDrag::begun);
        QByteArray content;
        QString name;
        // Where the desktop would take over: what it is given is there already.
        connect(drag, &AttachmentDrag::begun, this, [&](const QUrl &url) {
            QFile file(url.toLocalFile());
            name = QFileInfo(file).fileName();
            if (file.open(QIODevice::ReadOnly))
                content = file.readAll();
            QTimer::singleShot(0, qApp,
                               [] { QTest::keyClick(qApp->focusWindow(), Qt::Key_Escape); });
        });
        const QPoint at = chip.rect().center();
        QTest::mousePress(&chip, Qt::LeftButton, {}, at);
        const auto move = [&](QPoint to) {
            QMouseEvent event(QEvent::MouseMove, to, chip.mapToGlobal(to), Qt::NoButton,
                              Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&chip, &event);
        };
        move(at + QPoint(2, 0)); // a hand that trembles
        QCOMPARE(begun.size(), 0);
        move(at + QPoint(60, 0));
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(content, QByteArray("tekst"));
        QCOMPARE(name, u"notat.txt"_s); // nothing of the name is a place
    }

    void aPartOfTheScreenGoesWithTheLetter()
    {
        CaseWorld world;
        QVERIFY(!part(*world.page(world.newCase().id), "pictureButton")->isVisible());
        std::function<void(const QImage &)> hand;
        world.takePicture = [&](std::function<void(const QImage &)> use) { hand = use; };
        auto page = world.page(world.newCase().id);
        QTest::keyClick(part(*page, "pictureButton"), Qt::Key_Space);
        QVERIFY(hand);
        hand(QImage(30, 20, QImage::Format_RGB32));
        QTRY_COMPARE(page->findChildren<QWidget *>(u"attachedFile"_s).size(), 1);
        page.reset();
        hand(QImage(30, 20, QImage::Format_RGB32)); // too late, and no harm
    }

    void unsentFilesSurviveARestart()
    {
        QTemporaryDir folder;
        CaseWorld world;
        const CaseId id = world.newCase().id;
        {
            services::DraftFiles files(folder.path(), world.desk.session);
            world.files = &files;
            const auto page = world.page(id);
            auto *editor = part<QPlainTextEdit>(*page, "composerText");
            pastePicture(*editor);
            QTRY_COMPARE(page->findChildren<QWidget *>(u"attachedFile"_s).size(), 1);
            QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
            // A draft, if one without a word: the queue shows it, and finds it by "har:utkast".
            QTRY_VERIFY(hasDraft(world));
        }
        {
            // Another who sits here has files of their own.
            world.desk.session.setMe(world.desk.agent);
            services::DraftFiles files(folder.path(), world.desk.session);
            world.files = &files;
            const auto page = world.page(id);
            QCOMPARE(wait(files.kept(id)).size(), 0);
        }
        world.desk.session.setMe(world.desk.lead);
        services::DraftFiles files(folder.path(), world.desk.session);
        world.files = &files;
        const auto page = world.page(id);
        QTRY_COMPARE(page->findChildren<QWidget *>(u"attachedFile"_s).size(), 1);
        QVERIFY(hasDraft(world));
        auto *editor = part<QPlainTextEdit>(*page, "composerText");
        type(*editor, u"Se bildet."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(must(world.cases.open(id)).messages.last().attachments.size(), 1);
        QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
        QTRY_VERIFY(!hasDraft(world));
        world.files = nullptr;
    }

    void filesTakenAwayAreNoDraftAnyMore()
    {
        QTemporaryDir folder;
        CaseWorld world;
        const CaseId id = world.newCase().id;
        services::DraftFiles files(folder.path(), world.desk.session);
        world.files = &files;
        const auto page = world.page(id);
        auto *editor = part<QPlainTextEdit>(*page, "composerText");
        pastePicture(*editor);
        QTRY_VERIFY(hasDraft(world));
        // Text that comes and goes leaves the draft that the file is.
        type(*editor, u"H"_s);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTRY_COMPARE(must(world.cases.open(id)).drafts.value(0).text, QString());
        QVERIFY(hasDraft(world));
        QTest::keyClick(part(*page, "attachedFile"), Qt::Key_Space);
        QTRY_VERIFY(!hasDraft(world));
        world.files = nullptr;
    }

    void whatIsBrokenIsAsIfItWereNotThere()
    {
        QTemporaryDir folder;
        CaseWorld world;
        services::DraftFiles files(folder.path(), world.desk.session);
        must(files.keep({7}, {{u"a.txt"_s, u"text/plain"_s, QByteArray(5000, 'a')}}));
        QCOMPARE(wait(files.kept({7})).size(), 1);
        const QString path =
            QDir(folder.path()).filePath(QDir(folder.path()).entryList(QDir::Files).first());
        QFile file(path);
        QVERIFY(file.resize(2000));
        QCOMPARE(wait(files.kept({7})).size(), 0);
    }

    void theLinkIsCopied()
    {
        CaseWorld world;
        const Case value = world.newCase();
        const auto page = world.page(value.id);
        QTest::keyClick(page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"skranke://case/"_s + value.number.toString());
    }
};

QTEST_MAIN(CaseFilesTest)
#include "CaseFilesTest.moc"
