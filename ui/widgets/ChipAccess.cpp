#include "ui/widgets/ChipAccess.h"

#include "ui/widgets/Chip.h"

#include <QAccessibleWidget>

namespace skranke::ui {

namespace {

class ChipAccess final : public QAccessibleWidget {
public:
    explicit ChipAccess(Chip *chip) : QAccessibleWidget(chip), m_chip(*chip) {}

    QAccessible::Role role() const override
    {
        return m_chip.isClickable() ? QAccessible::Button : QAccessible::StaticText;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_chip.isClickable())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_chip.isClickable())
            Q_EMIT m_chip.clicked();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Chip &m_chip;
};

QAccessibleInterface *makeFor(const QString &, QObject *object)
{
    auto *chip = qobject_cast<Chip *>(object);
    return chip ? new ChipAccess(chip) : nullptr;
}

} // namespace

void tellOfChips()
{
    static const bool told = [] {
        QAccessible::installFactory(makeFor);
        return true;
    }();
    Q_UNUSED(told)
}

} // namespace skranke::ui
