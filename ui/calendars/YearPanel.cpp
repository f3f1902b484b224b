#include "ui/calendars/YearPanel.h"

#include "domain/Time.h"
#include "ui/calendars/YearNames.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace skranke::ui {

namespace {

constexpr QSize LegendCell{22, 19};

/// A day as the year shows it, to say what its mark means.
class MarkSample : public QWidget {
public:
    MarkSample(const Theme &theme, DayMark mark, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_mark(mark)
    {
        setFixedSize(theme.px(LegendCell));
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawDay(painter, m_theme, rect(), QStringLiteral("17"), m_mark);
    }

private:
    const Theme &m_theme;
    DayMark m_mark;
};

/// In one line, or in two where that is too long.
class MarkLegend : public QWidget {
public:
    MarkLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme.px(14));
        m_grid->setVerticalSpacing(theme.px(4));
        for (DayMark mark : {DayMark::Off, DayMark::Holiday, DayMark::Closed, DayMark::Changed}) {
            auto *pair = new QWidget(this);
            auto *row = new QHBoxLayout(pair);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(theme.px(6));
            row->addWidget(new MarkSample(theme, mark, pair));
            row->addWidget(
                new Label(theme, FontRole::Caption, ColorRole::MutedText, nameOfMark(mark), pair));
            m_pairs.append(pair);
        }
        m_grid->setColumnStretch(int(m_pairs.size()), 1);
        arrange(int(m_pairs.size()));
    }

    QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (const QWidget *pair : m_pairs)
            widest = std::max(widest, pair->sizeHint().width());
        return {2 * widest + m_grid->horizontalSpacing(), m_grid->minimumSize().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        int wanted = int(m_pairs.size() - 1) * m_grid->horizontalSpacing();
        for (const QWidget *pair : std::as_const(m_pairs))
            wanted += pair->sizeHint().width();
        arrange(wanted <= width() ? int(m_pairs.size()) : 2);
    }

private:
    void arrange(int columns)
    {
        if (columns == m_columns)
            return;
        m_columns = columns;
        for (int i = 0; i < m_pairs.size(); ++i) {
            m_grid->removeWidget(m_pairs.at(i));
            m_grid->addWidget(m_pairs.at(i), i / columns, i % columns);
        }
        updateGeometry();
    }

    QGridLayout *m_grid;
    QList<QWidget *> m_pairs;
    int m_columns = 0;
};

} // namespace

YearPanel::YearPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_back(new FlatButton(tr("Previous year"), this)),
      m_year(new Label(theme, FontRole::Subtitle, ColorRole::Text, {}, this)),
      m_forth(new FlatButton(tr("Next year"), this)),
      m_view(new YearView(theme, this)),
      m_reading(new ElidedLabel(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_names(new YearNames(theme, this))
{
    setObjectName(QStringLiteral("yearPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15, 10, 15, 12));
    layout->setSpacing(theme.metrics().gap);
    layout->addLayout(buildHead());
    layout->addWidget(m_view);
    layout->addWidget(buildLegend());
    layout->addWidget(m_names);
    layout->addStretch();

    connect(m_view, &YearView::dayChosen, this, &YearPanel::dayChosen);
    connect(m_view, &YearView::readingChanged, m_reading, &QLabel::setText);
    connect(m_view, &YearView::daysChanged, this, [this] {
        m_names->setDays(m_view->wholeYear());
        describe();
    });
    describe();
}

QLayout *YearPanel::buildHead()
{
    m_back->setObjectName(QStringLiteral("previousYear"));
    setIcon(*m_back, theme(), QStringLiteral("chevron-left"), ColorRole::MutedText);
    m_back->setToolTip(tr("Previous year (Alt+Left)"));
    m_forth->setObjectName(QStringLiteral("nextYear"));
    setIcon(*m_forth, theme(), QStringLiteral("chevron-right"), ColorRole::MutedText);
    m_forth->setToolTip(tr("Next year (Alt+Right)"));
    m_year->setObjectName(QStringLiteral("yearNumber"));
    m_reading->setObjectName(QStringLiteral("dayReading"));
    m_reading->setTextFormat(Qt::PlainText);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { step(1); });

    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(2));
    head->addWidget(m_back);
    head->addWidget(m_year);
    head->addWidget(m_forth);
    head->addSpacing(theme().metrics().margin);
    head->addWidget(m_reading, 1);
    return head;
}

QWidget *YearPanel::buildLegend()
{
    return new MarkLegend(theme(), this);
}

void YearPanel::setCalendar(const Calendar &calendar)
{
    m_view->setCalendar(calendar);
}

void YearPanel::step(int years)
{
    m_view->setYear(m_view->year() + years);
}

void YearPanel::describe()
{
    m_year->setText(QString::number(m_view->year()));
    m_back->setEnabled(m_view->year() > FirstYear);
    m_forth->setEnabled(m_view->year() < LastYear);
}

} // namespace skranke::ui
