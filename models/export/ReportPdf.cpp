#include "export/ReportPdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace skranke::export_ {

namespace {

constexpr int Resolution = 300; // dots an inch
constexpr qreal TitleSize = 16; // points
constexpr qreal HeadSize = 12;
constexpr qreal TextSize = 10;

QTextCharFormat type(qreal points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

QTextBlockFormat after(qreal points)
{
    QTextBlockFormat format;
    format.setBottomMargin(points);
    return format;
}

void insertTable(QTextCursor &cursor, const QList<std::pair<QString, QString>> &rows, bool strong)
{
    if (rows.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30),
                                      QTextLength(QTextLength::PercentageLength, 70)});
    QTextTable *table = cursor.insertTable(int(rows.size()), 2, format);
    for (int row = 0; row < int(rows.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(rows[row].first, type(TextSize));
        table->cellAt(row, 1).firstCursorPosition().insertText(rows[row].second,
                                                               type(TextSize, strong));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

Result<QByteArray> reportPdf(const ReportDocument &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({}); // print() leaves margins of its own, with a page number in them
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Skranke"));

        QTextDocument text;
        QTextCursor cursor(&text);
        cursor.setBlockFormat(after(10));
        cursor.insertText(document.title, type(TitleSize, true));
        insertTable(cursor, document.facts, true);
        cursor.insertBlock(after(4));
        cursor.insertText(document.timelineTitle, type(HeadSize, true));
        insertTable(cursor, document.timeline, false);
        text.print(&writer);
    }
    if (!pdf.startsWith("%PDF"))
        return fail(ErrorKind::Internal, QStringLiteral("no PDF was written"));
    return pdf;
}

} // namespace skranke::export_
