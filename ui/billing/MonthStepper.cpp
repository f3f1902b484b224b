#include "ui/billing/MonthStepper.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>
#include <QPainter>

namespace skranke::ui {

MonthStepper::MonthStepper(const Theme &theme, Month month, Month last, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_month(month),
      m_last(last),
      m_back(new FlatButton(tr("Previous month"), this)),
      m_name(new Label(theme, FontRole::Body, ColorRole::Text, {}, this)),
      m_forth(new FlatButton(tr("Next month"), this))
{
    m_back->setObjectName(QStringLiteral("previousMonth"));
    setIcon(*m_back, theme, QStringLiteral("chevron-left"), ColorRole::MutedText);
    m_back->setToolTip(tr("Previous month (Alt+Left)"));
    m_forth->setObjectName(QStringLiteral("nextMonth"));
    setIcon(*m_forth, theme, QStringLiteral("chevron-right"), ColorRole::MutedText);
    m_forth->setToolTip(tr("Next month (Alt+Right)"));
    m_name->setObjectName(QStringLiteral("monthName"));
    m_name->setAlignment(Qt::AlignCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(3, 2, 3, 2));
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_forth);
    setFixedHeight(theme.metrics().controlHeight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    describe();
}

void MonthStepper::setMonth(Month month)
{
    m_month = month;
    describe();
}

void MonthStepper::setLast(Month last)
{
    m_last = last;
    describe();
}

void MonthStepper::step(int months)
{
    Month wanted = m_month;
    for (; months < 0; ++months)
        wanted = wanted.previous();
    for (; months > 0; --months)
        wanted = wanted.next();
    if (wanted > m_last || wanted.year < FirstYear)
        return;
    m_month = wanted;
    describe();
    Q_EMIT stepped(m_month);
}

void MonthStepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    const int radius = m_theme.metrics().radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void MonthStepper::describe()
{
    m_name->setText(words::month(m_month.year, m_month.month));
    m_forth->setEnabled(m_month < m_last);
    setAccessibleName(m_name->text());
}

} // namespace skranke::ui
