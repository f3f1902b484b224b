#include "domain/AttachmentKind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class AttachmentKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatActs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *tag, const QString &name, const QString &type,
                            AttachmentKind kind) {
            QTest::newRow(tag) << name << type << static_cast<int>(kind);
        };
        row("picture", u"skjerm.PNG"_s, u"image/png"_s, AttachmentKind::Harmless);
        row("pdf", u"faktura.pdf"_s, u"application/pdf"_s, AttachmentKind::Harmless);
        row("a name that lies", u"faktura.pdf.exe"_s, u"application/pdf"_s, AttachmentKind::Acts);
        row("a type that lies", u"skjerm.exe"_s, u"image/png"_s, AttachmentKind::Acts);
        row("hidden by blanks", u"faktura.exe. "_s, u"application/pdf"_s, AttachmentKind::Acts);
        row("a dot after a picture", u"skjerm.png."_s, u"image/png"_s, AttachmentKind::Unknown);
        row("capitals", u"KJØR.BAT"_s, u"text/plain"_s, AttachmentKind::Acts);
        row("macros", u"tilbud.docm"_s, u"application/octet-stream"_s, AttachmentKind::Acts);
        row("page", u"vedlegg.html"_s, u"text/html"_s, AttachmentKind::Acts);
        row("launcher", u"faktura.desktop"_s, u"text/plain"_s, AttachmentKind::Acts);
        row("document", u"notat.docx"_s, u"application/msword"_s, AttachmentKind::Unknown);
        row("no ending", u"exe"_s, u"text/plain"_s, AttachmentKind::Unknown);
        row("text of another type", u"a.txt"_s, u"application/x-sh"_s, AttachmentKind::Unknown);
        row("nothing", QString(), QString(), AttachmentKind::Unknown);
    }
    void tellsWhatActs()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, type);
        QTEST(static_cast<int>(attachmentKind(name, type)), "kind");
    }
};

QTEST_APPLESS_MAIN(AttachmentKindTest)
#include "AttachmentKindTest.moc"
