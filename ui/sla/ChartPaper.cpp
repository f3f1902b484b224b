#include "ui/sla/ChartPaper.h"

#include "ui/theme/Theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace skranke::ui {

namespace {

constexpr QSizeF ChartSize{900, 260};
constexpr qreal Margin = 20;
constexpr qreal TitleRoom = 30;
constexpr qreal RowHeight = 20;
constexpr int Resolution = 300; // dots an inch

class Paper {
public:
    Paper(ChartKind kind, const services::SlaOverview &overview)
        : m_theme(1.0), m_sheet(chartSheet(kind, overview))
    {
        m_theme.setMode(Theme::Mode::Light);
        m_chart.reset(makeChart(kind, overview, m_theme, nullptr));
    }

    void drawTitle(QPainter &painter)
    {
        write(painter, {0, 0, ChartSize.width(), TitleRoom}, FontRole::Subtitle, m_sheet.title);
        painter.translate(0, TitleRoom);
    }
    void drawAbout(QPainter &painter, const QString &about)
    {
        write(painter, {0, 0, ChartSize.width(), RowHeight}, FontRole::Small, about);
        painter.translate(0, RowHeight + Margin);
    }
    void drawChart(QPainter &painter)
    {
        painter.save();
        m_chart->draw(painter, ChartSize);
        painter.restore();
        painter.translate(0, ChartSize.height() + Margin);
    }
    /// As many pages as it takes; `room` is what is left of this one.
    void drawTable(QPainter &painter, QPdfWriter &writer, qreal scale, qreal room)
    {
        drawRow(painter, m_sheet.header, FontRole::SmallStrong);
        room -= 2 * RowHeight;
        for (const QStringList &row : m_sheet.rows) {
            if (room < RowHeight) {
                writer.newPage();
                painter.resetTransform();
                painter.scale(scale, scale);
                drawRow(painter, m_sheet.header, FontRole::SmallStrong);
                room = writer.height() / scale - 2 * RowHeight;
            }
            drawRow(painter, row, FontRole::Small);
            room -= RowHeight;
        }
    }

private:
    void write(QPainter &painter, const QRectF &room, FontRole font, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft)
    {
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(room, int(alignment | Qt::AlignVCenter), text);
    }
    void drawRow(QPainter &painter, const QStringList &cells, FontRole font)
    {
        const qreal width = ChartSize.width() / qreal(std::max<qsizetype>(cells.size(), 4));
        for (qsizetype i = 0; i < cells.size(); ++i)
            write(painter, {width * qreal(i), 0, width - 8, RowHeight}, font, cells[i],
                  i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        painter.setPen(QPen(m_theme.color(ColorRole::Border), 0));
        painter.drawLine(QLineF(0, RowHeight, width * qreal(cells.size()), RowHeight));
        painter.translate(0, RowHeight);
    }

    Theme m_theme;
    ChartSheet m_sheet;
    std::unique_ptr<Chart> m_chart;
};

} // namespace

QImage chartPicture(ChartKind kind, const services::SlaOverview &overview)
{
    constexpr int Dots = 2;
    const QSizeF whole(ChartSize.width() + 2 * Margin, TitleRoom + ChartSize.height() + 2 * Margin);
    QImage picture((whole * Dots).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(Dots);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.translate(Margin, Margin);
    Paper paper(kind, overview);
    paper.drawTitle(painter);
    paper.drawChart(painter);
    return picture;
}

QByteArray chartPdf(ChartKind kind, const services::SlaOverview &overview, const QString &about)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
    writer.setTitle(chartSheet(kind, overview).title);
    writer.setCreator(QStringLiteral("Skranke"));
    QPainter painter(&writer);
    const qreal scale = writer.width() / ChartSize.width();
    painter.scale(scale, scale);
    Paper paper(kind, overview);
    paper.drawTitle(painter);
    paper.drawAbout(painter, about);
    paper.drawChart(painter);
    constexpr qreal Above = TitleRoom + RowHeight + Margin + ChartSize.height() + Margin;
    paper.drawTable(painter, writer, scale, writer.height() / scale - Above);
    painter.end();
    return pdf;
}

} // namespace skranke::ui
