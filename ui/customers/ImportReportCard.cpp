#include "ui/customers/ImportReportCard.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/ErrorWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int MostLinesShown = 8;

} // namespace

ImportReportCard::ImportReportCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_summary(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_problems(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("importReport"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("Lines that were not imported"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setProperty("look", QStringLiteral("bare"));
    auto *close = new SecondaryButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeImportReport"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);

    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 10));
    layout->addLayout(head);
    layout->addWidget(m_problems);
    hide();
}

void ImportReportCard::show(const QString &fileName, const services::ImportReport &report)
{
    const QStringList parts{tr("%n added", nullptr, report.added),
                            tr("%n changed", nullptr, report.changed),
                            tr("%n unchanged", nullptr, report.unchanged),
                            tr("%n line(s) not imported", nullptr, int(report.problems.size()))};
    m_summary->setText(fileName + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.');
    setAccessibleName(m_summary->text());

    QStringList lines;
    for (const auto &problem : report.problems)
        lines.append(tr("Line %1: %2").arg(problem.line).arg(words::error(problem.error)));
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    const int shown = std::min(int(lines.size()), MostLinesShown);
    m_problems->setFixedHeight((shown + 1) * m_problems->fontMetrics().lineSpacing());
    setVisible(true);
}

void ImportReportCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace skranke::ui
