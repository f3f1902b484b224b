#include "ui/casepage/RecipientsLine.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace skranke::ui {

namespace {

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

RecipientsLine::RecipientsLine(const Theme &theme, QWidget *parent, Shape shape)
    : QWidget(parent), m_to(new QLineEdit(this)), m_cc(new QLineEdit(this))
{
    m_to->setObjectName(QStringLiteral("recipients"));
    m_cc->setObjectName(QStringLiteral("copies"));
    m_to->setAccessibleName(tr("To"));
    m_cc->setAccessibleName(tr("Copy to"));
    const auto label = [&](const QString &text) {
        return new Label(theme, FontRole::Small, ColorRole::MutedText, text, this);
    };
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.px(0, 4, 0, 4));
    layout->setVerticalSpacing(theme.px(4));
    layout->addWidget(label(tr("To")), 0, 0);
    layout->addWidget(m_to, 0, 1);
    const bool beside = shape == Shape::SideBySide;
    layout->addWidget(label(tr("Copy to")), beside ? 0 : 1, beside ? 2 : 0);
    layout->addWidget(m_cc, beside ? 0 : 1, beside ? 3 : 1);
}

void RecipientsLine::setDefault(const QString &address)
{
    if (m_to->text() == m_default)
        m_to->setText(address);
    m_default = address;
}

void RecipientsLine::set(const Recipients &recipients)
{
    m_to->setText(recipients.to.join(QStringLiteral(", ")));
    m_cc->setText(recipients.copies.join(QStringLiteral(", ")));
}

void RecipientsLine::reset()
{
    m_to->setText(m_default);
    m_cc->clear();
}

QStringList RecipientsLine::recipients() const
{
    return m_to->text().trimmed() == m_default ? QStringList() : addressesIn(m_to->text());
}

QStringList RecipientsLine::copies() const
{
    return addressesIn(m_cc->text());
}

QString RecipientsLine::malformed() const
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+$"));
    for (const QString &each : recipients() + copies())
        if (!address.match(each).hasMatch())
            return each;
    return {};
}

} // namespace skranke::ui
